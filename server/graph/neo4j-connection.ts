import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { GraphUnavailable } from './errors.ts';
import { isRefusal, isStaleBookmark, neo4jFault, type Place, setUpFault } from './neo4j-errors.ts';
import { setUpNeo4j } from './neo4j-schema.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

type Mode = 'READ' | 'WRITE';

/** How long a refused password is not tried again: Neo4j shuts out the right one after three wrong ones. */
const refusalAge = 10_000;

/** Sessions on a database that has its schema. Every fault that it throws says what to do. */
export class Neo4jConnection {
  readonly #address: Neo4jAddress;
  readonly #driver: Driver;
  /** Carries what this process wrote to whatever it reads next, on every member of a cluster. */
  #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  #setUp: Promise<void> | undefined;
  #refusal: { readonly fault: unknown; readonly until: number } | undefined;
  #version: string | undefined;
  #isClosed = false;

  constructor(address: Neo4jAddress) {
    this.#address = address;
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      // The driver waits 1 s, then 2 s, before it tries again. Within 0.7 s means one more try, so that whoever asks
      // hears within 3 s that the server is away.
      maxTransactionRetryTime: 700,
      connectionTimeout: 2000,
      connectionAcquisitionTimeout: 2500,
      telemetryDisabled: true,
    });
  }

  /** The server's version, such as `5.26.31`. */
  async version(): Promise<string> {
    this.#version ??= (await this.#driver.getServerInfo()).agent?.replace(/^Neo4j\//, '') ?? 'unknown';
    return this.#version;
  }

  async use<T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new GraphUnavailable('The graph is closed: the server is shutting down.');
    if (this.#refusal && this.#refusal.until > performance.now()) throw this.#refusal.fault;
    try {
      // All wait for one set-up, so that a wrong password is tried once, not by every request.
      await (this.#setUp ??= this.#settingUp());
      return await this.#inSession(mode, work);
    } catch (error) {
      throw this.#noted(error);
    }
  }

  get #place(): Place {
    return { uri: this.#address.uri, database: this.#address.database };
  }

  /** The next use looks again whether the database has its schema. */
  forget(): void {
    this.#setUp = undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#driver.close();
  }

  /** A set-up that failed, whatever the reason, is tried anew by the next use. */
  async #settingUp(): Promise<void> {
    try {
      await this.#inSession('WRITE', setUpNeo4j);
    } catch (error) {
      this.forget();
      throw setUpFault(error, this.#place);
    }
  }

  async #inSession<T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#address;
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      fetchSize: -1,
      ...(database !== undefined && { database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  #noted(error: unknown): unknown {
    const fault = neo4jFault(error, this.#place);
    // Whatever answers next may be another server, or one that was set back.
    if (fault instanceof GraphUnavailable) this.forget();
    if (isStaleBookmark(error)) this.#bookmarks = neo4j.bookmarkManager();
    if (isRefusal(error)) this.#refusal = { fault, until: performance.now() + refusalAge };
    return fault;
  }
}
