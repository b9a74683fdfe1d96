import { z } from 'zod';
import { throughlineKinds, hideKinds, hiddenKinds, type Scene, startScene } from '#client/scene/scene.ts';

const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);

/** The readable part of an address: `?chosen=paper:x&hide=Topic,Audience&lines=all&theme=dark&question=no-case`. */
export const AddressParams = z.object({
  chosen: word(440),
  question: word(60),
  hide: word(400),
  lines: z.literal('all').optional().catch(undefined),
  theme: z.enum(['light', 'dark']).optional().catch(undefined),
});
export type AddressParams = z.infer<typeof AddressParams>;

/** Whatever stands in an address becomes a scene: what can't be read counts as absent. */
export const sceneFrom = (params: AddressParams): Scene => {
  const hidden = new Set((params.hide ?? '').split(','));
  const filtered = hideKinds(
    startScene,
    throughlineKinds.filter((kind) => hidden.has(kind)),
  );
  return {
    document: { ...filtered.document, ...(params.chosen ? { selected: params.chosen } : {}) },
    question: params.question ?? null,
    lines: params.lines ?? 'resting',
    theme: params.theme ?? null,
  };
};

export const paramsFrom = (scene: Scene): AddressParams => {
  const hidden = hiddenKinds(scene);
  return {
    ...(scene.document.selected ? { chosen: scene.document.selected } : {}),
    ...(scene.question ? { question: scene.question } : {}),
    ...(hidden.length ? { hide: hidden.join(',') } : {}),
    ...(scene.lines === 'all' ? { lines: scene.lines } : {}),
    ...(scene.theme ? { theme: scene.theme } : {}),
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
