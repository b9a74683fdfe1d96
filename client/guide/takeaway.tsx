import type { Node } from '#contracts/graph.ts';
import { summaryLabel } from '#contracts/summary-label.ts';

/** What a practitioner takes away from a study, said to be in the editors' words. */
export const Takeaway = ({ node }: { readonly node: Node }) =>
  'summary' in node && node.summary ? (
    <p className="mt-1.5">
      <span className="text-label text-muted">{summaryLabel(node.kind)}: </span>
      {node.summary}
    </p>
  ) : null;
