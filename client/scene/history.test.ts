import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { toggleKind } from '#client/scene/filters.ts';
import { hide } from '#client/scene/grow.ts';
import { amend, begin, type History, perform, redo, undo, visit } from '#client/scene/history.ts';
import { anyTransition, someIds } from '#client/scene/testing/documents.ts';

const undoAll = (history: History): History => (history.past.length > 0 ? undoAll(undo(history)) : history);
const redoAll = (history: History): History => (history.future.length > 0 ? redoAll(redo(history)) : history);

const [paper, other] = someIds;
const without = toggleKind(wholeGraph, 'Topic');

describe('undo and redo', () => {
  it('lead back to the start and on to the end, whatever was done between', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 40 }), (transitions) => {
        const end = transitions.reduce<History>(
          (now, transition, at) => perform(now, { document: transition(now.present.document), name: `Step ${at}` }),
          begin(wholeGraph),
        );
        const start = undoAll(end);
        expect(start.present.document).toEqual(wholeGraph);
        expect(redoAll(start)).toEqual(end);
      }),
    );
  });

  it('name the step that they lead over', () => {
    const done = perform(begin(wholeGraph), { document: without, name: 'Hid Topics' });
    expect(done.present.name).toBe('Hid Topics');
    expect(undo(done).future.map(({ name }) => name)).toEqual(['Hid Topics']);
  });

  it('don’t count what changes nothing, and forget what was undone once something else is done', () => {
    const done = perform(begin(wholeGraph), { document: without, name: 'Hid Topics' });
    expect(perform(done, { document: { ...without }, name: 'Again' })).toBe(done);
    const another = perform(undo(done), { document: toggleKind(wholeGraph, 'Paper'), name: 'Hid Papers' });
    expect(another.future).toEqual([]);
  });

  it('keep what was chosen at each step, which makes no step of its own', () => {
    const chosen = { ...wholeGraph, selection: paper ? [paper] : [] };
    const done = perform(amend(begin(wholeGraph), chosen), {
      document: { ...without, selection: [] },
      name: 'Hid Topics',
    });
    expect(done.past).toHaveLength(1);
    expect(undo(done).present.document.selection).toEqual([paper]);
  });
});

describe('“back” and “forward” of the browser', () => {
  const hidden = hide(without, other ? [other] : []);
  const done = [
    { document: without, name: 'Hid Topics' },
    { document: hidden, name: 'Hid a paper' },
  ].reduce(perform, begin(wholeGraph));

  it('undo the steps that lie between, and do them again', () => {
    const back = visit(done, wholeGraph);
    expect(back).toEqual(undo(undo(done)));
    expect(visit(back, hidden)).toEqual(done);
  });

  it('that change what is chosen alone make no step', () => {
    const chosen = { ...hidden, selection: paper ? [paper] : [] };
    expect(visit(done, chosen)).toEqual({ ...done, present: { ...done.present, document: chosen } });
  });

  it('to a view that was never there make a step that can be undone', () => {
    const elsewhere = toggleKind(wholeGraph, 'Paper');
    expect(undo(visit(done, elsewhere)).present).toEqual(done.present);
  });
});
