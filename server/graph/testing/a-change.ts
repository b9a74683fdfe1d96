import { randomUUID } from 'node:crypto';
import { type Edge, edgeEnds, EdgeId, type Evidence, NodeId, type NodeOf } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import { linkTypeNames } from '#contracts/registry.ts';
import type { Change, EdgePut } from '#server/graph/change.ts';

export const aPaper = (slug: string, more: Partial<NodeOf<'Paper'>> = {}): Omit<NodeOf<'Paper'>, 'revision'> => ({
  id: NodeId.parse(`paper:${slug}`),
  kind: 'Paper',
  title: `Title of ${slug}`,
  shortTitle: slug.slice(0, 32),
  summary: `What ${slug} says.`,
  cslType: 'report',
  year: 2015,
  ...more,
});

export const aTactic = (slug: string, more: Partial<NodeOf<'Tactic'>> = {}): Omit<NodeOf<'Tactic'>, 'revision'> => ({
  id: NodeId.parse(`tactic:${slug}`),
  kind: 'Tactic',
  title: `Tactic ${slug}`,
  summary: `Do ${slug}.`,
  ...more,
});

export const someEvidence = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  reason: `The reason of ${id}.`,
  urls: ['https://example.org/page'],
  saidBy: 'editor',
  basis: 'implied',
  confidence: 'medium',
  method: 'human',
  addedBy: 'An editor',
  addedAt: '2026-01-02T03:04:05Z',
  ...more,
});

/** `from~TYPE~to` as a link, with evidence of its own unless some is given. */
export const aLink = (id: string, more: Partial<Edge> = {}): EdgePut => {
  const { from, type, to } = edgeEnds(id);
  return {
    id: EdgeId.parse(id),
    type: linkType(type),
    from: NodeId.parse(from),
    to: NodeId.parse(to),
    status: 'published',
    evidence: [someEvidence(`evidence of ${id}`)],
    ...more,
  };
};

export const aChange = (more: Partial<Change> = {}): Change => ({
  changeId: randomUUID(),
  by: 'A test',
  why: 'To see what happens',
  at: '2026-01-02T03:04:05.000Z',
  origin: 'load',
  nodes: [],
  edges: [],
  ...more,
});

const linkType = (name: string): LinkType => {
  const type = linkTypeNames.find((known) => known === name);
  if (!type) throw new Error(`${name} is no relationship type`);
  return type;
};
