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

export const measureSearch = async ({ graph, url }: ServedGraph): Promise<Figure[]> => {
  const queries = typed
    .flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
    .filter((q) => q.trim() === q);
  await timeOf(url, 'warm');
  const times: number[] = [];
  for (const query of queries) times.push(await timeOf(url, query));
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

const timeOf = async (url: string, query: string): Promise<number> => {
  const start = performance.now();
  const response = await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`);
  await response.text();
  if (!response.ok) throw new Error(`a search for “${query}” answered ${response.status}`);
  return performance.now() - start;
};
