import { parseArgs } from 'node:util';
import { endWithNpm } from '#server/end-with-npm.ts';
import { Neo4jNotStarted } from './not-started.ts';
import { type Neo4jOptions, startNeo4j } from './start-neo4j.ts';

const main = async (): Promise<void> => {
  endWithNpm();
  const starting = startNeo4j(optionsFrom(process.argv.slice(2)));
  let asked = false;
  const stop = () => {
    asked = true;
    void starting.then((neo4j) => neo4j.stop());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const neo4j = await starting;
  process.stdout.write(`NEO4J_URI=${neo4j.uri}\nNEO4J_USERNAME=${neo4j.username}\nNEO4J_PASSWORD=${neo4j.password}\n`);
  await neo4j.ended;
  if (!asked) throw new Neo4jNotStarted('Neo4j has ended by itself.');
};

const optionsFrom = (arguments_: string[]): Neo4jOptions => {
  const { values } = parseArgs({
    args: arguments_,
    options: { port: { type: 'string' }, password: { type: 'string' }, home: { type: 'string' } },
  });
  return {
    ...(values.port !== undefined && { port: portFrom(values.port) }),
    ...(values.password !== undefined && { password: values.password }),
    ...(values.home !== undefined && { home: values.home }),
  };
};

const portFrom = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Neo4jNotStarted(`--port ${text}: a port is a whole number from 1 to 65535.`);
  return port;
};

const isOurs = (error: unknown): error is Error =>
  error instanceof Neo4jNotStarted ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

main().catch((error: unknown) => {
  if (!isOurs(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
