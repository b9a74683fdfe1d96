import { describe, expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { readAddress, readQuery, AddressParams } from '#client/scene/address.ts';
import { addThings, hide, isolate } from '#client/scene/grow.ts';
import { choose, inDocument, type Scene, startScene } from '#client/scene/scene.ts';
import { stamped, viewLink } from '#client/share/view-link.ts';

const ids = (count: number): NodeId[] =>
  Array.from({ length: count }, (_, at) =>
    NodeId.parse(`paper:${(at * 7919).toString(36)}-on-${(at * 104729).toString(36)}`),
  );

const chosenPaper = choose(startScene, 'paper:a');
const built = inDocument((now) => hide(now, ids(2)))(chosenPaper);
const large = choose(inDocument((now) => isolate(now, ids(2000)))(startScene), 'paper:0-on-0');

const linkOf = async (scene: Scene, longest?: number) => {
  const saved: ViewDocument[] = [];
  const link = await viewLink(scene, {
    origin: 'https://example.org',
    pathOf: (savedView) => (savedView === null ? '/outline' : `/view/${savedView}/outline`),
    save: (document) => Promise.resolve(`id-${saved.push(document)}`),
    ...(longest === undefined ? {} : { longest }),
  });
  return { link, saved };
};

describe('the link to a view', () => {
  it('can be read where the view is near the first screen', async () => {
    expect(await linkOf(chosenPaper)).toEqual({ link: 'https://example.org/outline?chosen=paper:a', saved: [] });
  });

  it('holds all of a view that was built, and opens it again', async () => {
    const { link, saved } = await linkOf(built);
    const params = AddressParams.parse(readQuery(new URL(link).search));
    expect(readAddress(params)).toEqual({ scene: built, problem: null });
    expect(saved).toEqual([]);
  });

  it('names a saved view, and what is chosen of it, where the address would be too long', async () => {
    const { link, saved } = await linkOf(large);
    expect(link).toBe('https://example.org/view/id-1/outline?chosen=paper:0-on-0');
    expect(saved).toEqual([{ ...large.document, selection: [] }]);
    expect((await linkOf(built, 10)).link).toBe('https://example.org/view/id-1/outline?chosen=paper:a');
  });

  it('saves several chosen things with the view', async () => {
    const several = inDocument((now) => ({ ...now, selection: ids(2) }))(large);
    const { link, saved } = await linkOf(several);
    expect(link).toBe('https://example.org/view/id-1/outline');
    expect(saved).toEqual([several.document]);
  });

  it('asks nobody to look at it in one’s own theme', async () => {
    expect((await linkOf({ ...chosenPaper, theme: 'dark' })).link).not.toContain('dark');
  });
});

describe('a view that is shared', () => {
  it('says at which revision it was built', () => {
    expect(stamped(built, 7).document).toEqual({ ...built.document, revision: 7 });
  });

  it('keeps the revision that it has, and goes without where none is known', () => {
    const earlier = stamped(built, 3);
    expect(stamped(earlier, 7)).toBe(earlier);
    expect(stamped(built, null)).toBe(built);
  });

  it('says none where nobody has built it', () => {
    expect(stamped(chosenPaper, 7)).toBe(chosenPaper);
    expect(stamped(inDocument((now) => addThings(now, ids(1)))(startScene), 7).document.seeds).toBe('all');
  });
});
