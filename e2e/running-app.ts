import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { claimPort } from '#server/neo4j/claim-port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const patience = 60_000;

export interface AppOptions {
  /** Collection files to load instead of the first collection. */
  readonly collection?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Ends it, loads collection files into its data, and starts it again at the same address. */
  loadMore(files: readonly string[]): Promise<void>;
  /** Ends it, waits, and removes its data. */
  stop(): Promise<void>;
}

/** The program in a process of its own, on a free port, with a data folder of its own. The page must be built. */
export const startApp = async (options: AppOptions = {}): Promise<RunningApp> => {
  const data = await mkdtemp(join(tmpdir(), 'throughline-app-'));
  const port = await claimPort();
  const environment = {
    ...process.env,
    DATA_DIR: data,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '0',
    ...options.environment,
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    if (options.collection) await load(options.collection, environment);
    let server = node(['server/main.ts'], environment);
    await untilReady(server, address);
    const loadMore = async (files: readonly string[]) => {
      // The embedded engine has its folder to itself.
      await end(server);
      await load(files, environment);
      server = node(['server/main.ts'], environment);
      await untilReady(server, address);
    };
    const stop = async () => {
      await end(server);
      await rm(data, { recursive: true, force: true });
    };
    return { address, loadMore, stop };
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  }
};

const node = (arguments_: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...arguments_], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const load = async (files: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  const loading = node(['server/load/main.ts', ...files], environment);
  await once(loading, 'close');
  if (loading.exitCode !== 0) throw new Error(`${files.join(', ')} could not be loaded`);
};

const untilReady = async (server: ChildProcess, address: string): Promise<void> => {
  const late = Date.now() + patience;
  while (Date.now() < late) {
    if (server.exitCode !== null) throw new Error(`the program ended with code ${server.exitCode} before it was ready`);
    if (await answers(`${address}/api/ready`)) return;
    await pause(100);
  }
  await end(server);
  throw new Error(`the program was not ready after ${patience / 1000} seconds`);
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const end = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
};
