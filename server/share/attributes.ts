import { z } from 'zod';
import type { Edge, Node } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { strongestVoice } from '#contracts/wording.ts';

/** A column of a table, or a declared attribute of a graph file. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  /** Undefined where the thing has no such value. */
  readonly valueIn: (thing: T) => string | number | undefined;
}

/** What lists are joined by where a value must be one text. */
const between = ' | ';

/** Every field of every kind of the registry, once by its name. */
export const fieldAttributes: readonly Attribute<Node>[] = fieldsOfRegistry().map(([name, schema]) => ({
  name,
  type: typeOf(schema),
  valueIn: (node) => oneText(new Map<string, unknown>(Object.entries(node)).get(name)),
}));

export const nodeAttributes: readonly Attribute<Node>[] = [
  { name: 'kind', type: 'string', valueIn: (node) => node.kind },
  ...fieldAttributes,
  { name: 'unsure', type: 'string', valueIn: (node) => oneText(node.unsure) },
  { name: 'revision', type: 'integer', valueIn: (node) => node.revision },
];

/** A link in one row or element: its pieces of evidence stand in it whole, as JSON. */
export const edgeAttributes: readonly Attribute<Edge>[] = [
  { name: 'type', type: 'string', valueIn: (edge) => edge.type },
  { name: 'status', type: 'string', valueIn: (edge) => edge.status },
  { name: 'confidence', type: 'string', valueIn: (edge) => edge.confidence },
  { name: 'position', type: 'integer', valueIn: (edge) => edge.position },
  { name: 'saidBy', type: 'string', valueIn: (edge) => strongestVoice(edge) ?? undefined },
  { name: 'pieces', type: 'integer', valueIn: (edge) => edge.evidence.length },
  {
    name: 'evidence',
    type: 'string',
    valueIn: (edge) => (edge.evidence.length > 0 ? JSON.stringify(edge.evidence) : undefined),
  },
  { name: 'revision', type: 'integer', valueIn: (edge) => edge.revision },
];

export const oneText = (value: unknown): string | number | undefined => {
  if (Array.isArray(value)) return value.map(String).join(between);
  return Plain.parse(value);
};

const Plain = z.union([z.string(), z.number()]).optional();

function fieldsOfRegistry(): [string, z.ZodType][] {
  const fields = Object.values(registry.kinds).flatMap((kind) => Object.entries<{ schema: z.ZodType }>(kind.fields));
  return [...new Map(fields.map(([name, field]): [string, z.ZodType] => [name, field.schema]))];
}

function typeOf(schema: unknown): Attribute<Node>['type'] {
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap());
  if (!(schema instanceof z.ZodNumber)) return 'string';
  return schema instanceof z.ZodNumberFormat ? 'integer' : 'double';
}
