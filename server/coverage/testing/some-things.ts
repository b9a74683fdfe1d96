import { NodeId } from '#contracts/graph.ts';
import type { NodePut } from '#server/graph/change.ts';
import type { StoredOutOfScope } from '#server/projection/stored-out-of-scope.ts';

export const aCase = (slug: string, years: { fromYear?: number; toYear?: number } = {}): NodePut => ({
  id: NodeId.parse(`case:${slug}`),
  kind: 'CaseStudy',
  title: `Case ${slug}`,
  shortTitle: slug,
  summary: `What happened in ${slug}.`,
  collection: 'Made up for a test',
  ...years,
});

export const aTopic = (slug: string, facet: 'setting' | 'theme' = 'setting'): NodePut => ({
  id: NodeId.parse(`topic:${slug}`),
  kind: 'Topic',
  title: `Topic ${slug}`,
  facet,
});

export const aStage = (slug: string, position: number): NodePut => ({
  id: NodeId.parse(`stage:${slug}`),
  kind: 'Stage',
  title: `Stage ${slug}`,
  position,
});

/** Of a kind that needs no more than a title: its prefix, such as `sector`. */
export const aValue = (kind: 'Sector' | 'Audience' | 'Place' | 'Venue' | 'Organization', slug: string): NodePut => ({
  id: NodeId.parse(`${kind.toLowerCase()}:${slug}`),
  kind,
  title: `${kind} ${slug}`,
});

export const aDecision = (row: string, column: string): StoredOutOfScope => ({
  id: `out-of-scope~${row}~${column}`,
  row,
  column,
  reason: 'Nobody needs it.',
  by: 'An editor',
  at: '2026-01-02T03:04:05Z',
});
