import { edgeId, type Edge, type Evidence, Evidence as EvidenceSchema, type NodeOf, NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';

/* Builders for tests: a whole thing from the few facts that a test is about. */

export const id = (text: string): NodeId => NodeId.parse(text);

export const aPaper = (slug: string, facts: Partial<NodeOf<'Paper'>> = {}): NodeOf<'Paper'> => ({
  id: id(`paper:${slug}`),
  kind: 'Paper',
  title: `Paper ${slug}`,
  shortTitle: slug,
  summary: 'Partners trust each other more when contracts are specific.',
  cslType: 'article-journal',
  year: 2015,
  revision: 1,
  ...facts,
});

export const aTactic = (slug: string, facts: Partial<NodeOf<'Tactic'>> = {}): NodeOf<'Tactic'> => ({
  id: id(`tactic:${slug}`),
  kind: 'Tactic',
  title: `Tactic ${slug}`,
  summary: 'Choose partners who have a stake in the issue.',
  revision: 1,
  ...facts,
});

export const aStage = (slug: string, position: number): NodeOf<'Stage'> => ({
  id: id(`stage:${slug}`),
  kind: 'Stage',
  title: `Stage ${slug}`,
  position,
  revision: 1,
});

export const aCase = (slug: string, facts: Partial<NodeOf<'CaseStudy'>> = {}): NodeOf<'CaseStudy'> => ({
  id: id(`case:${slug}`),
  kind: 'CaseStudy',
  title: `Case ${slug}`,
  shortTitle: slug,
  summary: 'A city and a bank opened accounts together.',
  collection: 'A case library',
  revision: 1,
  ...facts,
});

export const aTopic = (slug: string): NodeOf<'Topic'> => ({
  id: id(`topic:${slug}`),
  kind: 'Topic',
  title: `Topic ${slug}`,
  facet: 'theme',
  revision: 1,
});

export const aPerson = (givenName: string, familyName: string): NodeOf<'Person'> => ({
  id: id(`person:${`${givenName}-${familyName}`.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`),
  kind: 'Person',
  title: `${givenName} ${familyName}`,
  givenName,
  familyName,
  revision: 1,
});

export const aBriefing = (slug: string): NodeOf<'Briefing'> => ({
  id: id(`briefing:${slug}`),
  kind: 'Briefing',
  title: `Briefing ${slug}`,
  date: '2015-11',
  publisher: 'A project',
  revision: 1,
});

export const evidence = (facts: Partial<Evidence> & Pick<Evidence, 'saidBy'>): Evidence =>
  EvidenceSchema.parse({
    id: `evidence of ${facts.saidBy}`,
    basis: 'stated',
    confidence: 'high',
    method: 'human',
    addedBy: 'Ada',
    addedAt: '2026-11-24T10:00:00Z',
    ...facts,
  });

export const quoted = (saidBy: Evidence['saidBy'], quote: string, facts: Partial<Evidence> = {}): Evidence =>
  evidence({ saidBy, quote, source: id('briefing:2015-11'), locator: 'Paragraph 2', ...facts });

/** An editor's reading. */
export const reading = (reason: string): Evidence =>
  evidence({ saidBy: 'editor', reason, basis: 'implied', confidence: 'medium', source: id('paper:trust') });

export const aLink = (from: { id: NodeId }, type: LinkType, to: { id: NodeId }, facts: Partial<Edge> = {}): Edge => ({
  id: edgeId(from.id, type, to.id),
  type,
  from: from.id,
  to: to.id,
  status: 'published',
  evidence: [],
  revision: 1,
  ...facts,
});
