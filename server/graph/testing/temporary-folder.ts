import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for the test that is running, removed with it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
