import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { Problem } from '#contracts/problem.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { root } from './run-server.ts';

/* The program itself, in a process of its own. */

const patience = 60_000;

const start = (environment: Readonly<Record<string, string>>) => {
  const own = { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: temporaryFolder(), LOG_LEVEL: 'silent' };
  const program = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...own, ...environment },
  });
  const errors: string[] = [];
  program.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  onTestFinished(() => {
    program.kill('SIGKILL');
  });
  return {
    /** The line that says where it answers. */
    welcome: async (): Promise<string> => String((await lines.next()).value),
    stop: async (): Promise<number | null> => {
      program.kill('SIGTERM');
      await once(program, 'exit');
      return program.exitCode;
    },
    ended: async (): Promise<{ code: number | null; errors: string }> => {
      await once(program, 'close');
      return { code: program.exitCode, errors: errors.join('') };
    },
  };
};

const urlIn = (welcome: string): string => /http:\S+/.exec(welcome)?.[0] ?? '';

test(
  'the first start loads the first collection, ends in good order at a signal, and the second start finds it',
  async () => {
    const DATA_DIR = temporaryFolder();
    const first = start({ DATA_DIR });
    expect(await first.welcome()).toMatch(
      /^Throughline is at http:\/\/127\.0\.0\.1:\d+ – the first collection has been loaded into \S+\.$/,
    );
    expect(await first.stop()).toBe(0);

    const second = start({ DATA_DIR });
    const welcome = await second.welcome();
    expect(welcome).toMatch(/ – its graph is in \S+\.$/);
    const ready = await (await fetch(`${urlIn(welcome)}/api/ready`)).json();
    expect(ready).toMatchObject({ engine: 'embedded', revision: 1 });

    const third = await start({ DATA_DIR }).ended();
    expect(third.code).toBe(1);
    expect(third.errors).toMatch(/^The data folder is in use by process \d+ .*\n$/);
    expect(await second.stop()).toBe(0);
  },
  patience,
);

test(
  'a wrong setting stops the start with one line that names it',
  async () => {
    expect(await start({ PORT: 'eighty', RATE_LIMIT: 'x' }).ended()).toEqual({
      code: 1,
      errors:
        'PORT="eighty": expected a port, a whole number from 0 to 65535; ' +
        'RATE_LIMIT="x": expected a whole number of requests a minute for one address, 0 for no limit\n',
    });
  },
  patience,
);

test(
  'a data folder that is a file stops the start with one line that names the setting',
  async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, errors } = await start({ DATA_DIR: file }).ended();
    expect(code).toBe(1);
    expect(errors).toMatch(/^DATA_DIR="\S+": expected a folder that can be written to \(E\w+\)\n$/);
  },
  patience,
);

test(
  'a port that is taken stops the start with one line, and the data folder is let go',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const address = other.address();
    const PORT = String(typeof address === 'object' ? address?.port : address);
    const DATA_DIR = temporaryFolder();
    const { code, errors } = await start({ PORT, DATA_DIR }).ended();
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^Port ${PORT} on 127.0.0.1 is taken by another program\\. .*\\n$`));
    expect(existsSync(join(DATA_DIR, 'lock'))).toBe(false);
  },
  patience,
);

test(
  'without its Neo4j the server starts, is alive, answers 503 within 3 s and says so',
  async () => {
    const program = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'whatever' });
    const welcome = await program.welcome();
    expect(welcome).toMatch(/ – Neo4j at bolt:\/\/127\.0\.0\.1:1 can’t be reached yet: until then it answers 503,/);
    expect((await fetch(`${urlIn(welcome)}/api/health`)).status).toBe(200);
    const asked = performance.now();
    const response = await fetch(`${urlIn(welcome)}/api/schema`);
    expect(performance.now() - asked).toBeLessThan(3000);
    expect(Problem.parse(await response.json())).toMatchObject({ status: 503 });
    expect(await program.stop()).toBe(0);
  },
  patience,
);
