import type { GrafeoDB, Transaction as Opened } from '@grafeo-db/js';
import type { Query } from './define-query.ts';
import { GraphConflict } from './errors.ts';
import type { Transaction } from './transaction.ts';

/** Runs a statement on the engine itself or in one of its transactions. */
export const runStatement = async <P extends object, R>(
  on: Pick<GrafeoDB, 'executeCypher'>,
  query: Query<P, R>,
  parameters: P,
): Promise<R[]> => {
  const result = await on.executeCypher(query.text, parameters).catch((error: unknown) => {
    throw translated(error, query.file);
  });
  return result.toArray().map((row) => query.row.parse(row));
};

export interface EmbeddedTransaction extends Transaction {
  commit(): void;
  /** Does nothing where the transaction has ended. */
  rollback(): void;
}

export const embeddedTransaction = (engine: GrafeoDB): EmbeddedTransaction => {
  const opened: Opened = engine.beginTransaction();
  return {
    run: (query, parameters) => runStatement(opened, query, parameters),
    commit: () => opened.commit(),
    rollback: () => {
      if (opened.isActive) opened.rollback();
    },
  };
};

/** 40000 is a lost race for a write, G2000 a taken unique value. */
const translated = (error: unknown, file: string): Error => {
  const status = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
  if (status === '40000' || status === 'G2000')
    return new GraphConflict('Another change was faster, or a unique value is taken.', { cause: error });
  return new Error(`${file} failed on the embedded engine`, { cause: error });
};
