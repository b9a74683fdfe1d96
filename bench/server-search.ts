import type { Asker } from './asker.ts';
import { type Figure, milliseconds, quantile } from './figure.ts';
import type { ServedGraph } from './generated-graph.ts';

const most = 50;
/** Each is asked for letter by letter, as it is typed. */
const typed = [
  'trust in contracts',
  'shared measures',
  'leadership housing',
  'paper 1234',
  'volunteers coastal',
  'transparancy',
];

export const measureSearch = async ({ graph, url }: ServedGraph, { ask }: Asker): Promise<Figure[]> => {
  const queries = typed
    .flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
    .filter((q) => q.trim() === q);
  const search = (query: string) => ask(`${url}/api/search?q=${encodeURIComponent(query)}`);
  await search('warm');
  const times: number[] = [];
  for (const query of queries) times.push(await search(query));
  const p95 = quantile(times, 0.95);
  return [
    {
      goal: `Search as one types, ${graph.engine}: p95 at most ${most} ms`,
      figure: milliseconds(p95),
      reference: `median ${milliseconds(quantile(times, 0.5))} of ${times.length} queries`,
      ratio: '',
      isMet: p95 <= most,
    },
  ];
};
