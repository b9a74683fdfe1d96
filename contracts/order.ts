import type { Node } from './graph.ts';
import { labelOf } from './label.ts';

/** As an English reader sorts words, on every machine; what sorts alike comes by code unit, so that no two texts tie. */
export const compareText = (one: string, other: string): number =>
  english.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);

const english = new Intl.Collator('en');

/** As the toolkit numbers tactics and stages, those without a number last; else by name. */
export const byPlace = (one: Node, other: Node): number =>
  numberOf(one) - numberOf(other) || compareText(labelOf(one), labelOf(other)) || compareText(one.id, other.id);

const last = Number.MAX_SAFE_INTEGER;

const numberOf = (node: Node): number => {
  if (node.kind === 'Tactic') return node.number ?? last;
  return node.kind === 'Stage' ? node.position : last;
};
