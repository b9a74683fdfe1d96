import type { Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

interface ThingButtonProps {
  readonly node: Node;
  readonly onChoose: (id: string) => void;
}

/** A thing in a list, by its mark and its short name; chooses it. */
export const ThingButton = ({ node, onChoose }: ThingButtonProps) => (
  <button
    type="button"
    className="flex gap-2 rounded-sm text-left hover:underline max-tablet:-my-3 max-tablet:py-3"
    onClick={() => onChoose(node.id)}
  >
    <span className="flex h-5.25 shrink-0 items-center">
      <KindMark kind={node.kind} size={10} decorative />
    </span>
    {labelOf(node)}
  </button>
);
