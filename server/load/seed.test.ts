import { beforeAll, describe, expect, test } from 'vitest';
import { kindOfId, NodeInFile } from '#contracts/graph.ts';
import { entryOf, linkEntryOf, registry } from '#contracts/registry.ts';
import { studyVerbs } from '#contracts/wording.ts';
import { proposalOf } from '#server/graph/proposal.ts';
import { collect, type Collection } from './collect.ts';
import { changeOf } from './load.ts';
import { seedFiles } from './seed-files.ts';
import { readTextFiles } from './text-file.ts';

let seed: Collection;
beforeAll(async () => {
  seed = collect(await readTextFiles(seedFiles()));
});

const all = () => seed.nodes.map((node) => NodeInFile.parse(node));
const papers = () => all().filter((node) => node.kind === 'Paper');
const cases = () => all().filter((node) => node.kind === 'CaseStudy');
const tactics = () => all().filter((node) => node.kind === 'Tactic');
const stages = () => all().filter((node) => node.kind === 'Stage');
const evidence = () => seed.links.flatMap((link) => link.evidence.map((one) => ({ link: link.id, ...one })));
const linked = (id: string, ...types: string[]) =>
  seed.links.filter(({ from, type }) => from === id && types.includes(type));
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('the first collection', () => {
  test('holds against the registry as one change', () => {
    const commission = { by: 'a tester', why: 'a test', now: new Date(0), changeId: 'one' };
    expect(proposalOf(changeOf(seed, commission)).things).toHaveLength(1 + seed.nodes.length + seed.links.length);
  });

  test('is complete: every end of a link and every source of evidence is there, and nothing stands alone', () => {
    const ids = new Set<string>(seed.nodes.map(({ id }) => id));
    const ends: string[] = seed.links.flatMap(({ from, to }) => [from, to]);
    const sources = evidence().flatMap(({ source }) => (source === undefined ? [] : [source]));
    expect([...ends, ...sources].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !ends.includes(id))).toEqual([]);
  });

  test('rests every claim on a quote or a reason, and every curated link on evidence', () => {
    const bare = seed.links.filter((link) => linkEntryOf(registry, link.type)?.curated && link.evidence.length === 0);
    const claims = seed.links.filter((link) => linkEntryOf(registry, link.type)?.claim);
    const wordless = claims.filter((link) => link.evidence.every(({ quote, reason }) => !quote && !reason));
    expect([...bare, ...wordless].map(({ id }) => id)).toEqual([]);
  });

  test('lets a study speak only in a quote, and quotes nothing but briefings', () => {
    const spoken = evidence().filter(({ saidBy, quote }) => saidBy === 'paper' && quote === undefined);
    const elsewhere = evidence().filter(
      ({ quote, source }) => quote !== undefined && kindOfId(registry, source ?? '') !== 'Briefing',
    );
    expect([...spoken, ...elsewhere].map(({ id }) => id)).toEqual([]);
  });

  test('has four stages in order and sixteen tactics, each in one stage, numbered once', () => {
    expect(stages().map(({ position, title }) => [position, title])).toEqual([
      [1, 'Diagnosis'],
      [2, 'Design'],
      [3, 'Implementation'],
      [4, 'Assessment'],
    ]);
    expect(tactics()).toHaveLength(16);
    expect(tactics().filter(({ id }) => linked(id, 'IN_STAGE').length !== 1)).toEqual([]);
    expect(repeated(tactics().map(({ number }) => String(number)))).toEqual([]);
  });

  test('has 36 papers, each with somebody who wrote or published it, and authors in order', () => {
    expect(papers()).toHaveLength(36);
    expect(papers().filter(({ id }) => linked(id, 'WRITTEN_BY', 'PUBLISHED_BY').length === 0)).toEqual([]);
    for (const { id } of papers()) {
      const positions = linked(id, 'WRITTEN_BY').map(({ position }) => position);
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }
  });

  test('has 36 cases, each set somewhere and, where its title was not seen, marked so', () => {
    expect(cases()).toHaveLength(36);
    expect(cases().filter(({ id }) => linked(id, 'LOCATED_IN').length === 0)).toEqual([]);
    expect(
      cases()
        .filter(({ unsure }) => unsure?.includes('title'))
        .map(({ id }) => id),
    ).toEqual(['case:crotona-east']);
  });

  test('features the six papers of the briefing in its order; the one on business has no tactic', () => {
    const featured = linked('briefing:2015-11', 'FEATURES');
    expect(featured.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    const supported = featured.map(({ to }) => linked(to, 'SUPPORTS').map(({ to: tactic }) => tactic));
    expect(supported).toEqual([
      ['tactic:engage-potential-partners', 'tactic:share-a-vision-of-success'],
      ['tactic:recruit-a-powerful-sponsor-or-champion'],
      ['tactic:share-discretion', 'tactic:establish-a-governance-structure'],
      [],
      ['tactic:engage-potential-partners'],
      ['tactic:share-the-story-of-the-collaboration'],
    ]);
  });

  test('gives every label of the picture a name of its own that fits', () => {
    const drawn = all().filter(({ kind }) => entryOf(registry, kind)?.column !== undefined);
    const labels = drawn.map((node) => `${node.kind} ${('shortTitle' in node && node.shortTitle) || node.title}`);
    expect(repeated(labels)).toEqual([]);
    const long = all().filter((node) => node.kind === 'Topic' || node.kind === 'Audience');
    expect(long.filter(({ title, shortTitle }) => (shortTitle ?? title).length > 22)).toEqual([]);
  });

  test('keeps the verbs of studies out of every text that no study wrote', () => {
    const texts = [...textsOf(seed.about), ...seed.nodes.flatMap(textsOf)];
    expect(texts.filter((text) => studyVerbs.test(text))).toEqual([]);
  });

  test('has no alternative title that repeats a title of its own', () => {
    const doubles = all().filter((node) => {
      const own = 'shortTitle' in node ? [node.title, node.shortTitle] : [node.title];
      return (node.altTitles ?? []).some((alt) => own.includes(alt)) || repeated(node.altTitles ?? []).length > 0;
    });
    expect(doubles.map(({ id }) => id)).toEqual([]);
  });
});
