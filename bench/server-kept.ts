import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startApp } from '#e2e/running-app.ts';
import { claimPort } from '#server/neo4j/claim-port.ts';
import type { Figure } from './figure.ts';
import { median } from './results.ts';

const runs = 5;
const seconds = 3;
const connections = 50;

/**
 * Reads answered from kept bytes against a bare Express route that ends a buffer of the same size: each in a process of
 * its own, by turns, so that whatever else the machine does falls on all.
 */
export const measureKept = async (): Promise<Figure[]> => {
  // Logging as a server does by default; the lines go to /dev/null.
  const app = await startApp({ environment: { LOG_LEVEL: 'info' } });
  const url = `${app.address}${await addressOf20kB(app.address)}`;
  const first = await fetch(url);
  const bytes = (await first.arrayBuffer()).byteLength;
  const bare = await startBareRoute(bytes);
  try {
    const rates = { bare: new Array<number>(), kept: new Array<number>(), known: new Array<number>() };
    for (let run = 0; run < runs; run += 1) {
      rates.bare.push(await rateOf(bare.url, {}));
      rates.kept.push(await rateOf(url, {}));
      rates.known.push(await rateOf(url, { 'if-none-match': first.headers.get('etag') ?? '' }));
    }
    const reference = `${Math.round(median(rates.bare))} a second, a bare Express route of ${bytes} bytes`;
    const figure = (goal: string, of: readonly number[], least: number): Figure => {
      const ratio = median(of.map((rate, run) => rate / (rates.bare[run] ?? Number.NaN)));
      return {
        goal: `${goal}: at least ${least} × bare`,
        figure: `${Math.round(median(of))} a second`,
        reference,
        ratio: ratio.toFixed(2),
        isMet: ratio >= least,
      };
    };
    return [
      figure(`A kept answer at ${connections} connections`, rates.kept, 0.7),
      figure('An answer that the client has (304)', rates.known, 1.5),
    ];
  } finally {
    bare.stop();
    await app.stop();
  }
};

/** The page of a search of the first collection that comes nearest to 20 kB. */
const addressOf20kB = async (address: string): Promise<string> => {
  const paths = Array.from({ length: 50 }, (_, at) => `/api/search?q=collaboration&limit=${at + 1}`);
  const sizes: { path: string; off: number }[] = [];
  for (const path of paths) {
    const { byteLength } = await (await fetch(address + path)).arrayBuffer();
    sizes.push({ path, off: Math.abs(byteLength - 20_000) });
  }
  return sizes.toSorted((one, other) => one.off - other.off)[0]?.path ?? '';
};

const startBareRoute = async (bytes: number) => {
  const port = await claimPort();
  const program = fileURLToPath(new URL('bare-route.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, String(port), String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
};

const rateOf = async (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  (await autocannon({ url, connections, duration: seconds, headers })).requests.average;
