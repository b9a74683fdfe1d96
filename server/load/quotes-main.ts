import { collect } from './collect.ts';
import { InvalidCollection } from './invalid-collection.ts';
import { checkQuotes } from './quotes.ts';
import { seedFiles } from './seed-files.ts';
import { readTextFiles } from './text-file.ts';
import { argumentsFor, WrongUse } from './wrong-use.ts';

const usage = 'Usage: npm run quotes -- --source ID FILE [--collection FILE]…';

const main = async (): Promise<void> => {
  const { source, path, collection } = argumentsOf(process.argv.slice(2));
  const [text] = await readTextFiles([path]);
  const { checked, absent } = checkQuotes(collect(await readTextFiles(collection)), source, text?.text ?? '');
  for (const { evidence, quote } of absent) process.stdout.write(`${evidence}\n  not in ${path}: ${quote}\n`);
  const count = checked === 1 ? '1 quote' : `${checked} quotes`;
  process.stdout.write(`${count} of ${source} held against ${path}, ${absent.length} not in it.\n`);
  if (checked === 0) process.stdout.write('There was nothing to check: is that the id of the source?\n');
  if (checked === 0 || absent.length > 0) process.exitCode = 1;
};

const argumentsOf = (args: string[]): { source: string; path: string; collection: readonly string[] } => {
  const { values, positionals } = argumentsFor(usage, {
    args,
    allowPositionals: true,
    options: { source: { type: 'string' }, collection: { type: 'string', multiple: true } },
  });
  const [path, ...others] = positionals;
  if (values.source === undefined || path === undefined || others.length > 0) throw new WrongUse(usage);
  return { source: values.source, path, collection: values.collection ?? seedFiles() };
};

main().catch((error: unknown) => {
  if (!(error instanceof InvalidCollection || error instanceof WrongUse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
