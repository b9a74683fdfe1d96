import { expect, it } from 'vitest';
import { membersOf } from '#contracts/view-members.ts';
import { wholeGraph } from '#contracts/view.ts';
import { id } from '#contracts/testing/building.ts';
import { addPath } from '#client/scene/add-path.ts';
import { withoutKinds } from '#client/scene/filters.ts';
import { hide, isolate } from '#client/scene/grow.ts';

const [ann, paper, tactic, ben] = [id('person:ann'), id('paper:a'), id('tactic:b'), id('person:ben')];

it('brings what is missing in beside the whole collection, around a thing of the path that stands there', () => {
  const added = addPath(wholeGraph, [ann, paper, ben], [ann, ben]);
  expect(added.seeds).toBe('all');
  expect([...membersOf(added)]).toEqual(expect.arrayContaining([paper, ann, ben]));
});

it('shows the path alone where nothing of it can stand in the collection’s columns', () => {
  expect(addPath(wholeGraph, [ann, ben], [ann, ben]).seeds).toEqual([ann, ben]);
});

it('adds what is missing to a part of the collection', () => {
  expect(addPath(isolate(wholeGraph, [paper]), [ann, paper, tactic], [ann, tactic]).seeds).toEqual([
    paper,
    ann,
    tactic,
  ]);
});

it('shows again what was hidden, or filtered out by its kind, and nothing else', () => {
  const narrowed = withoutKinds(hide(wholeGraph, [paper, id('paper:other')]), ['Tactic', 'Sector']);
  const added = addPath(narrowed, [paper, tactic], [paper, tactic]);
  expect(added.hidden).toEqual(['paper:other']);
  expect(added.filters.withoutKinds).toEqual(['Sector']);
});
