import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#server/graph/testing/temporary-folder.ts';
import { buildClientWhereStale, digestOfSources, isBuiltFrom } from './client-build.ts';

const aPackage = (): string => {
  const root = temporaryFolder();
  for (const folder of ['client/app', 'contracts', 'dist/client']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'client/index.html'), '<title>A page</title>');
  writeFileSync(join(root, 'client/app/page.ts'), 'let x');
  writeFileSync(join(root, 'contracts/graph.ts'), 'let y');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
};

const note = (root: string, digest: string) => writeFileSync(join(root, 'dist/client-sources.sha256'), `${digest}\n`);

test('a client is what its sources were when it was built, whatever their dates', () => {
  const root = aPackage();
  const digest = digestOfSources(root);
  writeFileSync(join(root, 'dist/client/index.html'), '');
  note(root, digest);
  utimesSync(join(root, 'client/app/page.ts'), new Date(), new Date());
  expect(isBuiltFrom(root, digestOfSources(root))).toBe(true);
});

test.each([
  ['a changed source', (root: string) => writeFileSync(join(root, 'client/app/page.ts'), 'let z')],
  ['a new source', (root: string) => writeFileSync(join(root, 'client/app/new.ts'), '')],
  ['a source that is gone', (root: string) => rmSync(join(root, 'client/app/page.ts'))],
  ['a changed contract', (root: string) => writeFileSync(join(root, 'contracts/graph.ts'), 'let z')],
  ['another set of packages', (root: string) => writeFileSync(join(root, 'package-lock.json'), '{ }')],
  ['a missing page', (root: string) => rmSync(join(root, 'dist/client/index.html'))],
  ['a build that never ended', (root: string) => rmSync(join(root, 'dist/client-sources.sha256'))],
])('%s means that it must be built', (_what, change) => {
  const root = aPackage();
  writeFileSync(join(root, 'dist/client/index.html'), '');
  note(root, digestOfSources(root));
  change(root);
  expect(isBuiltFrom(root, digestOfSources(root))).toBe(false);
});

test('a test beside a source changes nothing', () => {
  const root = aPackage();
  const digest = digestOfSources(root);
  writeFileSync(join(root, 'client/app/page.test.tsx'), 'test');
  expect(digestOfSources(root)).toBe(digest);
});

test('a stale client is built, said beforehand, and then is not built again', async () => {
  const root = aPackage();
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(root, 'vite.config.ts'),
    `export default { build: { outDir: '../dist/client', emptyOutDir: true } };`,
  );
  const said: string[] = [];
  await buildClientWhereStale(root, (line) => said.push(line));
  expect(said).toEqual(['Building the page, which takes a few seconds …']);
  expect(isBuiltFrom(root, digestOfSources(root))).toBe(true);
  await buildClientWhereStale(root, (line) => said.push(line));
  expect(said).toHaveLength(1);
});

test('without sources there is nothing to build', async () => {
  const said: string[] = [];
  await buildClientWhereStale(temporaryFolder(), (line) => said.push(line));
  expect(said).toEqual([]);
});
