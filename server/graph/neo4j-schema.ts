import { randomUUID } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import { GraphUnavailable } from './errors.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { readMeta, setUpMeta } from './queries.ts';
import { readSchema, schemaVersion } from './schema.ts';

/** Gives a database its constraints, indexes and name, unless it has them. Throws where a newer Throughline did. */
export const setUpNeo4j = async (session: Session): Promise<void> => {
  const { statements, digest } = readSchema('neo4j');
  const [meta] = await session.executeRead((tx) => neo4jTransaction(tx).run(readMeta, {}));
  if (meta && meta.schemaVersion > schemaVersion)
    throw new GraphUnavailable(
      `The graph was set up by a newer Throughline (schema ${meta.schemaVersion}; this one knows ${schemaVersion}). ` +
        'Upgrade Throughline.',
    );
  if (meta?.schemaDigest === digest) return;
  for (const statement of statements) await session.executeWrite((tx) => tx.run(statement));
  await session.executeWrite((tx) =>
    neo4jTransaction(tx).run(setUpMeta, { graphId: randomUUID(), schemaVersion, schemaDigest: digest }),
  );
};
