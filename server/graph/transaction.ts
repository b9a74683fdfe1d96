import type { Query } from './define-query.ts';

/** What the rules of a commit need of an engine: statements that become true together, or not at all. */
export interface Transaction {
  run<P extends object, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

const batchSize = 5000;

/** Hands over rows in portions that one statement takes well, one after the other; the answers in one list. */
export const inBatches = async <T, R>(rows: readonly T[], run: (batch: T[]) => Promise<R[]>): Promise<R[]> => {
  const answers: R[][] = [];
  for (let start = 0; start < rows.length; start += batchSize)
    answers.push(await run(rows.slice(start, start + batchSize)));
  return answers.flat();
};
