import type { Node } from '#contracts/graph.ts';
import type { Voice } from '#contracts/registry-shape.ts';
import { entryOf, registry } from '#contracts/registry.ts';

/** A text that belongs to a thing, with where it stands and how much a match in it says about the thing. */
export interface Passage {
  readonly field: string;
  readonly text: string;
  readonly weight: number;
  /** Whose words a quote or reason is. */
  readonly saidBy?: Voice;
  /** One of the thing's names: a match of all of it is worth more. */
  readonly isName: boolean;
}

export const weights = { name: 3, text: 1.5, evidence: 1 } as const;

/** The searched fields of a node, its names first, then in the order of the registry. */
export const passagesOfNode = (node: Node): readonly Passage[] => {
  const known = remembered.get(node) ?? passagesIn(node);
  remembered.set(node, known);
  return known;
};

/** The same node is read with every letter that somebody types. */
const remembered = new WeakMap<Node, readonly Passage[]>();

const passagesIn = (node: Node): readonly Passage[] => {
  const fields = Object.entries(entryOf(registry, node.kind)?.fields ?? {}).filter(([, field]) => field.searched);
  const values = new Map<string, unknown>(Object.entries(node));
  const passages = fields.flatMap(([field]) =>
    textsOf(values.get(field)).map((text) => {
      const isName = names.has(field);
      return { field, text, isName, weight: isName ? weights.name : weights.text };
    }),
  );
  return [...passages.filter((one) => one.isName), ...passages.filter((one) => !one.isName)];
};

/** A quote or reason counts for the first end of its link: the paper or case that it is about. */
export const passageOfEvidence = (field: 'quote' | 'reason', text: string, saidBy: Voice): Passage => ({
  field,
  text,
  saidBy,
  weight: weights.evidence,
  isName: false,
});

const names = new Set(['title', 'shortTitle', 'altTitles']);

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
