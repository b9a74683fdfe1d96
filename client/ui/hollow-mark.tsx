import { kindColour } from '#client/ui/kind-colours.ts';

/** A tactic as the map draws it where no case is known: hollow on the right. */
export const HollowMark = () => (
  <svg
    width={12}
    height={12}
    viewBox="0 0 12 12"
    aria-hidden
    className="shrink-0"
    style={{ color: kindColour('Tactic') }}
  >
    <rect x="1.25" y="1.25" width="9.5" height="9.5" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M6 0.5H3A2.5 2.5 0 0 0 0.5 3V9A2.5 2.5 0 0 0 3 11.5H6Z" fill="currentColor" />
  </svg>
);
