import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cutJournal, readWhatIsWhole } from './cut-journal.ts';
import { GraphUnavailable } from './errors.ts';
import { lockFolder } from './folder-lock.ts';
import { DamagedJournal, journalFile } from './journal.ts';
import { inUsableFolder } from './usable-folder.ts';

/* Looks through the journal of a data folder, or cuts it: `npm run journal -- [--cut N] [--data DIR]`. */

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { cut: { type: 'string' }, data: { type: 'string' } } });
  // As everywhere, an empty setting counts as none.
  const dataDir = values.data ?? (process.env['DATA_DIR'] || './data');
  const path = journalFile(dataDir);
  if (!existsSync(path)) throw new GraphUnavailable(`There is no ${path}. Name the folder by --data or DATA_DIR.`);
  const now = new Date().toISOString();
  await inUsableFolder(dataDir, async () => {
    const unlock = lockFolder(dataDir, { since: now, log: console });
    try {
      await (values.cut === undefined ? look(path) : cut(path, Number(values.cut), now));
    } finally {
      unlock();
    }
  });
};

const look = async (path: string): Promise<void> => {
  const { records, end } = await readWhatIsWhole(path);
  if (end instanceof DamagedJournal) throw end;
  say(`${path} is whole: ${records.length} ${records.length === 1 ? 'revision' : 'revisions'}, ${end.end} bytes.`);
  if (end.torn > 0)
    say(`${end.torn} bytes of a change that was never acknowledged follow; the next start cuts them off.`);
};

const cut = async (path: string, from: number, now: string): Promise<void> => {
  const { copy, kept, lost, isDamageLost } = await cutJournal(path, from, now);
  say(`${path} ends with revision ${kept} now. As it was, it is kept as ${copy}.`);
  for (const { number, at, by, why } of lost) say(`Lost: revision ${number}, ${at}, ${by}: ${why}`);
  if (isDamageLost) say('Lost: the damaged record and whatever came after it.');
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const isExpected = (error: unknown): error is Error =>
  error instanceof GraphUnavailable ||
  error instanceof DamagedJournal ||
  error instanceof RangeError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

main().catch((error: unknown) => {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
