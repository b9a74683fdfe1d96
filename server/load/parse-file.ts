import { z } from 'zod';
import { collectionFile } from '#contracts/collection.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { CollectionFault } from './invalid-collection.ts';
import type { TextFile } from './text-file.ts';

export type Content = z.infer<ReturnType<typeof collectionFile>>;

export interface ParsedFile {
  readonly name: string;
  readonly content: Content;
}

/** Holds a file against the contract: its content, or every fault, named by the thing and the field. */
export const parseFile = ({ name, text }: TextFile, of: Registry): ParsedFile | readonly CollectionFault[] => {
  const json = jsonOf(text);
  if ('notJson' in json) return [{ file: name, field: '', expected: `JSON; ${json.notJson}` }];
  const result = collectionFile(of).safeParse(json.value);
  if (result.success) return { name, content: result.data };
  return result.error.issues.map((issue) => ({
    file: name,
    field: fieldOf(json.value, issue.path),
    expected: issue.message,
  }));
};

const jsonOf = (text: string): { value: unknown } | { notJson: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { notJson: error.message };
    throw error;
  }
};

const Things = z.looseObject({ nodes: z.array(z.unknown()).catch([]), links: z.array(z.unknown()).catch([]) });
const NamedNode = z.looseObject({ id: z.string() });
const NamedLink = z.looseObject({ from: z.string(), type: z.string(), to: z.string() });

/** `nodes.3.shortTitle` says little to whoever wrote the file: the thing's id stands in its place where it has one. */
const fieldOf = (json: unknown, path: readonly PropertyKey[]): string => {
  const [list, index, ...rest] = path.map(String);
  const things = Things.safeParse(json).data;
  const thing = list === 'nodes' || list === 'links' ? things?.[list][Number(index)] : undefined;
  const node = NamedNode.safeParse(thing).data;
  const link = NamedLink.safeParse(thing).data;
  const name = list === 'nodes' ? node?.id : link && `${link.from}~${link.type}~${link.to}`;
  return name === undefined ? path.map(String).join('.') : [name, ...rest].join('.');
};
