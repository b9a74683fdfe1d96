import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCase, aLink, aPaper, aStage, aTactic, aTopic, id, quoted, reading } from '#contracts/testing/building.ts';
import type { FacetedPicture } from './facets.ts';
import type { Filters } from './view.ts';
import { countByConfidence, countBySaidBy, shownPart } from './view-filter.ts';

const [trust, contracts] = [aPaper('trust', { year: 2009 }), aPaper('contracts', { year: 2015 })];
const [share, engage] = [aTactic('share'), aTactic('engage')];
const [river, stage, topic] = [aCase('river'), aStage('first', 1), aTopic('water')];

const picture: FacetedPicture = {
  nodes: [trust, contracts, share, engage, river, stage, topic],
  edges: [
    aLink(trust, 'SUPPORTS', share, { evidence: [reading('It reads so.')] }),
    aLink(contracts, 'SUPPORTS', engage, { evidence: [quoted('publisher', 'They do.')] }),
    aLink(river, 'DEMONSTRATES', engage, { evidence: [reading('It did.')] }),
    aLink(contracts, 'ABOUT', topic),
    aLink(share, 'IN_STAGE', stage),
  ],
  facets: [
    { id: trust.id, stages: [stage.id], sectors: [], settings: [], ownSettings: [] },
    { id: share.id, stages: [stage.id], sectors: [], settings: [], ownSettings: [] },
    { id: contracts.id, stages: [], sectors: [id('sector:government')], settings: [], ownSettings: [] },
    { id: river.id, stages: [], sectors: [id('sector:business')], settings: [], ownSettings: [] },
  ],
};

const seen = (filters: Filters, hidden: readonly string[] = []): string[] =>
  shownPart(picture, { filters, hidden: hidden.map(id) }).nodes.map((node) => node.id);

describe('what is shown', () => {
  it('is all of it while nothing is filtered or hidden', () => {
    expect(shownPart(picture, { filters: {}, hidden: [] })).toBe(picture);
  });

  it('leaves out hidden things, kinds and types, and the links that lead to what is gone', () => {
    const part = shownPart(picture, {
      filters: { withoutKinds: ['CaseStudy'], withoutTypes: ['ABOUT'] },
      hidden: [trust.id],
    });
    expect(part.nodes.map((node) => node.id)).toEqual([contracts.id, share.id, engage.id, stage.id, topic.id]);
    expect(part.edges.map(({ type }) => type)).toEqual(['SUPPORTS', 'IN_STAGE']);
  });

  it('by who says it keeps those links and what they lead to, with the stages of its tactics', () => {
    expect(seen({ saidBy: ['editor'] })).toEqual([trust.id, share.id, engage.id, river.id, stage.id]);
    expect(seen({ saidBy: ['publisher'] })).toEqual([contracts.id, engage.id]);
    expect(seen({ saidBy: ['nobody'] })).toEqual([contracts.id, topic.id]);
  });

  it('by who says it and how surely asks both of the same piece of evidence', () => {
    const both = aLink(trust, 'SUPPORTS', engage, {
      evidence: [
        { ...reading('So.'), confidence: 'medium' },
        { ...quoted('publisher', 'Yes.'), confidence: 'high' },
      ],
    });
    const mixed = { ...picture, edges: [both] };
    expect(shownPart(mixed, { filters: { saidBy: ['editor'], confidence: ['high'] }, hidden: [] }).edges).toEqual([]);
    expect(shownPart(mixed, { filters: { saidBy: ['editor'], confidence: ['medium'] }, hidden: [] }).edges).toEqual([
      both,
    ]);
  });

  it('by stage, sector or year keeps what counts for it and what is linked to that', () => {
    expect(seen({ stages: [stage.id] })).toEqual([trust.id, share.id, stage.id]);
    expect(seen({ sectors: [id('sector:government')] })).toEqual([contracts.id, engage.id, topic.id]);
    expect(seen({ years: [2010, 2020] })).toEqual([contracts.id, engage.id, topic.id]);
    expect(seen({ years: [2009, 2009] })).toEqual([trust.id, share.id, stage.id]);
  });

  it('holds no link without both its ends, is a part of the picture, and shrinks with every filter', () => {
    const filters: fc.Arbitrary<Filters> = fc.record(
      {
        withoutKinds: fc.subarray(['Paper', 'Tactic', 'Topic'] as const, { minLength: 1 }),
        withoutTypes: fc.subarray(['SUPPORTS', 'ABOUT'] as const, { minLength: 1 }),
        saidBy: fc.subarray(['paper', 'publisher', 'editor', 'nobody'] as const, { minLength: 1 }),
        confidence: fc.subarray(['high', 'medium', 'low'] as const, { minLength: 1 }),
        stages: fc.constant([stage.id]),
        years: fc.constantFrom<[number, number][]>([2000, 2010], [2015, 2015]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.subarray(picture.nodes.map((node) => node.id)), (asked, hidden) => {
        const part = shownPart(picture, { filters: asked, hidden });
        const ids = new Set<string>(part.nodes.map((node) => node.id));
        expect(part.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
        expect(part.nodes.every((node) => picture.nodes.includes(node) && !hidden.includes(node.id))).toBe(true);
        expect(shownPart(part, { filters: asked, hidden }).edges).toEqual(part.edges);
      }),
    );
  });
});

describe('the counts of the filters', () => {
  it('say how many links each value would keep, a plain fact as nobody’s and sure', () => {
    expect(countBySaidBy(picture.edges)).toEqual([
      { value: 'publisher', count: 1 },
      { value: 'editor', count: 2 },
      { value: 'nobody', count: 1 },
    ]);
    expect(countByConfidence(picture.edges).find(({ value }) => value === 'high')?.count).toBeGreaterThanOrEqual(2);
  });
});
