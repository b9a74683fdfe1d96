import { counted, kindWords } from '#contracts/kind-words.ts';
import { yearOf } from '#contracts/label.ts';
import { linkEntryOf } from '#contracts/registry.ts';
import { usualStaleAfter } from '#contracts/coverage.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { NodeOf } from '#contracts/graph.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';
import { type Answer, answerOf, type Asked } from './answer.ts';
import { type Claimed, claimsBetween } from './claims.ts';
import { thingEntry } from './entry.ts';
import { share } from './share-words.ts';

/* What papers say about tactics, paper by paper and tactic by tactic. */

/** Every paper, those with most tactics first, counted by who says so. */
export const tacticsOfPapers = (asked: Asked): Answer => {
  const { of } = asked;
  const papers = claimsBetween(asked, 'Paper', 'Tactic');
  const linked = papers.filter(({ links }) => links.length > 0);
  const says = `${share(linked.length, papers.length, kindWords(of, 'Paper'))} linked to a ${kindWords(of, 'Tactic').one}`;
  return answerOf(says, papers.toSorted(mostClaimsFirst), ({ node, links }) => ({
    ...thingEntry(node, links, claimNote(of, links)),
    // All papers are in the list: lighting them would single out nothing.
    lights: [],
  }));
};

export const tacticsReadByEditorsAlone = (asked: Asked): Answer => {
  const { of, projection } = asked;
  const tactics = claimsBetween(asked, 'Tactic', 'Paper');
  const read = tactics.filter(({ links }) => links.length > 0 && links.every(({ voice }) => voice === 'editor'));
  return answerOf(share(read.length, tactics.length, kindWords(of, 'Tactic')), read, (one) =>
    thingEntry(one.node, one.links, counted(papersOf(projection, one).length, kindWords(of, 'Paper'))),
  );
};

/** Those whose newest paper is older than a year may be; without a paper there is nothing that could have aged. */
export const staleTactics = (asked: Asked): Answer => {
  const { of, projection, year } = asked;
  const tactics = claimsBetween(asked, 'Tactic', 'Paper');
  const isOld = (newest: NodeOf<'Paper'> | undefined): boolean =>
    newest !== undefined && year - newest.year > usualStaleAfter;
  const stale = tactics.filter((one) => isOld(newestPaper(projection, one)));
  return answerOf(share(stale.length, tactics.length, kindWords(of, 'Tactic')), stale, (one) => {
    const newest = newestPaper(projection, one);
    const papers = counted(papersOf(projection, one).length, kindWords(of, 'Paper'));
    return thingEntry(one.node, one.links, newest ? `${papers}, the newest of ${yearOf(newest)}` : papers);
  });
};

/** Each once, though several links may join it: it may support one part of a tactic and qualify another. */
const papersOf = ({ nodes }: Projection, { node, links }: Claimed): NodeOf<'Paper'>[] =>
  [...new Set(links.map((link) => otherEnd(link, node.id)))].flatMap((id) => {
    const paper = nodes.get(id);
    return paper?.kind === 'Paper' ? [paper] : [];
  });

const newestPaper = (projection: Projection, claimed: Claimed): NodeOf<'Paper'> | undefined =>
  papersOf(projection, claimed).toSorted((one, other) => other.year - one.year)[0];

const mostClaimsFirst = (one: Claimed, other: Claimed): number => other.links.length - one.links.length;

/** "supports 3 tactics, challenges 1", "supports none, qualifies 2": what speaks against is never counted as support. */
const claimNote = (of: Registry, links: readonly ProjectedLink[]): string => {
  const tactics = kindWords(of, 'Tactic');
  if (links.length === 0) return `no ${tactics.one} yet`;
  const supporting = Object.values(of.types).filter(({ stance }) => stance === 'for');
  const said = new Map(supporting.map(({ heading }) => [heading.forward, new Set<string>()]));
  for (const { type, to } of links) {
    const heading = linkEntryOf(of, type)?.heading.forward ?? type;
    said.set(heading, (said.get(heading) ?? new Set()).add(to));
  }
  return [...said]
    .map(([heading, { size }], place) => {
      const many = size === 0 ? 'none' : place === 0 ? counted(size, tactics) : size;
      return `${heading.toLowerCase()} ${many}`;
    })
    .join(', ');
};
