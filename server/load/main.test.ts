import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

test('a data folder that is a file stops loading with one line that names the setting', () => {
  const DATA_DIR = join(temporaryFolder(), 'file');
  writeFileSync(DATA_DIR, '');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, 'any.json'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^DATA_DIR="\S+": expected a folder that can be written to \(E\w+\)\n$/);
});
