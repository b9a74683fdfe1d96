/** Neo4j can't be started, for a reason that the message tells together with what to do. */
export class Neo4jNotStarted extends Error {
  override readonly name = 'Neo4jNotStarted';
}
