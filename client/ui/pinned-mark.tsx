/** A mark with the second outline that tells what is pinned, as the map draws it. */
export const PinnedMark = () => (
  <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden className="shrink-0">
    <circle cx="8" cy="8" r="4.5" fill="currentColor" />
    <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" />
  </svg>
);
