import { registry } from '#contracts/registry.ts';
import { shownPart } from '#contracts/view-filter.ts';
import type { ViewDocument } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';
import { type Tally, tallyOf } from '#client/scene/visible.ts';

export type Amount = Pick<Tally, 'things' | 'links'>;

/** How much is out of sight: because somebody hid it by hand, and because of a filter. Nothing counts for both. */
export const leftOutOf = (
  whole: Picture,
  { hidden, filters }: Pick<ViewDocument, 'hidden' | 'filters'>,
): { readonly byHand: Amount; readonly filtered: Amount } => {
  const [all, unhidden, seen] = [
    whole,
    shownPart(whole, { hidden, filters: {} }),
    shownPart(whole, { hidden, filters }),
  ].map((picture) => tallyOf(registry, picture));
  return { byHand: difference(all, unhidden), filtered: difference(unhidden, seen) };
};

const difference = (more: Amount | undefined, less: Amount | undefined): Amount => ({
  things: (more?.things ?? 0) - (less?.things ?? 0),
  links: (more?.links ?? 0) - (less?.links ?? 0),
});
