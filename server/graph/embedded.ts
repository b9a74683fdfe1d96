import { randomUUID } from 'node:crypto';
import grafeo, { type GrafeoDB as Grafeo } from '@grafeo-db/js';
import type { Change, Commit } from './change.ts';
import { applyProposal, type Recorded } from './commit.ts';
import type { Query } from './define-query.ts';
import { type EmbeddedTransaction, embeddedTransaction, runStatement } from './embedded-statement.ts';
import { GraphUnavailable } from './errors.ts';
import { lockFolder } from './folder-lock.ts';
import type { GraphDatabase, GraphStatus, SearchCandidate } from './graph-database.ts';
import type { GraphLog } from './graph-log.ts';
import { type Journal, journalFile, openJournal } from './journal.ts';
import { encodeRecord } from './journal-record.ts';
import { LateHistory } from './late-history.ts';
import { limiter } from './limiter.ts';
import { proposalOf } from './proposal.ts';
import { fillEngine } from './fill-engine.ts';
import { readReplay } from './replay.ts';
import { readSchema, schemaVersion } from './schema.ts';
import { TextIndex } from './text-index.ts';
import { openViewFile, type ViewFile, viewFile } from './view-file.ts';

export interface EmbeddedOptions {
  /** Holds `journal.ndjson`, `views.ndjson` and the lock; made where it is missing. */
  readonly dataDir: string;
  readonly log?: GraphLog;
}

/**
 * Opens the embedded engine on a data folder: Cypher in memory, what lasts in the journal. Throws `GraphUnavailable`
 * where another process holds the folder and `DamagedJournal` where the journal isn't what was written.
 */
export const openEmbedded = async ({ dataDir, log = console }: EmbeddedOptions): Promise<GraphDatabase> => {
  const unlock = lockFolder(dataDir, { since: new Date().toISOString(), log });
  try {
    return await opened(dataDir, unlock, log);
  } catch (error) {
    unlock();
    throw error;
  }
};

const opened = async (dataDir: string, unlock: () => void, log: GraphLog): Promise<GraphDatabase> => {
  const path = journalFile(dataDir);
  const replay = await readReplay(path);
  if (replay.torn > 0)
    log.warn(`${path} ends with ${replay.torn} bytes of a change that was never acknowledged: they are cut off.`);
  const graphId = replay.graphId ?? randomUUID();
  const engine = grafeo.GrafeoDB.create();
  const { statements, digest } = readSchema('embedded');
  const name = { graphId, schemaVersion, schemaDigest: digest };
  await fillEngine(engine, replay, { name, schema: statements });
  const journal = await openJournal(path, replay.end);
  const views = await openViewFile(viewFile(dataDir), { log });
  // What goes on after the start begins last, so that the start doesn’t wait for it.
  const index = new TextIndex();
  index.put(replay.images);
  const history = new LateHistory(engine, replay.history);
  return new EmbeddedGraph({ engine, journal, views, index, history, unlock, log, graphId }, replay.revisions.length);
};

/** Asked once: every read of the API asks for the status. */
const version = grafeo.version();

interface Parts {
  readonly engine: Grafeo;
  readonly journal: Journal;
  readonly views: ViewFile;
  readonly index: TextIndex;
  readonly history: LateHistory;
  readonly unlock: () => void;
  readonly log: GraphLog;
  readonly graphId: string;
}

class EmbeddedGraph implements GraphDatabase {
  readonly engine = 'embedded';
  readonly #parts: Parts;
  #revision: number;
  #isClosed = false;
  /** The engine can't stop a slow read: so many of them leave room for the rest. */
  readonly #reading = limiter(32);
  /** Two transactions that write at once could both make the same link. */
  readonly #writing = limiter(1);

  constructor(parts: Parts, revision: number) {
    this.#parts = parts;
    this.#revision = revision;
  }

  async read<P extends object, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    if (query.readsHistory) await this.#parts.history.whole;
    return this.#reading(async () => {
      this.#checkOpen();
      return runStatement(this.#parts.engine, query, parameters);
    });
  }

  async commit(change: Change): Promise<Commit> {
    const proposal = proposalOf(change);
    await this.#parts.history.whole;
    return this.#writing(async () => {
      this.#checkOpen();
      const { engine, journal, graphId } = this.#parts;
      const tx = embeddedTransaction(engine);
      try {
        const { commit, recorded } = await applyProposal(tx, proposal);
        if (recorded) await journal.append(encodeRecord(graphId, recorded));
        if (recorded) this.#settle(tx, recorded);
        else tx.rollback();
        return commit;
      } catch (error) {
        tx.rollback();
        throw error;
      }
    });
  }

  search(text: string, limit: number): Promise<SearchCandidate[]> {
    return this.#reading(async () => {
      this.#checkOpen();
      return this.#parts.index.search(text, limit);
    });
  }

  async status(): Promise<GraphStatus> {
    this.#checkOpen();
    return {
      engine: this.engine,
      version,
      graphId: this.#parts.graphId,
      revision: this.#revision,
    };
  }

  async keepView(id: string, document: string): Promise<void> {
    this.#checkOpen();
    await this.#parts.views.keep(id, document);
  }

  async readView(id: string): Promise<string | null> {
    this.#checkOpen();
    return this.#parts.views.read(id);
  }

  /** Finishes the write that is under way; whatever is asked later is refused. */
  close(): Promise<void> {
    return this.#writing(async () => {
      if (this.#isClosed) return;
      this.#isClosed = true;
      this.#parts.index.close();
      await this.#parts.history.leave();
      await this.#parts.journal.close();
      await this.#parts.views.close();
      this.#parts.unlock();
    });
  }

  /** The record is on the disk: from here on the change has happened, whatever memory says. */
  #settle(tx: EmbeddedTransaction, { revision, touched }: Recorded): void {
    try {
      tx.commit();
    } catch (error) {
      this.#parts.log.error(
        `Revision ${revision.number} is on the disk but can’t be taken into memory (${String(error)}). ` +
          'This process ends; the next start takes it from the disk.',
      );
      process.exit(1);
    }
    this.#revision = revision.number;
    this.#parts.index.put(touched.map(({ after }) => after));
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new GraphUnavailable('The graph is closed: the server is shutting down.');
  }
}
