import { describe, expect, it } from 'vitest';
import { litBy } from '#client/app/lit-by.ts';
import { aCase, aLink, aPaper, aTactic, reading } from '#client/links/testing/building.ts';
import type { Picture } from '#client/scene/picture.ts';

const [paper, covered, bare, river] = [aPaper('trust'), aTactic('covered'), aTactic('bare'), aCase('river')];
const whole: Picture = {
  nodes: [paper, covered, bare, river],
  edges: [aLink(river, 'DEMONSTRATES', covered, { evidence: [reading('It did.')] })],
};

describe('a question lights', () => {
  it('the things that answer it', () => {
    expect(litBy('tactics-without-cases', whole, whole)).toEqual(['tactic:bare']);
  });

  it('the same things when what they lack is filtered out, since it asks the whole collection', () => {
    const withoutCases = { nodes: [paper, covered, bare], edges: [] };
    expect(litBy('tactics-without-cases', whole, withoutCases)).toEqual(['tactic:bare']);
  });

  it('nothing where its answer is filtered out, is everything, or nobody asked', () => {
    expect(litBy('tactics-without-cases', whole, { nodes: [paper], edges: [] })).toBeNull();
    expect(litBy('by-paper', whole, whole)).toBeNull();
    expect(litBy(null, whole, whole)).toBeNull();
    expect(litBy('never-named', whole, whole)).toBeNull();
  });
});
