import { describe, expect, it } from 'vitest';
import { type FacetedPicture, groupOf, groupTitles } from './facets.ts';
import { Node, NodeId } from './graph.ts';

const aTopic = (name: string, facet: 'setting' | 'theme'): Node =>
  Node.parse({ id: `topic:${name}`, kind: 'Topic', title: name, facet, revision: 1 });
const aCase = (name: string): Node =>
  Node.parse({
    id: `case:${name}`,
    kind: 'CaseStudy',
    title: name,
    shortTitle: name,
    summary: name,
    collection: 'A library',
    revision: 1,
  });
const health = aTopic('health', 'setting');
const ambulances = aTopic('ambulances', 'setting');
const trust = aTopic('trust', 'theme');
const [one, two, none] = ['one', 'two', 'none'].map(aCase);
if (!one || !two || !none) throw new Error('no cases');

const about = (node: Node, own: readonly Node[], broader: readonly Node[] = []) => ({
  id: NodeId.parse(node.id),
  stages: [],
  sectors: [],
  settings: [...own, ...broader].map(({ id }) => id),
  ownSettings: own.map(({ id }) => id),
});

const picture: FacetedPicture = {
  nodes: [health, trust, one, two, none],
  edges: [],
  facets: [about(one, [ambulances], [health]), about(two, [ambulances, health])],
  values: [ambulances],
};

describe('groups by setting', () => {
  const groups = groupOf(picture, 'setting');

  it('go by the settings that a thing is about itself, not by broader ones', () => {
    expect(groups.get(one.id)).toBe('ambulances');
    expect(groups.get(two.id)).toBe('Several settings');
    expect(groups.get(none.id)).toBe('No setting');
  });

  it('hold the setting that they are named after', () => {
    expect(groups.get(health.id)).toBe('health');
    expect(groups.get(trust.id)).toBe('No setting');
  });

  it('stand by name, several and none last', () => {
    expect(groupTitles(picture, 'setting')).toEqual(['ambulances', 'health', 'Several settings', 'No setting']);
  });
});
