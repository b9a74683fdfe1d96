import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import { collect } from './collect.ts';
import { InvalidCollection } from './invalid-collection.ts';

const file = (name: string, content: object) => ({
  name,
  text: JSON.stringify({ addedBy: 'a tester', addedAt: '2026-01-01T00:00:00Z', ...content }),
});
const aSector = { id: 'sector:harbours', kind: 'Sector', title: 'Harbours' };
const anEvidence = {
  reason: 'It tells of one.',
  urls: ['https://example.org/crane'],
  saidBy: 'editor',
  basis: 'implied',
  confidence: 'medium',
  method: 'human',
};
const aLink = { type: 'SUPPORTS', from: 'paper:crane-2020', to: 'tactic:share-a-crane', evidence: [anEvidence] };
const linkId = 'paper:crane-2020~SUPPORTS~tactic:share-a-crane';

const idOf = (evidence: object) =>
  collect([file('a', { links: [{ ...aLink, evidence: [evidence] }] })]).links[0]?.evidence[0]?.id ?? '';

const faultsOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidCollection) return error.faults;
    throw error;
  }
  return [];
};

describe('collect', () => {
  test('what is out of scope has the file’s author and time unless it names its own, and stands once', () => {
    const decision = { row: 'sector:harbours', column: '2020', reason: 'Nobody needs it.' };
    const own = { ...decision, column: '2021', by: 'an editor', at: '2025-01-01T00:00:00Z' };
    expect(collect([file('a', { outOfScope: [decision, own] })]).outOfScope).toEqual([
      { ...decision, by: 'a tester', at: '2026-01-01T00:00:00Z' },
      own,
    ]);
    expect(
      faultsOf(() => collect([file('a', { outOfScope: [decision] }), file('b', { outOfScope: [decision] })])),
    ).toEqual([{ file: 'b', field: 'out-of-scope~sector:harbours~2020', expected: 'to stand once; it is in a too' }]);
  });

  test('a fault of what is out of scope is named by its values', () => {
    const decision = { row: 'sector:harbours', column: '2020' };
    expect(faultsOf(() => collect([file('a', { outOfScope: [decision] })])).map(({ field }) => field)).toEqual([
      'out-of-scope~sector:harbours~2020.reason',
    ]);
    expect(
      faultsOf(() => collect([file('a', { outOfScope: [{ ...decision, column: 'nowhere', reason: 'No.' }] })])).map(
        ({ field }) => field,
      ),
    ).toEqual(['out-of-scope~sector:harbours~nowhere.column']);
  });

  test('a link that stands in two files has the evidence of both', () => {
    const other = { ...anEvidence, reason: 'It names another.' };
    const { links } = collect([file('a', { links: [aLink] }), file('b', { links: [{ ...aLink, evidence: [other] }] })]);
    expect(links).toHaveLength(1);
    expect(links[0]?.evidence.map(({ reason }) => reason)).toEqual(['It tells of one.', 'It names another.']);
  });

  test('evidence takes who added it and when from its file unless it says so itself', () => {
    const own = { ...anEvidence, reason: 'Another.', addedBy: 'somebody' };
    const { links } = collect([file('a', { links: [{ ...aLink, evidence: [anEvidence, own] }] })]);
    expect(links[0]?.evidence).toMatchObject([
      { addedBy: 'a tester', addedAt: '2026-01-01T00:00:00Z' },
      { addedBy: 'somebody' },
    ]);
  });

  test('evidence without an id gets one made of its link, source, locator and text, the same each time', () => {
    const id = idOf(anEvidence);
    expect(id).toMatch(new RegExp(`^${linkId}#[0-9a-f]{8}$`));
    expect(idOf({ ...anEvidence, saidBy: 'publisher' })).toBe(id);
    expect(idOf({ ...anEvidence, locator: 'page 2' })).not.toBe(id);
    expect(idOf({ ...anEvidence, source: 'case:crane' })).not.toBe(id);
    expect(idOf({ ...anEvidence, reason: 'Another.' })).not.toBe(id);
    expect(idOf({ ...anEvidence, id: `${linkId}#its-own` })).toBe(`${linkId}#its-own`);
  });

  test('every fault of every file is listed with the file, the thing and the field', () => {
    const faults = faultsOf(() =>
      collect([
        { name: 'a.json', text: '{"nodes": [' },
        file('b.json', {
          nodes: [{ ...aSector, title: '' }, { kind: 'Sector' }],
          links: [{ ...aLink, type: 'LIKES' }],
        }),
        file('c.json', { links: [{ ...aLink, evidence: [{ ...anEvidence, saidBy: 'nobody' }] }], extra: 1 }),
      ]),
    );
    expect(faults.map(({ file: name, field }) => [name, field])).toEqual([
      ['a.json', ''],
      ['b.json', 'sector:harbours.title'],
      ['b.json', 'nodes.1.id'],
      ['b.json', 'nodes.1.title'],
      ['b.json', 'paper:crane-2020~LIKES~tactic:share-a-crane.type'],
      ['c.json', `${linkId}.evidence.0.saidBy`],
      ['c.json', ''],
    ]);
    expect(faults[0]?.expected).toContain('JSON');
  });

  test('a node that stands in two files is refused, with the names of both', () => {
    const faults = faultsOf(() => collect([file('a', { nodes: [aSector] }), file('b', { nodes: [aSector] })]));
    expect(faults).toEqual([{ file: 'b', field: 'sector:harbours', expected: 'to stand once; it is in a too' }]);
  });

  test('a link that stands twice in one file is refused', () => {
    const faults = faultsOf(() => collect([file('a', { links: [{ ...aLink, evidence: [] }, aLink] })]));
    expect(faults).toEqual([{ file: 'a', field: linkId, expected: 'to stand once in the file' }]);
  });

  test('two files that disagree on a link, or bring the same evidence, are refused', () => {
    const disputed = { ...aLink, status: 'disputed' };
    const faults = faultsOf(() => collect([file('a', { links: [aLink] }), file('b', { links: [disputed] })]));
    expect(faults.map(({ field }) => field)).toEqual([`${linkId}.status`, expect.stringContaining(`${linkId}#`)]);
  });

  test('an evidence id that belongs to another link is refused', () => {
    const stray = { ...anEvidence, id: 'paper:y~SUPPORTS~tactic:z#12345678' };
    const faults = faultsOf(() => collect([file('a', { links: [{ ...aLink, evidence: [stray] }] })]));
    expect(faults.map(({ field }) => field)).toEqual([`${linkId}.evidence`]);
  });

  test('a kind that is added to a registry can be collected, and is refused without it', () => {
    const grey = { light: '#465160', dark: '#B3BECB' };
    const withVessel: Registry = {
      ...registry,
      kinds: {
        ...registry.kinds,
        Vessel: {
          prefix: 'vessel',
          label: { one: 'Vessel', many: 'Vessels' },
          meaning: 'A ship.',
          fields: { title: { schema: z.string(), label: 'Title' } },
          look: { shape: 'ring', ...grey },
        },
      },
    };
    const vessels = [file('a', { nodes: [{ id: 'vessel:anna', kind: 'Vessel', title: 'Anna' }] })];
    expect(collect(vessels, withVessel).nodes).toEqual([{ id: 'vessel:anna', kind: 'Vessel', title: 'Anna' }]);
    expect(faultsOf(() => collect(vessels)).map(({ field }) => field)).toEqual(['vessel:anna.kind']);
  });
});

test('who added something is not blank, and a source on the web is a web address', () => {
  const about = {
    title: 'T',
    field: 'f',
    description: 'd',
    selection: 's',
    licence: 'l',
    citation: 'c',
    sources: [{ title: 'A page', url: 'javascript:alert(1)' }],
  };
  const faults = faultsOf(() => collect([file('a.json', { addedBy: '  ', about })]));
  expect(faults.map(({ field }) => field)).toEqual(['about.sources.0.url', 'addedBy']);
});
