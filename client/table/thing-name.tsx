import type { Node } from '#contracts/graph.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

/** A thing by its whole title. */
export const ThingName = ({ node }: { readonly node: Node }) => (
  <span className="flex min-w-0 gap-2">
    <span className="flex h-5.25 w-4 shrink-0 items-center">
      <KindMark kind={node.kind} size={10} decorative />
    </span>
    <span className="min-w-0 wrap-anywhere">{node.title}</span>
  </span>
);
