import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
const title =
  '# Results\n\nWritten by `npm run bench` and `npm run torture`; each section tells when and on which machine.\n\n';

/** Puts one measurement into RESULTS.md, in place of the one before it. */
export const writeResult = (heading: string, body: string): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : title;
  const [top = '', ...sections] = before.split(/^(?=## )/m);
  const kept = sections.filter((section) => !section.startsWith(`## ${heading}\n`));
  const fresh = `## ${heading}\n\n${new Date().toISOString().slice(0, 10)}, ${machine()}.\n\n${body.trim()}\n\n`;
  writeFileSync(file, `${top}${[...kept, fresh].toSorted().join('')}`.replace(/\n+$/, '\n'));
};

const machine = (): string => {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${type()}, Node ${process.version}`;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
