import { linksInOrder, rowAfterKey, rowAfterTyping } from './keyboard.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { RowsLayout } from './rows-layout.ts';
import type { Steps } from './steps.ts';

export const rowSteps = (layout: RowsLayout, around: Neighbourhood): Steps => ({
  afterKey: (id, key) => rowAfterKey(layout, id, key)?.id,
  afterTyping: (id, typed) => rowAfterTyping(layout, id, typed)?.id,
  linksOf: (id) => linksInOrder(id, around, layout),
  standsAt: (id) => layout.rowOf(id)?.id,
});
