import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Edge } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { type Detail, detailAt, namedRows, nameRows } from './detail.ts';
import type { Circumstances, Drawing } from './drawing.ts';
import { elementsOf, isSeenAtRest } from './elements.ts';
import type { Theme } from './palette.ts';
import { patch } from './patch.ts';
import type { PlacedRows, PlacedTimeline } from './placed-picture.ts';
import type { Light } from './lighting.ts';
import { lightFor, markChosen, shine } from './spotlight.ts';
import { stylesheet } from './stylesheet.ts';

/** Things in rows: for each its box with the label, its shape, and curved lines. */
export const rowsDrawing = (cy: Core, layer: HTMLElement): Drawing<PlacedRows> =>
  drawingInRows<PlacedRows>(cy, layer, { elementsOf, stylesheet: (theme) => stylesheet(registry, theme) });

export interface RowsPainter<Placed> {
  readonly elementsOf: (placed: Placed) => ElementDefinition[];
  readonly stylesheet: (theme: Theme) => StylesheetJson;
  /** Where no line rests: those of these links, held only while they are lit or all are asked for. */
  readonly linesOnDemand?: (placed: Placed, edges: Iterable<Edge>) => ElementDefinition[];
}

/** The same for whatever else draws its things as rows. */
export const drawingInRows = <Placed extends PlacedRows | PlacedTimeline>(
  cy: Core,
  layer: HTMLElement,
  { elementsOf: elementsIn, stylesheet: styled, linesOnDemand }: RowsPainter<Placed>,
): Drawing<Placed> => {
  let placed: Placed | null = null;
  let now: Circumstances | null = null;
  let detail: Detail | null = null;

  const name = (): void => {
    if (placed && detail) nameRows(cy, namedRows(detail, placed.layout, placed.around));
  };
  const fetchLines = (lit: Light | null): void => {
    if (!linesOnDemand || !placed) return;
    const { edges } = placed.around;
    const isWanted = (id: string): boolean => now?.asked === true || lit?.edges.has(id) === true;
    cy.edges()
      .filter((edge) => !isWanted(edge.id()))
      .remove();
    const wanted = now?.asked ? [...edges.values()] : [...(lit?.edges ?? [])].flatMap((id) => edges.get(id) ?? []);
    cy.add(
      linesOnDemand(
        placed,
        wanted.filter(({ id }) => cy.getElementById(id).empty()),
      ),
    );
    cy.edges().toggleClass('asked', now?.asked === true);
  };
  const askForLines = (asked: boolean): void => {
    if (now) now = { ...now, asked };
    fetchLines(now && placed && lightFor(now.wishes, placed.around));
    cy.batch(() => cy.edges().toggleClass('asked', asked));
  };
  const light: Drawing<Placed>['light'] = (wishes) => {
    if (!placed) return;
    if (now) now = { ...now, wishes };
    const { layout, around } = placed;
    const shown = lightFor(wishes, around);
    fetchLines(shown);
    shine(cy, shown, layout.rowOf);
    markChosen(
      cy,
      wishes.chosen.flatMap((id) => layout.rowOf(id)?.id ?? []),
    );
  };
  const onZoom = (zoom: number): void => {
    const next = detailAt(zoom);
    if (next === detail) return;
    detail = next;
    layer.dataset.detail = next;
    name();
  };
  const hold = (elements: readonly ElementDefinition[]): void => {
    patch(cy, elements);
    onZoom(cy.zoom());
    name();
    if (!now) return;
    askForLines(now.asked);
    light(now.wishes);
  };

  return {
    draw: (next, how) => {
      placed = next;
      now = how;
      const unlit = !how.asked && lightFor(how.wishes, next.around) === null;
      // What nothing shows yet comes after the first picture, which is there the sooner.
      hold(how.first && unlit ? elementsIn(next).filter(isSeenAtRest) : elementsIn(next));
      if (how.first && !linesOnDemand)
        cy.one('render', () => {
          if (placed) hold(elementsIn(placed));
        });
    },
    stylesheet: styled,
    zoomLimits: { least: 0.2, most: 4 },
    light,
    askForLines,
    onZoom,
    view: () => placed && placed.layout.view,
    areaOf: (id) => placed?.layout.rowOf(id),
    stop: () => {
      placed = null;
      detail = null;
      delete layer.dataset.detail;
    },
  };
};
