import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { sourcesDigest } from './sources-digest.ts';

test('the digest stays while the sources do and is another after any change, wherever they are', () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  for (const folder of [one, other]) {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'a.ts'), 'let a');
  }
  const before = sourcesDigest([one]);
  expect(before).toMatch(/^[\w-]{12}$/);
  expect(sourcesDigest([other])).toBe(before);
  writeFileSync(join(one, 'deep', 'a.ts'), 'let b');
  expect(sourcesDigest([one])).not.toBe(before);
});
