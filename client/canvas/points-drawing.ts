import type { Core } from 'cytoscape';
import { registry } from '#contracts/registry.ts';
import { strongestVoice } from '#contracts/wording.ts';
import type { Drawing } from './drawing.ts';
import type { Light } from './lighting.ts';
import { moveTo } from './move-points.ts';
import type { PlacedPoints } from './placed-picture.ts';
import { pointElements } from './point-elements.ts';
import { startNaming } from './point-naming.ts';
import { pointStylesheet, voiceClass } from './point-stylesheet.ts';
import { pointArea, pointView } from './point-view.ts';
import { lightFor, markChosen, type Wishes } from './spotlight.ts';
import { toggleVeil, veilOver } from './veil.ts';

/** A network: one mark for each thing, straight lines, as many labels as there is room for. */
export const pointsDrawing = (cy: Core): Drawing<PlacedPoints> => {
  let placed: PlacedPoints | null = null;
  let lit: Light | null = null;
  let naming = startNaming(cy);

  const shine = (next: Light | null): void => {
    if (!placed) return;
    const { edges } = placed.around;
    for (const id of lit?.nodes ?? []) if (!next?.nodes.has(id)) cy.getElementById(id).removeClass('lit');
    for (const id of lit?.edges ?? []) if (!next?.edges.has(id)) cy.getElementById(id).classes('');
    for (const id of next?.nodes ?? []) cy.getElementById(id).addClass('lit');
    for (const id of next?.edges ?? []) {
      const edge = edges.get(id);
      cy.getElementById(id).classes(`lit ${voiceClass((edge && strongestVoice(edge)) ?? 'none')}`);
    }
    toggleVeil(cy, next !== null);
    lit = next;
  };
  const light = (wishes: Wishes): void => {
    if (!placed) return;
    const next = lightFor(wishes, placed.around);
    if (!next && !lit && wishes.chosen.length === 0 && cy.nodes('.chosen').empty()) return;
    cy.batch(() => {
      shine(next);
      naming.light(next);
      markChosen(cy, wishes.chosen);
    });
  };

  return {
    draw: (next, { first, wishes }) => {
      const before = placed;
      placed = next;
      const elements = [...pointElements(next), veilOver(next.layout)];
      if (before) moveTo(cy, elements);
      else cy.add(elements);
      naming.take(next);
      if (!first || wishes.chosen.length > 0 || wishes.lit) light(wishes);
    },
    stylesheet: (theme) => pointStylesheet(registry, theme, (id) => placed?.around.edges.get(id)),
    zoomLimits: { least: 0.02, most: 4 },
    light,
    askForLines: () => undefined,
    onZoom: () => naming.follow(),
    view: () => placed && pointView(placed.layout),
    areaOf: (id) => placed?.layout && pointArea(id, placed.layout),
    stop: () => {
      naming.stop();
      [placed, lit, naming] = [null, null, startNaming(cy)];
    },
  };
};
