import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NodeId } from '#contracts/graph.ts';
import { getGuide } from '#contracts/guide.ts';
import { type AskedSituation, readPart } from '#client/guide/situation-address.ts';
import { request } from '#client/lib/request.ts';

/** All tactics for a situation, or some alone. While another one is asked about, the last answer stays. */
export const guideQuery = (asked: Omit<AskedSituation, 'tactics'>, tactic: readonly NodeId[] = []) => {
  const { q, stage, sector, audience, setting, topic, without } = asked;
  const query = { stage, sector, audience, setting, topic, without, tactic, ...(q ? { q: readPart(q) } : {}) };
  return queryOptions({
    queryKey: ['guide', query],
    queryFn: ({ signal }) => request(getGuide, { query }, signal),
    placeholderData: keepPreviousData,
  });
};
