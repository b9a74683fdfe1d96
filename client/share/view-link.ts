import type { ViewDocument } from '#contracts/view.ts';
import { longestAddress, paramsFrom, writeQuery } from '#client/scene/address.ts';
import { chosenOne, type Scene } from '#client/scene/scene.ts';

interface Where {
  /** As in `https://example.org`. */
  readonly origin: string;
  /** The path of the page, of the view in the query or of a saved one. */
  readonly pathOf: (savedView: string | null) => string;
  /** Keeps a document and gives its id. */
  readonly save: (document: ViewDocument) => Promise<string>;
  /** Above so many characters in the query, a saved view stands for it. */
  readonly longest?: number;
}

/**
 * An address at which anybody sees this scene: with all of it in the query where that is short enough, else of a saved
 * view. The theme is the reader's own.
 */
export const viewLink = async (
  scene: Scene,
  { origin, pathOf, save, longest = longestAddress }: Where,
): Promise<string> => {
  const { document, question } = scene;
  const query = writeQuery(paramsFrom({ ...scene, theme: null }));
  if (query.length <= longest) return `${origin}${pathOf(null)}${query}`;
  const chosen = chosenOne(document);
  const id = await save(chosen ? { ...document, selection: [] } : document);
  return `${origin}${pathOf(id)}${writeQuery({ ...(chosen ? { chosen } : {}), ...(question ? { question } : {}) })}`;
};

/**
 * With the graph's revision, so that whoever opens the link later hears what has changed since. What can be read in the
 * address as it is was not built by anybody, and goes without.
 */
export const stamped = (scene: Scene, revision: number | null): Scene =>
  revision === null || scene.document.revision !== null || paramsFrom(scene).v === undefined
    ? scene
    : { ...scene, document: { ...scene.document, revision } };
