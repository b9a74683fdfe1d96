import { z } from 'zod';
import { collectionFile } from '#contracts/collection.ts';
import { outOfScopeId } from '#contracts/out-of-scope.ts';
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

const list = z.array(z.unknown()).catch([]);
const Things = z.looseObject({ nodes: list, links: list, outOfScope: list });
const NamedNode = z.looseObject({ id: z.string() });
const NamedDecision = z.looseObject({ row: z.string(), column: z.string() });
const NamedLink = z.looseObject({ from: z.string(), type: z.string(), to: z.string() });

/** `nodes.3.shortTitle` says little to whoever wrote the file: the thing's id stands in its place where it has one. */
const fieldOf = (json: unknown, path: readonly PropertyKey[]): string => {
  const [listed, index, ...rest] = path.map(String);
  const things = Things.safeParse(json).data;
  const isList = listed === 'nodes' || listed === 'links' || listed === 'outOfScope';
  const name = isList ? names[listed](things?.[listed][Number(index)]) : undefined;
  return name === undefined ? path.map(String).join('.') : [name, ...rest].join('.');
};

const names: Readonly<Record<'nodes' | 'links' | 'outOfScope', (thing: unknown) => string | undefined>> = {
  nodes: (thing) => NamedNode.safeParse(thing).data?.id,
  links: (thing) => {
    const link = NamedLink.safeParse(thing).data;
    return link && `${link.from}~${link.type}~${link.to}`;
  },
  outOfScope: (thing) => {
    const decision = NamedDecision.safeParse(thing).data;
    return decision && outOfScopeId(decision);
  },
};
