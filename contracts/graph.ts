import { z } from 'zod';
import { type Kind, linkTypeNames, registry } from './registry.ts';
import type { nodeKinds } from './node-kinds.ts';
import { type Field, type Registry, Voice } from './registry-shape.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** A text that says something, without blanks around it. */
export const sentence = z.string().trim().min(1);
export const WebAddress = z.url({ protocol: /^https?$/ });

/** A readable, stable id: the kind's prefix, a colon, words joined by hyphens. */
const nodeIdPattern = (of: Registry): string =>
  `(?:${Object.values(of.kinds)
    .map((kind) => kind.prefix)
    .join('|')}):${slug}`;

export const nodeIdSchema = (of: Registry) =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^${nodeIdPattern(of)}$`), 'an id such as paper:trust-in-ems-contracts-2015')
    .brand<'NodeId'>();

/** A link's id is made of what it joins: `from~TYPE~to`. */
export const edgeIdSchema = (of: Registry) =>
  z
    .string()
    .max(440)
    .regex(
      new RegExp(`^${nodeIdPattern(of)}~(?:${Object.keys(of.types).join('|')})~${nodeIdPattern(of)}$`),
      'an id such as paper:x~SUPPORTS~tactic:y',
    )
    .brand<'EdgeId'>();

export const NodeId = nodeIdSchema(registry);
export type NodeId = z.infer<typeof NodeId>;
export const EdgeId = edgeIdSchema(registry);
export type EdgeId = z.infer<typeof EdgeId>;

export const edgeId = (from: string, type: string, to: string): EdgeId => EdgeId.parse(`${from}~${type}~${to}`);

export const edgeEnds = (id: string): { from: string; type: string; to: string } => {
  const [from = '', type = '', to = ''] = id.split('~');
  return { from, type, to };
};

export const kindOfId = (of: Registry, id: string): string | undefined => {
  const prefix = id.slice(0, id.indexOf(':'));
  return Object.keys(of.kinds).find((kind) => of.kinds[kind]?.prefix === prefix);
};

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** What a link rests on. A quote is verbatim from its source; a reason is an editor's own sentence. */
export const Evidence = z.strictObject({
  id: z.string().min(1).max(600),
  quote: sentence.max(300).optional(),
  reason: sentence.max(600).optional(),
  locator: sentence.max(200).optional(),
  source: NodeId.optional(),
  urls: z.array(WebAddress).min(1).optional(),
  saidBy: Voice,
  basis: z.enum(['stated', 'implied']),
  confidence: Confidence,
  method: z.enum(['human', 'rule', 'import']),
  addedBy: sentence,
  addedAt: z.iso.datetime(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Status = z.enum(['published', 'disputed']);

const shapeOf = (fields: Readonly<Record<string, Field>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));

/** One object schema for each kind, told apart by `kind`. `extra` is what the place adds: a revision, say. */
const nodeSchemas = (of: Registry, extra: z.ZodRawShape = {}) =>
  Object.entries(of.kinds).map(([kind, entry]) =>
    z.strictObject({
      id: z
        .string()
        .max(200)
        .regex(new RegExp(`^${entry.prefix}:${slug}$`), `an id such as ${entry.prefix}:some-words`),
      kind: z.literal(kind),
      ...shapeOf(entry.fields),
      unsure: z
        .array(z.enum(Object.keys(entry.fields)))
        .min(1)
        .optional(),
      ...extra,
    }),
  );

export const nodeSchema = (of: Registry, extra: z.ZodRawShape = {}) => {
  const [first, ...others] = nodeSchemas(of, extra);
  if (!first) throw new Error('a registry has at least one kind');
  return z.discriminatedUnion('kind', [first, ...others]);
};

type FieldsOf<K extends Kind> = {
  [F in keyof (typeof nodeKinds)[K]['fields']]: (typeof nodeKinds)[K]['fields'][F] extends {
    schema: z.ZodType<infer T>;
  }
    ? T
    : never;
};
/** A field whose schema is optional may be absent. */
type Loose<T> = { [F in keyof T as undefined extends T[F] ? never : F]: T[F] } & {
  [F in keyof T as undefined extends T[F] ? F : never]?: Exclude<T[F], undefined>;
};
type Common = { id: NodeId; unsure?: string[]; revision: number };

export type NodeOf<K extends Kind> = Common & { kind: K } & Loose<FieldsOf<K>>;
/** A node as it travels: `{id, kind, title, …fields, unsure?, revision}`. */
export type Node = { [K in Kind]: NodeOf<K> }[Kind];
export const Node = nodeSchema(registry, { revision: z.int().nonnegative() }) as unknown as z.ZodType<Node>;
/** A node as a collection file holds it: the graph gives it its revision. */
export const NodeInFile = nodeSchema(registry) as unknown as z.ZodType<
  { [K in Kind]: Omit<NodeOf<K>, 'revision'> }[Kind]
>;

/** A link as it travels, with all its evidence. */
export const Edge = z.strictObject({
  id: EdgeId,
  type: z.enum(linkTypeNames),
  from: NodeId,
  to: NodeId,
  status: Status,
  /** Of a link that is not curated; absent means high. */
  confidence: Confidence.optional(),
  position: z.int().positive().optional(),
  evidence: z.array(Evidence),
  revision: z.int().nonnegative(),
});
export type Edge = z.infer<typeof Edge>;
