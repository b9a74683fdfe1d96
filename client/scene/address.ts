import { z } from 'zod';
import { ChosenId, throughlineKinds, type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { readConnection, writeConnection } from '#client/scene/connection.ts';
import { withoutKinds } from '#client/scene/filters.ts';
import { packDocument, unpackDocument, UnreadableDocument } from '#client/scene/packed-document.ts';
import { chosenOne, choose, type Scene, select, startScene } from '#client/scene/scene.ts';

const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);

/**
 * The query of an address. What is near the first screen can be read by a person
 * (`?chosen=paper:x&hide=Topic,Audience&lines=all`); any other document stands packed in `v`.
 */
export const AddressParams = z.object({
  v: word(2_000_000),
  chosen: word(440),
  question: word(60),
  /** Two things to connect, or one while the other is being picked: `paper:x,case:y`. */
  connect: word(410),
  hide: word(400),
  lines: z.literal('all').optional().catch(undefined),
  /** Of the graph, when something was done to the view. */
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .catch(undefined),
  theme: z.enum(['light', 'dark']).optional().catch(undefined),
});
export type AddressParams = z.infer<typeof AddressParams>;

/** Above so many characters a document is saved, and its address names it. */
export const longestAddress = 4096;

export interface Reading {
  readonly scene: Scene;
  /** What of the address could not be read, and why; null where all was. */
  readonly problem: string | null;
}

/** Whatever stands in an address becomes a scene: what can't be read counts as absent, and is said. */
export const readAddress = (params: AddressParams): Reading => {
  const rest = {
    question: params.question ?? null,
    connect: readConnection(params.connect ?? ''),
    theme: params.theme ?? null,
  };
  if (params.v === undefined) {
    const document = plainDocument(params);
    const isUnknown = params.chosen !== undefined && document.selection.length === 0;
    return {
      scene: select({ ...startScene, ...rest, document }, document.selection),
      problem: isUnknown ? `The address names “${params.chosen}”, which is no name of a thing or link.` : null,
    };
  }
  try {
    const document = unpackDocument(params.v);
    return { scene: select({ ...startScene, ...rest, document }, document.selection), problem: null };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { scene: { ...startScene, ...rest }, problem: `This link could not be read: ${error.message}.` };
  }
};

export const paramsFrom = ({ document, question, connect, theme }: Scene): AddressParams => ({
  ...(isPlain(document) ? plainParams(document) : { v: packDocument(document) }),
  ...(question ? { question } : {}),
  ...(connect ? { connect: writeConnection(connect) } : {}),
  ...(theme ? { theme } : {}),
});

/** As addresses of the first version were written, too. */
const plainDocument = ({ chosen, hide, lines, revision }: AddressParams): ViewDocument => {
  const hidden = new Set((hide ?? '').split(','));
  const filtered = withoutKinds(
    { ...wholeGraph, lines: lines ?? 'resting', revision: revision === undefined ? null : Number(revision) },
    throughlineKinds.filter((kind) => hidden.has(kind)),
  );
  return chosen && ChosenId.safeParse(chosen).success
    ? choose({ ...startScene, document: filtered }, chosen).document
    : filtered;
};

/** Whether nothing but one chosen thing, kinds of the columns that are left out and the lines differ from the first screen. */
const isPlain = (document: ViewDocument): boolean => {
  const { filters, selection } = document;
  const { withoutKinds: without = [], ...others } = filters;
  const plain = plainDocument({ ...plainParams(document) });
  return (
    selection.length < 2 &&
    Object.keys(others).length === 0 &&
    without.every((kind) => throughlineKinds.includes(kind)) &&
    JSON.stringify({ ...plain, filters: {} }) === JSON.stringify({ ...document, filters: {} })
  );
};

const plainParams = (document: ViewDocument): AddressParams => {
  const chosen = chosenOne(document);
  const hidden = document.filters.withoutKinds ?? [];
  return {
    ...(chosen ? { chosen } : {}),
    ...(hidden.length > 0 ? { hide: hidden.join(',') } : {}),
    ...(document.lines === 'all' ? { lines: document.lines } : {}),
    ...(document.revision === null ? {} : { revision: String(document.revision) }),
  };
};

/** Reads a query string without ever failing: a broken escape stays as it stands, of a repeated name the last counts. */
export const readQuery = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

/** Writes a query string in which ids can be read: `:`, `,` and `~` need no escape there. */
export const writeQuery = (params: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `?${query.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')}` : '';
};
