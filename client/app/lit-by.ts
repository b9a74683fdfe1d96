import type { Entry } from '#contracts/questions.ts';
import type { Picture } from '#client/scene/picture.ts';

/** The visible things and links that an answer of the whole collection lights; null where there are none. */
export const litBy = (entries: readonly Pick<Entry, 'lights'>[], visible: Picture): readonly string[] | null => {
  const lights = new Set(entries.flatMap((entry) => entry.lights));
  const lit = [...visible.nodes, ...visible.edges].flatMap(({ id }) => (lights.has(id) ? [String(id)] : []));
  return lit.length > 0 ? lit : null;
};
