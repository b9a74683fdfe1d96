import type { Node } from '#contracts/graph.ts';
import { yearOf } from '#contracts/label.ts';
import { caseReferenceOf, referenceOf } from '#contracts/reference.ts';
import type { References } from '#client/links/references-query.ts';
import { workOf } from '#contracts/work-of.ts';

/** Who wrote a paper and when, or where a case is documented and when it took place; null where there is neither. */
export const bylineOf = (node: Node, references: References | undefined): string | null => {
  if (node.kind === 'CaseStudy')
    return caseReferenceOf(node)
      .filter(({ isTitle }) => !isTitle)
      .map(({ text }) => text)
      .join('')
      .trim();
  if (node.kind !== 'Paper') return null;
  if (!references?.nodes.some(({ id }) => id === node.id)) return yearOf(node);
  const parts = referenceOf(workOf(node, references));
  const before = parts.slice(
    0,
    parts.findIndex(({ isTitle }) => isTitle),
  );
  return (
    before
      .map(({ text }) => text)
      .join('')
      .trim() || yearOf(node)
  );
};
