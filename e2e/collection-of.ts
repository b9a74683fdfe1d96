import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Picture } from '#client/scene/picture.ts';

/** A picture as a collection file, for the program to load. */
export const collectionOf = ({ nodes, edges }: Picture): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-collection-')), 'collection.json');
  const content = {
    addedBy: 'a test',
    addedAt: '2026-01-01T00:00:00Z',
    nodes: nodes.map((node) => without(node, ['revision'])),
    links: edges.map((edge) => ({
      ...without(edge, ['revision', 'id']),
      evidence: edge.evidence.map((one) => ({ urls: ['https://example.org/'], ...without(one, ['id']) })),
    })),
  };
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const without = (thing: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
