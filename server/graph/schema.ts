import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Engine } from './graph-database.ts';

/** Raised with a change of the storage model that an older Throughline couldn't live with. */
export const schemaVersion = 1;

export interface Schema {
  readonly statements: readonly string[];
  /** Tells whether a database was set up with these very statements. */
  readonly digest: string;
}

/** The constraints and indexes of an engine. Its file is the one place where a file holds several statements. */
export const readSchema = (engine: Engine): Schema => {
  const text = readFileSync(new URL(`../../cypher/schema/${engine}.cypher`, import.meta.url), 'utf8');
  const statements = text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return { statements, digest: createHash('sha256').update(text).digest('hex') };
};
