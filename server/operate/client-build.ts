import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the client where the built one is missing or was made of other sources; says so beforehand. What it was made
 * of is noted beside it. Where there are no sources, as in an image that only runs, what is there is right.
 */
export const buildClientWhereStale = async (root: string, say: (line: string) => void): Promise<void> => {
  if (!existsSync(join(root, 'client', 'index.html'))) return;
  const digest = digestOfSources(root);
  if (isBuiltFrom(root, digest)) return;
  say('Building the page, which takes a few seconds …');
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), root: join(root, 'client'), logLevel: 'error' });
  writeFileSync(noteOf(root), `${digest}\n`);
};

/** Of every file that the built client depends on; the clock plays no part. */
export const digestOfSources = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of sourcesIn(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

export const isBuiltFrom = (root: string, digest: string): boolean =>
  existsSync(join(root, 'dist', 'client', 'index.html')) &&
  existsSync(noteOf(root)) &&
  readFileSync(noteOf(root), 'utf8').trim() === digest;

/** Beside the built client, not in it: a build empties its folder. */
const noteOf = (root: string): string => join(root, 'dist', 'client-sources.sha256');

const sourcesIn = (root: string): string[] => {
  const files = ['client', 'contracts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  return [...files, 'vite.config.ts', 'package-lock.json'].filter((file) => existsSync(join(root, file))).toSorted();
};
