import { z } from 'zod';
import { Confidence, Edge, EdgeId, Node, NodeId } from './graph.ts';
import { type Kind, kindNames, linkTypeNames, registry } from './registry.ts';
import { Voice } from './registry-shape.ts';

export const KindName = z.enum(kindNames);
const LinkTypeName = z.enum(linkTypeNames);

/** The kinds that stand in a column of the throughline, in the order of the registry. */
export const throughlineKinds: readonly Kind[] = kindNames.filter((kind) => 'column' in registry.kinds[kind]);

/** What was brought in around a thing by one step, by name: what the graph holds later changes nothing here. */
const Expansion = z.strictObject({ of: NodeId, added: z.array(NodeId).min(1).max(500) });

/** Whose word a link rests on; `nobody` for a plain fact without evidence. */
export const saidByNames = [...Voice.options, 'nobody'] as const;
export const SaidBy = z.enum(saidByNames);
export type SaidBy = z.infer<typeof SaidBy>;

/** What is left out of the picture. Kinds and types are named by what goes, the rest by what stays. */
export const Filters = z.strictObject({
  withoutKinds: z.array(KindName).min(1).optional(),
  withoutTypes: z.array(LinkTypeName).min(1).optional(),
  saidBy: z.array(SaidBy).min(1).optional(),
  confidence: z.array(Confidence).min(1).optional(),
  stages: z.array(NodeId).min(1).max(100).optional(),
  settings: z.array(NodeId).min(1).max(100).optional(),
  sectors: z.array(NodeId).min(1).max(100).optional(),
  /** The first and the last year. */
  years: z.tuple([z.int(), z.int()]).optional(),
});
export type Filters = z.infer<typeof Filters>;

const layouts = ['throughline', 'network', 'timeline'] as const;
export const Layout = z.enum(layouts);
export type Layout = z.infer<typeof Layout>;

const groupings = ['none', 'stage', 'sector', 'setting'] as const;
export const Grouping = z.enum(groupings);
export type Grouping = z.infer<typeof Grouping>;

/** A place in the network, in px, rounded. */
const Place = z.tuple([z.int().min(-1e6).max(1e6), z.int().min(-1e6).max(1e6)]);

/** A node or a link. */
export const ChosenId = z.union([NodeId, EdgeId]);
export type ChosenId = z.infer<typeof ChosenId>;

const mostThings = 6000;
/** How many things can be chosen at once. */
export const mostChosen = 1000;
const things = z.array(NodeId).max(mostThings);

/**
 * What is viewed and how, by stable ids only: undo, the address, saved views and the embed are all made of it.
 * What is left out of a document is as on the first screen; `AnyViewDocument` reads the older versions too.
 */
export const ViewDocument = z.strictObject({
  version: z.literal(2),
  /** Everything of the throughline's kinds, or the things that a person began with. */
  seeds: z.union([z.literal('all'), things]),
  expansions: z
    .array(Expansion)
    .max(2000)
    .refine(
      (all) => all.reduce((sum, { added }) => sum + added.length, 0) <= mostThings,
      `at most ${mostThings} things`,
    )
    .default([]),
  /** What these have brought in is put away again, unless something else brings it in too. */
  collapsed: things.default([]),
  hidden: things.default([]),
  filters: Filters.default({}),
  grouping: Grouping.default('none'),
  layout: Layout.default('throughline'),
  /** Keep their place when a layout is made anew, and are never folded away. */
  pins: things.default([]),
  /** Of the network alone: the other layouts are functions of the graph. */
  positions: z.record(NodeId, Place).default({}),
  /** The nodes and links that are chosen. */
  selection: z.array(ChosenId).max(mostChosen).default([]),
  lines: z.enum(['resting', 'all']).default('resting'),
  /** Of the graph, when the view was made; null for one that nobody has changed. */
  revision: z.int().nonnegative().nullable().default(null),
});
export type ViewDocument = z.infer<typeof ViewDocument>;

/** The whole collection as the first screen shows it: what a document is that says no more than that. */
export const wholeGraph: ViewDocument = {
  version: 2,
  seeds: 'all',
  expansions: [],
  collapsed: [],
  hidden: [],
  filters: {},
  grouping: 'none',
  layout: 'throughline',
  pins: [],
  positions: {},
  selection: [],
  lines: 'resting',
  revision: null,
};

const ViewDocumentV1 = z.strictObject({
  version: z.literal(1),
  seeds: z.union([z.literal('all'), z.array(NodeId).min(1).max(200)]),
  kinds: z.array(KindName).optional(),
  selected: z.union([NodeId, EdgeId]).optional(),
  layout: z.literal('throughline'),
});

const fromV1 = ({ seeds, kinds, selected }: z.infer<typeof ViewDocumentV1>): ViewDocument => {
  const without = kinds ? throughlineKinds.filter((kind) => !kinds.includes(kind)) : [];
  return {
    ...wholeGraph,
    seeds,
    filters: without.length > 0 ? { withoutKinds: [...without] } : {},
    selection: selected ? [selected] : [],
  };
};

/** A document of any version, as the newest. */
export const AnyViewDocument = z.preprocess((given, context) => {
  if (typeof given !== 'object' || given === null || !('version' in given) || given.version !== 1) return given;
  const old = ViewDocumentV1.safeParse(given);
  if (old.success) return fromV1(old.data);
  for (const { path, message } of old.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
}, ViewDocument);

/**
 * What a thing counts for: ids of stages, sectors and settings (topics of that facet), broader ones too. Things without
 * any have no row.
 */
export const FacetRow = z.object({
  id: NodeId,
  stages: z.array(NodeId),
  sectors: z.array(NodeId),
  settings: z.array(NodeId),
  /** Those of the settings that it is about itself: they group it. */
  ownSettings: z.array(NodeId),
});
export type FacetRow = z.infer<typeof FacetRow>;

/** What of the things that a person sees has changed since a revision. */
const Changes = z.object({
  since: z.int().nonnegative(),
  /** Ids of nodes and links in the answer that are new. */
  added: z.array(z.string()),
  /** Ids of nodes and links in the answer that were there before and read otherwise now. */
  changed: z.array(z.string()),
  /** Not in the view, but newly linked to something in it. */
  near: z.array(Node),
});

export const ViewAnswer = z.object({
  revision: z.int().nonnegative(),
  nodes: z.array(Node),
  edges: z.array(Edge),
  facets: z.array(FacetRow),
  /** Stages, sectors and settings that facets name and that aren't among the nodes. */
  values: z.array(Node),
  /** How many things of each kind this view leaves out. */
  hidden: z.partialRecord(KindName, z.int().positive()),
  /** Ids of the document that are not in the graph. */
  missing: z.array(z.string()),
  /** Null where the document names no revision, or the graph's own. */
  changes: Changes.nullable(),
});
export type ViewAnswer = z.infer<typeof ViewAnswer>;
