import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { claimPort } from './claim-port.ts';
import { dockerAnswers } from './docker.ts';
import { Neo4jNotStarted } from './not-started.ts';
import type { RunningNeo4j } from './running-neo4j.ts';
import { startByDocker } from './start-by-docker.ts';
import { startByJava } from './start-by-java.ts';

export interface Neo4jOptions {
  /** A free one of the loopback interface unless given. */
  readonly port?: number;
  /** Generated unless given. */
  readonly password?: string;
  /** Where its data lives and stays; a temporary folder, removed at the end, unless given. */
  readonly home?: string;
}

/** Starts a real Neo4j on the loopback interface and resolves when it accepts Bolt with its password. */
export const startNeo4j = async (options: Neo4jOptions = {}): Promise<RunningNeo4j> => {
  const password = options.password ?? randomBytes(15).toString('base64url');
  if (password.length < 8) throw new Neo4jNotStarted('Neo4j wants a password of at least 8 characters.');
  const port = await claimPort(options.port);
  const home = options.home ? resolve(options.home) : await mkdtemp(join(tmpdir(), 'throughline-neo4j-'));
  const removeHome = async () => {
    if (!options.home) await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await mkdir(home, { recursive: true });
    const start = (await dockerAnswers()) ? startByDocker : startByJava;
    const started = await start({ port, password, home });
    const ended = started.ended.then(removeHome);
    // Data in a temporary folder is thrown away: no need to close it in good order, which takes ten seconds.
    const end = options.home ? started.stop : started.kill;
    return {
      uri: `bolt://127.0.0.1:${port}`,
      username: 'neo4j',
      password,
      pid: started.pid,
      ended,
      stop: () => end().then(() => ended),
      kill: () => started.kill().then(() => ended),
    };
  } catch (error) {
    await removeHome();
    throw error;
  }
};
