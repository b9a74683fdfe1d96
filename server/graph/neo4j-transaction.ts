import type { ManagedTransaction } from 'neo4j-driver';
import { mapWithIntegers } from './neo4j-values.ts';
import type { Transaction } from './transaction.ts';

export const neo4jTransaction = (tx: ManagedTransaction): Transaction => ({
  run: async (query, parameters) => {
    const { records } = await tx.run(query.text, mapWithIntegers(parameters));
    return records.map((record) => query.row.parse(record.toObject()));
  },
});
