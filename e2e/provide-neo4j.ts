import { Neo4jNotStarted } from '#server/neo4j/not-started.ts';
import { startNeo4j } from '#server/neo4j/start-neo4j.ts';

interface Provided {
  /** What the engine tests read: where to find it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const nothingToStop = () => Promise.resolve();

/** The Neo4j named by `NEO4J_TEST_URI`, or one started for the tests; a string says why there is none. */
export const provideNeo4j = async (environment: NodeJS.ProcessEnv = process.env): Promise<Provided | string> => {
  if (environment['NEO4J_TEST_URI']) return { environment: {}, stop: nothingToStop };
  try {
    const neo4j = await startNeo4j();
    return {
      environment: {
        NEO4J_TEST_URI: neo4j.uri,
        NEO4J_TEST_USERNAME: neo4j.username,
        NEO4J_TEST_PASSWORD: neo4j.password,
      },
      stop: () => neo4j.stop(),
    };
  } catch (error) {
    if (error instanceof Neo4jNotStarted) return error.message;
    throw error;
  }
};
