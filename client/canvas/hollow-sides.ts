import type { Column } from '#contracts/registry-shape.ts';
import { columnOf, isResting, type Neighbourhood, otherEnd } from './neighbourhood.ts';

export type Hollow = 'none' | 'left' | 'right' | 'both';

/** On which side a tactic has nothing: no paper on the left, no case on the right. A column that isn't shown says nothing. */
export const hollowOf = (id: string, around: Neighbourhood): Hollow => {
  const node = around.nodes.get(id);
  if (!node || columnOf(node) !== 'tactics') return 'none';
  const lacks = (column: Column): boolean =>
    around.inColumn(column).length > 0 &&
    !around.edgesOf(id).some((edge) => {
      const other = around.nodes.get(otherEnd(edge, id));
      return isResting(edge) && other && columnOf(other) === column;
    });
  const left = lacks('papers');
  const right = lacks('cases');
  if (left) return right ? 'both' : 'left';
  return right ? 'right' : 'none';
};
