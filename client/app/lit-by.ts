import { registry } from '#contracts/registry.ts';
import { allQuestions } from '#client/questions/questions.ts';
import type { Picture } from '#client/scene/picture.ts';

/** The visible things and links that answer a question, asked of the whole picture; null where there are none to light. */
export const litBy = (
  question: string | null,
  whole: Picture | undefined,
  visible: Picture,
): readonly string[] | null => {
  const asked = allQuestions(registry).find(({ id }) => id === question);
  if (!asked || !whole) return null;
  const lights = new Set(asked.answer(whole).entries.flatMap((entry) => entry.lights));
  const lit = [...visible.nodes, ...visible.edges].flatMap(({ id }) => (lights.has(id) ? [String(id)] : []));
  return lit.length > 0 ? lit : null;
};
