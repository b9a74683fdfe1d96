import { randomUUID } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import { ForeignDatabase, GraphUnavailable } from './errors.ts';
import { neo4jTransaction } from './neo4j-transaction.ts';
import { awaitIndexes } from './neo4j-indexes.ts';
import { findAnything, readMeta, setUpMeta } from './queries.ts';
import { readSchema, schemaVersion } from './schema.ts';

/**
 * Gives a database its constraints, indexes and name, unless it has them. Throws where a newer Throughline did, and
 * where there is anything that isn’t ours: then it changes nothing.
 */
export const setUpNeo4j = async (session: Session): Promise<void> => {
  const { statements, digest } = readSchema('neo4j');
  const { isEmpty, meta } = await lookAt(session);
  if (!meta && !isEmpty)
    throw new ForeignDatabase(
      'The database holds other data and is left as it is. Use an empty database: name one by NEO4J_DATABASE.',
    );
  if (meta && meta.schemaVersion > schemaVersion)
    throw new GraphUnavailable(
      `The graph was set up by a newer Throughline (schema ${meta.schemaVersion}; this one knows ${schemaVersion}). ` +
        'Upgrade Throughline.',
    );
  if (meta?.schemaDigest !== digest) {
    // An index that is there before the graph has a name isn’t ours to drop.
    const ours = statements.filter((statement) => meta || !/^DROP /m.test(statement));
    for (const statement of ours) await session.executeWrite((tx) => tx.run(statement));
    await session.executeWrite((tx) =>
      neo4jTransaction(tx).run(setUpMeta, { graphId: randomUUID(), schemaVersion, schemaDigest: digest }),
    );
  }
  // Waited for last: a large index that takes longer than this is waited for again, not made again.
  await session.executeRead((tx) => neo4jTransaction(tx).run(awaitIndexes, {}));
};

/** Another process may set up and fill the database meanwhile: whoever sees its data sees its name, read later. */
const lookAt = (session: Session) =>
  session.executeRead(async (tx) => {
    const found = await neo4jTransaction(tx).run(findAnything, {});
    const [meta] = await neo4jTransaction(tx).run(readMeta, {});
    return { isEmpty: found.length === 0, meta };
  });
