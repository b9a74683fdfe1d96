import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Neo4jNotStarted } from './not-started.ts';

const patience = 120_000;

/** Resolves when the launcher says "ready"; rejects, with what it said last, when it ends or stays silent too long. */
export const untilReady = (child: ChildProcess & { stdout: Readable; stderr: Readable }): Promise<void> => {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Neo4jNotStarted(`Neo4j was not ready after ${patience / 1000} seconds.\n${causeIn(said)}`));
    }, patience);
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(late);
      reject(new Neo4jNotStarted(`Neo4j ended before it was ready.\n${causeIn(said)}`));
    });
    createInterface(child.stdout).on('line', (line) => {
      if (line !== 'ready') return;
      clearTimeout(late);
      resolve();
    });
  });
};

/** Java tells the cause last. */
const causeIn = (said: string): string => {
  if (/lock/i.test(said)) return 'Another process holds its folder: stop that one, or choose another with --home.';
  return said.match(/^(?:Caused by|Exception in).*$/gm)?.at(-1) ?? said.slice(-2000);
};
