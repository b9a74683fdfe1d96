import { edgeEnds, type Node } from '#contracts/graph.ts';
import { type Kind, kindNames } from '#contracts/registry.ts';
import type { Voice } from '#contracts/registry-shape.ts';
import type { Hit, SearchAnswer } from '#contracts/search.ts';
import { byRank, cursorOf, isAfter, type Place } from '#server/http/cursor.ts';
import { fragmentsOf } from './fragments.ts';
import { type Passage, passageOfEvidence, passagesOfNode } from './passages.ts';
import { wordsOf } from './question.ts';
import { scoreOf } from './rank.ts';

/** What an engine found, told apart: nodes by their own text, links by their evidence. */
export const candidatesOf = (ids: readonly string[]): { nodes: string[]; links: string[] } => {
  const links = new Set(ids.filter((id) => id.includes('~')));
  const nodes = ids.map((id) => (links.has(id) ? edgeEnds(id).from : id));
  return { nodes: [...new Set(nodes)], links: [...links] };
};

export interface Evidence {
  readonly edge: string;
  readonly id: string;
  readonly saidBy: Voice;
  readonly quote?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

interface Asked {
  readonly q: string;
  readonly kind?: Kind | undefined;
  readonly limit: number;
  readonly after?: Place | undefined;
}

/** Ranks what was found and answers one page of it. */
export const searchAnswerOf = (asked: Asked, nodes: readonly Node[], evidence: readonly Evidence[]): SearchAnswer => {
  const words = wordsOf(asked.q);
  const said = passagesByFirstEnd(evidence);
  const found = nodes
    .map((node) => ({ node, passages: [...passagesOfNode(node), ...(said.get(node.id) ?? [])] }))
    .map((one) => ({ ...one, id: one.node.id, rank: scoreOf(words, one.node.kind, one.passages) }))
    .filter((one) => one.rank > 0);
  const ofKind = found.filter((one) => !asked.kind || one.node.kind === asked.kind).toSorted(byRank);
  const { after } = asked;
  const rest = after ? ofKind.filter((one) => isAfter(one, after)) : ofKind;
  const page = rest.slice(0, asked.limit);
  const last = page.length < rest.length ? page.at(-1) : undefined;
  return {
    hits: page.map(({ node, rank, passages }): Hit => ({ node, score: rank, fragments: fragmentsOf(words, passages) })),
    facets: facetsOf(found.map((one) => one.node.kind)),
    total: ofKind.length,
    next: last ? cursorOf(last) : null,
  };
};

const passagesByFirstEnd = (evidence: readonly Evidence[]): Map<string, Passage[]> => {
  const said = new Map<string, Passage[]>();
  for (const { edge, saidBy, quote, reason } of evidence.toSorted(byEdgeAndId)) {
    const { from } = edgeEnds(edge);
    const passages = said.get(from) ?? [];
    if (quote) passages.push(passageOfEvidence('quote', quote, saidBy));
    if (reason) passages.push(passageOfEvidence('reason', reason, saidBy));
    said.set(from, passages);
  }
  return said;
};

const byEdgeAndId = (one: Evidence, other: Evidence): number =>
  `${one.edge} ${one.id}` < `${other.edge} ${other.id}` ? -1 : 1;

const facetsOf = (kinds: readonly Kind[]): SearchAnswer['facets'] =>
  Object.fromEntries(
    kindNames
      .map((kind): [Kind, number] => [kind, kinds.filter((one) => one === kind).length])
      .filter(([, count]) => count > 0),
  );
