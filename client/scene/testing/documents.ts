import * as fc from 'fast-check';
import { NodeId } from '#contracts/graph.ts';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { groupBy, layOut, layOutAgain, pin, place, unpin } from '#client/scene/arrange.ts';
import { clearFilters, filterYears, toggleFilter, toggleKind } from '#client/scene/filters.ts';
import { addThings, collapse, expand, hide, isolate, reopen, unhide, wholeCollection } from '#client/scene/grow.ts';
import { type DocumentTransition, drawLines } from '#client/scene/scene.ts';

const idOf = (name: string): NodeId => NodeId.parse(name);

/** Few enough that steps meet each other's things. */
export const someIds: readonly NodeId[] = ['paper:a', 'paper:b-2015', 'tactic:c', 'person:d', 'case:e', 'topic:f'].map(
  idOf,
);

const id = fc.constantFrom(...someIds);
const ids = fc.uniqueArray(id, { maxLength: 4 });

/** Any of the things that a person does to a view, with whatever it is done to. */
export const anyTransition: fc.Arbitrary<DocumentTransition> = fc.oneof(
  fc.tuple(id, ids).map(
    ([of, added]): DocumentTransition =>
      (now) =>
        expand(now, of, added),
  ),
  id.map(
    (of): DocumentTransition =>
      (now) =>
        collapse(now, of),
  ),
  id.map(
    (of): DocumentTransition =>
      (now) =>
        reopen(now, of),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        hide(now, some),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        unhide(now, some),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        isolate(now, some),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        addThings(now, some),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        pin(now, some),
  ),
  ids.map(
    (some): DocumentTransition =>
      (now) =>
        unpin(now, some),
  ),
  fc.dictionary(id, fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))).map(
    (positions): DocumentTransition =>
      (now) =>
        place(now, { ...positions }),
  ),
  fc.constantFrom('Paper' as const, 'Topic' as const, 'Person' as const).map(
    (kind): DocumentTransition =>
      (now) =>
        toggleKind(now, kind),
  ),
  fc.constantFrom('paper' as const, 'editor' as const).map(
    (voice): DocumentTransition =>
      (now) =>
        toggleFilter(now, 'saidBy', voice),
  ),
  fc.constantFrom('SUPPORTS' as const, 'ABOUT' as const).map(
    (type): DocumentTransition =>
      (now) =>
        toggleFilter(now, 'withoutTypes', type),
  ),
  fc.option(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1990, max: 2030 }))).map(
    (years): DocumentTransition =>
      (now) =>
        filterYears(now, years),
  ),
  fc.constantFrom('throughline' as const, 'network' as const, 'timeline' as const).map(
    (layout): DocumentTransition =>
      (now) =>
        layOut(now, layout),
  ),
  fc.constantFrom('none' as const, 'stage' as const, 'sector' as const).map(
    (grouping): DocumentTransition =>
      (now) =>
        groupBy(now, grouping),
  ),
  fc.constantFrom('resting' as const, 'all' as const).map(
    (lines): DocumentTransition =>
      (now) =>
        drawLines(now, lines),
  ),
  fc.constantFrom<DocumentTransition>(clearFilters, wholeCollection, layOutAgain),
);

/** A document that some steps have made of the first screen. */
export const anyDocument: fc.Arbitrary<ViewDocument> = fc
  .array(anyTransition, { maxLength: 30 })
  .map((transitions) => transitions.reduce<ViewDocument>((document, transition) => transition(document), wholeGraph));
