import { NodeId, type NodeOf } from '#contracts/graph.ts';
import type { Voice } from '#contracts/registry-shape.ts';
import type { EdgePut } from '#server/graph/change.ts';
import { aLink, someEvidence } from '#server/graph/testing/a-change.ts';

/* What situations are made of. */

export const aSector = (slug: string, altTitles?: string[]): Omit<NodeOf<'Sector'>, 'revision'> => ({
  id: NodeId.parse(`sector:${slug}`),
  kind: 'Sector',
  title: titleOf(slug),
  ...(altTitles ? { altTitles } : {}),
});

export const anAudience = (slug: string, altTitles?: string[]): Omit<NodeOf<'Audience'>, 'revision'> => ({
  id: NodeId.parse(`audience:${slug}`),
  kind: 'Audience',
  title: titleOf(slug),
  ...(altTitles ? { altTitles } : {}),
});

export const aSetting = (slug: string, altTitles?: string[]): Omit<NodeOf<'Topic'>, 'revision'> => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic',
  facet: 'setting',
  title: titleOf(slug),
  ...(altTitles ? { altTitles } : {}),
});

export const aStage = (slug: string, position: number): Omit<NodeOf<'Stage'>, 'revision'> => ({
  id: NodeId.parse(`stage:${slug}`),
  kind: 'Stage',
  title: titleOf(slug),
  position,
});

export const aCase = (slug: string): Omit<NodeOf<'CaseStudy'>, 'revision'> => ({
  id: NodeId.parse(`case:${slug}`),
  kind: 'CaseStudy',
  title: titleOf(slug),
  shortTitle: titleOf(slug),
  summary: `What happened in ${slug}.`,
  collection: 'A case library',
});

/** A link that rests on one sentence of that voice. */
export const saidBy = (voice: Voice, id: string, more: Partial<EdgePut> = {}): EdgePut =>
  aLink(id, { evidence: [someEvidence(`evidence of ${id}`, { saidBy: voice })], ...more });

const titleOf = (slug: string): string => {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
