import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type CollectionFault, InvalidCollection } from './invalid-collection.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads all files or throws `InvalidCollection` with each that can't be read. */
export const readTextFiles = async (paths: readonly string[]): Promise<TextFile[]> => {
  const read = await Promise.all(paths.map(readTextFile));
  const faults = read.filter((one): one is CollectionFault => 'expected' in one);
  if (faults.length > 0) throw new InvalidCollection(faults);
  return read.filter((one): one is TextFile => 'text' in one);
};

const readTextFile = async (name: string): Promise<TextFile | CollectionFault> => {
  try {
    return { name, text: await readFile(name, 'utf8') };
  } catch (error) {
    return { file: name, field: '', expected: `a file that can be read${whyNot(error)}` };
  }
};

const FileError = z.looseObject({ code: z.string() });

const whyNot = (error: unknown): string => {
  const { data } = FileError.safeParse(error);
  if (!data) throw error;
  return data.code === 'ENOENT' ? '; there is none' : ` (${data.code})`;
};
