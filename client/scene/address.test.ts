import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughlineKinds, ViewDocument, wholeGraph } from '#contracts/view.ts';
import { AddressParams, paramsFrom, type Reading, readAddress, readQuery, writeQuery } from '#client/scene/address.ts';
import { toggleFilter, withoutKinds } from '#client/scene/filters.ts';
import { choose, drawLines, lookIn, type Scene, startScene, toggleChosen } from '#client/scene/scene.ts';
import { anyDocument } from '#client/scene/testing/documents.ts';

const readingOf = (query: string): Reading => readAddress(AddressParams.parse(readQuery(query)));
const sceneAt = (query: string): Scene => readingOf(query).scene;

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    document: fc.oneof(
      anyDocument,
      fc.subarray([...throughlineKinds]).map((kinds) => withoutKinds(wholeGraph, kinds)),
    ),
    chosen: fc.constantFrom(null, 'paper:a-b-2015', 'paper:a~SUPPORTS~tactic:b', 'tactic:x'),
    question: fc.constantFrom(null, 'to-verify', 'no such question'),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
    revision: fc.option(fc.nat({ max: 1e8 })),
  })
  .map(({ document, chosen, question, theme, revision }) => {
    const scene = lookIn({ ...startScene, document: { ...document, revision }, question }, theme);
    return chosen ? choose(scene, chosen) : scene;
  });

describe('an address', () => {
  it('gives back every scene that was written into it', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(readingOf(writeQuery(paramsFrom(scene)))).toEqual({ scene, problem: null });
      }),
    );
  });

  it('can be read by a person while the view is near the first screen', () => {
    const document = drawLines(withoutKinds(wholeGraph, ['Audience', 'Topic']), 'all');
    const scene = choose({ ...startScene, document }, 'paper:trust-2015~SUPPORTS~tactic:share');
    expect(writeQuery(paramsFrom(scene))).toBe(
      '?chosen=paper:trust-2015~SUPPORTS~tactic:share&hide=Audience,Topic&lines=all',
    );
  });

  it.each([
    ['a filter', { ...startScene, document: toggleFilter(wholeGraph, 'saidBy', 'editor') }],
    ['two chosen things', toggleChosen(choose(startScene, 'paper:a'), 'paper:b')],
    ['a kind that has no column left out', { ...startScene, document: withoutKinds(wholeGraph, ['Person']) }],
  ])('with %s is packed', (_, scene) => {
    expect(Object.keys(paramsFrom(scene))).toEqual(['v']);
  });

  it('is bare at the start', () => {
    expect(writeQuery(paramsFrom(startScene))).toBe('');
  });

  it('makes a view document that the contract accepts, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ViewDocument.safeParse(sceneAt(`?${text}`).document).success).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('v', 'chosen', 'hide', 'lines', 'theme', 'question'), fc.string()),
        (params) => {
          expect(ViewDocument.safeParse(sceneAt(writeQuery(params)).document).success).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a broken escape', '?chosen=%E0%A4%A&theme=dark', 'no name of a thing'],
    ['an unknown theme and kind', '?theme=sepia&hide=Unicorn&theme=dark&chosen=paper:x', 'nothing'],
    ['a name that is given twice', '?theme=light&chosen=y&theme=dark', 'no name of a thing'],
    ['a view that was cut off', '?v=1.abc&theme=dark', 'could not be read'],
  ])('with %s still shows what can be understood, and says what can’t', (_, query, problem) => {
    const reading = readingOf(query);
    expect(reading.scene).toMatchObject({ theme: 'dark', document: { lines: 'resting' } });
    expect(reading.problem ?? 'nothing').toContain(problem);
  });

  it('ignores an id longer than any id', () => {
    expect(sceneAt(`?chosen=${'x'.repeat(441)}`)).toEqual(startScene);
  });
});
