import { entryOf, registry } from '#contracts/registry.ts';
import { kindColour } from '#client/ui/kind-colours.ts';
import { shapes } from '#client/ui/kind-shape.tsx';

interface KindMarkProps {
  readonly kind: string;
  /** Pixels; 12 unless told. */
  readonly size?: number;
  /** The text beside it names the kind already, so that a screen reader needn't hear it twice. */
  readonly decorative?: boolean;
}

/** The small sign of a kind: its shape in its colour, named for those who don't see it. */
export const KindMark = ({ kind, size = 12, decorative = false }: KindMarkProps) => {
  const entry = entryOf(registry, kind);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="currentColor"
      className="inline-block shrink-0"
      style={{ color: kindColour(kind) }}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': entry?.label.one ?? kind })}
    >
      {shapes[entry?.look.shape ?? 'ring']}
    </svg>
  );
};
