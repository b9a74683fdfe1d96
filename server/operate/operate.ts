import type { z } from 'zod';
import { About } from '#contracts/collection.ts';
import type { getSchema } from '#contracts/operate.ts';
import type { Field, KindEntry, LinkEntry } from '#contracts/registry-shape.ts';
import { type Kind, kindNames, linkTypeNames, type LinkType, registry } from '#contracts/registry.ts';

type SchemaAnswer = z.infer<(typeof getSchema)['response']>;

interface Held {
  readonly about: string | undefined;
  readonly nodes: readonly { readonly kind: Kind; readonly count: number }[];
  readonly links: readonly { readonly type: LinkType; readonly count: number }[];
}

/** The registry as it travels, with what the graph holds of each entry. */
export const schemaAnswerOf = (held: Held): SchemaAnswer => ({
  about: held.about === undefined ? null : About.parse(JSON.parse(held.about)),
  kinds: kindNames.map((kind) => ({
    ...kindAnswerOf(kind),
    count: held.nodes.find((one) => one.kind === kind)?.count ?? 0,
  })),
  types: linkTypeNames.map((type) => ({
    ...typeAnswerOf(type),
    count: held.links.find((one) => one.type === type)?.count ?? 0,
  })),
});

const kindAnswerOf = (kind: Kind) => {
  const { prefix, label, meaning, column, fields }: KindEntry = registry.kinds[kind];
  return { kind, prefix, label, meaning, column: column ?? null, fields: Object.entries(fields).map(fieldAnswerOf) };
};

const fieldAnswerOf = ([name, field]: [string, Field]) => ({
  name,
  label: field.label,
  required: !field.schema.safeParse(undefined).success,
});

const typeAnswerOf = (type: LinkType) => {
  const { from, to, curated, claim, weight, heading, phrases }: LinkEntry = registry.types[type];
  return {
    type,
    from: kindNames.filter((kind) => from.includes(kind)),
    to: kindNames.filter((kind) => to.includes(kind)),
    curated,
    claim: claim ?? false,
    weight,
    heading,
    phrases,
  };
};
