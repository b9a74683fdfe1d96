import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ViewDocument } from '#contracts/view.ts';
import { AddressParams, paramsFrom, readQuery, sceneFrom, writeQuery } from '#client/scene/address.ts';
import { choose, drawLines, hideKinds, lookIn, type Scene, startScene, throughlineKinds } from '#client/scene/scene.ts';

const sceneAt = (query: string): Scene => sceneFrom(AddressParams.parse(readQuery(query)));

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    hidden: fc.subarray([...throughlineKinds]),
    chosen: fc.constantFrom(null, 'paper:a-b-2015', 'paper:a~SUPPORTS~tactic:b', 'tactic:x'),
    question: fc.constantFrom(null, 'to-verify', 'no such question'),
    lines: fc.constantFrom('resting' as const, 'all' as const),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  })
  .map(({ hidden, chosen, question, lines, theme }) => {
    const filtered = lookIn(drawLines({ ...hideKinds(startScene, hidden), question }, lines), theme);
    return chosen ? choose(filtered, chosen) : filtered;
  });

describe('an address', () => {
  it('gives back every scene that was written into it', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(sceneAt(writeQuery(paramsFrom(scene)))).toEqual(scene);
      }),
    );
  });

  it('can be read by a person', () => {
    const scene = choose(hideKinds(startScene, ['Audience', 'Topic']), 'paper:trust-2015~SUPPORTS~tactic:share');
    expect(writeQuery(paramsFrom(scene))).toBe('?chosen=paper:trust-2015~SUPPORTS~tactic:share&hide=Audience,Topic');
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
        fc.dictionary(fc.constantFrom('chosen', 'hide', 'lines', 'theme', 'question'), fc.string()),
        (params) => {
          expect(ViewDocument.safeParse(sceneAt(writeQuery(params)).document).success).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a broken escape', '?chosen=%E0%A4%A&theme=dark'],
    ['an unknown theme and kind', '?theme=sepia&hide=Unicorn&theme=dark&chosen=x'],
    ['a name that is given twice', '?theme=light&chosen=y&theme=dark'],
  ])('with %s still shows what can be understood', (_, query) => {
    expect(sceneAt(query)).toMatchObject({ theme: 'dark', lines: 'resting' });
    expect(sceneAt(query).document.selected).toBeTruthy();
  });

  it('ignores an id longer than any id', () => {
    expect(sceneAt(`?chosen=${'x'.repeat(441)}`)).toEqual(startScene);
  });
});
