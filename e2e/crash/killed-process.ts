import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** False where the process ended by itself, with success, before its time was up: what it did is acknowledged. */
  readonly killed: boolean;
  readonly output: string;
}

/** When to kill: after so many milliseconds, or as soon as the program has said something, whichever comes first. */
export interface Moment {
  readonly milliseconds: number;
  readonly said?: RegExp;
}

/** Runs a program of this repository and kills it with SIGKILL. */
export const runAndKill = async (
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
  { milliseconds, said }: Moment,
): Promise<Ended> => {
  const running = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const closed = once(running, 'close');
  const stop = new AbortController();
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
      if (said?.test(output)) stop.abort();
    });
  const inTime = await Promise.race([
    closed.then(() => true),
    pause(milliseconds, false, { signal: stop.signal }).catch(() => false),
  ]);
  stop.abort();
  if (!inTime) running.kill('SIGKILL');
  await closed;
  if (inTime && running.exitCode !== 0) throw new Error(`${program.join(' ')} failed by itself:\n${output}`);
  return { killed: !inTime, output };
};
