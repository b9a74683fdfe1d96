import { useDebounced } from '#client/lib/use-debounced.ts';

/** In milliseconds: a layout that takes no longer goes unmentioned. */
const patience = 150;

/** Says that a network is being laid out, once that takes a while. */
export const LayingOut = ({ working }: { readonly working: boolean }) => {
  const forLong = useDebounced(working, patience);
  return <output className="canvas-note">{working && forLong ? 'Laying out…' : ''}</output>;
};
