import type { LinkEntry } from '#contracts/registry-shape.ts';

/** How a lit line of a type ends at the thing that it leads to. Beside its name, hence unnamed. */
export const ArrowMark = ({ arrow }: Pick<LinkEntry['look'], 'arrow'>) => (
  <svg width="26" height="8" viewBox="-1 0 26 8" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
    {arrow === 'hollow' ? (
      <>
        <path d="M0 4H14" />
        <circle cx="17.5" cy="4" r="3" strokeWidth="1.5" />
      </>
    ) : (
      <path d={arrow === 'tee' ? 'M0 4H20M20 0V8' : 'M0 4H22'} />
    )}
  </svg>
);
