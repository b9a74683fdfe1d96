import type { Node, NodeId } from '#contracts/graph.ts';
import { modesOf, type RelatedAnswer, type RelatedItem, type RelatedMode } from '#contracts/related.ts';
import { rounded, scoreOf } from '#contracts/score.ts';
import type { Projection } from '#server/projection/projection.ts';
import { best } from './best.ts';
import { differsFrom } from './differs.ts';
import { type Kin, kinOf, wholeOf } from './kin.ts';
import { modeTest } from './modes.ts';
import { partOf } from './part.ts';
import { sentenceFrom } from './sentence.ts';
import { type Share, sharesOf } from './shares.ts';
import { toldOf } from './told.ts';

interface Asked {
  readonly mode: RelatedMode;
  readonly limit: number;
}

/** Things of the same kind that are related to one, nearest first, with the reasons. Other kinds have none. */
export const relatedTo = (projection: Projection, node: Node, { mode, limit }: Asked): RelatedAnswer => {
  const modes = modesOf(node.kind);
  const whole = wholeOf(projection, node);
  const ranked = modes.length === 0 ? [] : rankable(projection, node, whole);
  const inMode = (one: RelatedMode): Ranked[] => {
    const belongs = modeTest(projection, node, one);
    return ranked.filter(({ kin }) => belongs(kin));
  };
  const found = new Map(modes.map((one): [RelatedMode, Ranked[]] => [one, inMode(one)]));
  const shown = best(found.get(mode) ?? [], limit, nearestFirst);
  return {
    node,
    whole: rounded(whole),
    mode,
    items: shown.flatMap((one) => itemOf(projection, node, one)),
    total: found.get(mode)?.length ?? 0,
    totals: Object.fromEntries([...found].map(([one, kin]) => [one, kin.length])),
    shared: sharedBy(projection, shown),
  };
};

interface Ranked {
  readonly kin: Kin;
  readonly shares: readonly Share[];
  readonly score: number;
}

/** What adds up to less than a thousandth is not related. */
const rankable = (projection: Projection, node: Node, whole: number): Ranked[] =>
  kinOf(projection, node)
    .map((kin) => {
      const shares = sharesOf(kin, whole);
      return { kin, shares, score: scoreOf(shares) };
    })
    .filter(({ shares }) => shares.some(({ reason }) => reason !== 'words'));

const nearestFirst = (one: Ranked, other: Ranked): number =>
  other.score - one.score || (one.kin.id < other.kin.id ? -1 : 1);

const itemOf = (projection: Projection, node: Node, { kin, shares, score }: Ranked): RelatedItem[] => {
  const other = projection.nodes.get(kin.id);
  if (!other) return [];
  const told = toldOf(projection, { id: node.id, other: kin.id }, shares);
  const parts = told.map((one) => partOf(projection, one));
  const sentence = sentenceFrom(projection, told);
  return [{ node: other, score, parts, sentence, ...differsFrom(projection, node, kin) }];
};

const sharedBy = ({ nodes }: Projection, shown: readonly Ranked[]): Node[] => {
  const ids = new Set<NodeId>(
    shown.flatMap(({ shares }) => shares.flatMap((share) => (share.reason === 'shared' ? [share.tie.node] : []))),
  );
  return [...ids].toSorted().flatMap((id) => nodes.get(id) ?? []);
};
