import { allGaps, type GapsWanted } from '#client/coverage/api.ts';
import { gapsCsv } from '#client/coverage/gaps-csv.ts';
import { oldAfterName } from '#client/coverage/matrix-formats.ts';
import { stateName } from '#client/coverage/state-names.ts';
import type { NamedFile } from '#client/lib/request-file.ts';

/** All gaps that are asked for, on every page: `throughline-gaps-stale-setting-revision-12.csv`. */
export const gapsFile = async (wanted: Omit<GapsWanted, 'offset' | 'limit'>): Promise<NamedFile> => {
  const answer = await allGaps(wanted);
  const parts = [
    'throughline-gaps',
    ...(wanted.state ? [stateName(wanted.state)] : []),
    ...(wanted.about ? [wanted.about] : []),
    `revision-${answer.revision}${oldAfterName(answer.staleAfter)}`,
  ];
  return { name: `${parts.join('-')}.csv`, content: new Blob([gapsCsv(answer)], { type: 'text/csv;charset=utf-8' }) };
};
