import { compareText } from '#contracts/order.ts';
import type { Core } from 'cytoscape';
import type { Neighbourhood } from './neighbourhood.ts';
import type { RowsLayout } from './rows-layout.ts';

/** How much is named at a zoom: all, tactics and the best connected, or the heads of the columns alone. */
export type Detail = 'all' | 'some' | 'heads';

export const detailAt = (zoom: number): Detail => {
  if (zoom >= 0.8) return 'all';
  return zoom >= 0.5 ? 'some' : 'heads';
};

const wellConnected = 12;

/** Ids of the rows that are named at this detail. */
export const namedRows = (
  detail: Detail,
  { rows }: Pick<RowsLayout, 'rows'>,
  around: Neighbourhood,
): ReadonlySet<string> => {
  if (detail === 'all') return new Set(rows.keys());
  if (detail === 'heads') return new Set();
  const linksOf = (id: string): number => around.edgesOf(id).length;
  const all = [...rows.values()];
  const best = all
    .filter(({ column }) => column !== 'tactics')
    .toSorted((one, other) => linksOf(other.id) - linksOf(one.id) || compareText(one.id, other.id))
    .slice(0, wellConnected);
  return new Set([...all.filter(({ column }) => column === 'tactics'), ...best].map(({ id }) => id));
};

/** Takes the other names away; what is lit keeps its own. */
export const nameRows = (cy: Core, named: ReadonlySet<string>): void => {
  cy.batch(() => {
    cy.nodes('.row').forEach((row) => {
      row.toggleClass('unnamed', !named.has(row.id()));
    });
  });
};
