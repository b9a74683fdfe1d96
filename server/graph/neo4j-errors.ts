import { Neo4jError } from 'neo4j-driver';
import { GraphConflict, GraphUnavailable, InvalidChange } from './errors.ts';

/** Where the graph is kept, without the password: what a message may say. */
export interface Place {
  readonly uri: string;
  readonly database: string | undefined;
}

/** What went wrong, by Neo4j's code, as something that says what to do. Anything unknown comes back as it was. */
export const neo4jFault = (error: unknown, { uri, database }: Place): unknown => {
  if (isOurs(error) || !(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (isRefusal(error))
    return new GraphUnavailable(
      `Neo4j at ${uri} refuses this user name or password. Correct NEO4J_USERNAME and NEO4J_PASSWORD and start again.`,
      cause,
    );
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new GraphUnavailable(
      `Neo4j at ${uri} has no database named ${database ?? 'as its default'}. Create it, or correct NEO4J_DATABASE.`,
      cause,
    );
  if (error.code === 'Neo.ClientError.Security.Forbidden')
    return new GraphUnavailable(
      `Neo4j at ${uri} doesn’t let this user do what Throughline needs: read, write and make indexes.`,
      cause,
    );
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new GraphConflict('A unique value is taken already.', cause);
  if (lostRaces.has(error.code)) return new GraphConflict('Another change was faster. Try again.', cause);
  if (error.code.endsWith('OutOfMemoryError'))
    return new GraphUnavailable(
      `Neo4j at ${uri} has too little memory for so large a change. Send it in parts, or give Neo4j more ` +
        '(server.memory.heap.max_size and dbms.memory.transaction.total.max).',
      cause,
    );
  if (isAway(error))
    return new GraphUnavailable(
      `Neo4j at ${uri} can’t be reached. Start it, or correct NEO4J_URI; Throughline tries again by itself.`,
      cause,
    );
  return error;
};

/** What went wrong while a database was set up: none of it is the fault of whoever asked, and it is tried again. */
export const setUpFault = (error: unknown, place: Place): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (error.code.includes('.Schema.'))
    return new GraphUnavailable(
      `Neo4j at ${place.uri} refuses a constraint or an index that Throughline needs (${error.code}). Remove what ` +
        'stands in its way, or use an empty database (NEO4J_DATABASE).',
      cause,
    );
  if (error.code === 'Neo.ClientError.Procedure.ProcedureCallFailed')
    return new GraphUnavailable(
      `Neo4j at ${place.uri} has not made its indexes yet. Wait, or see its log; Throughline tries again by itself.`,
      cause,
    );
  const fault = neo4jFault(error, place);
  if (!(fault instanceof GraphConflict)) return error;
  return new GraphUnavailable(
    `Neo4j at ${place.uri} was busy while it was set up. Throughline tries again by itself.`,
    cause,
  );
};

/** Neo4j says no to who we are. Asked again too soon, it shuts out the right password too. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  error.code.startsWith('Neo.ClientError.Security.') &&
  !error.code.endsWith('Forbidden');

/** The server was set back, or is another, since we last wrote to it. */
export const isStaleBookmark = (error: unknown): boolean =>
  error instanceof Neo4jError && /InvalidBookmark|BookmarkTimeout/.test(error.code);

const lostRaces = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.Outdated',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

const isAway = ({ code, message }: Neo4jError): boolean =>
  ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.General.DatabaseUnavailable'].includes(code) ||
  code.startsWith('Neo.TransientError.') ||
  // The driver gives its own time limit no code.
  message.includes('acquisition timed out');

const isOurs = (error: unknown): boolean =>
  error instanceof GraphUnavailable || error instanceof GraphConflict || error instanceof InvalidChange;
