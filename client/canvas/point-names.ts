import type { Neighbourhood } from './neighbourhood.ts';
import { titleScale } from './group-headings.ts';
import { labelHeight, labelStart, type PointsLayout } from './points-layout.ts';

/** Labels are as large at any zoom of a step, and 12 px on the screen in its middle; closer than life they grow. */
export const zoomStepOf = (zoom: number): number => Math.min(0, Math.round(Math.log(zoom) / Math.log(stepBase)));

/** How many times as large as at zoom 1 labels are set in a step, in px of the picture. */
export const growthAt = (step: number): number => stepBase ** -step;

const stepBase = 1.25;

/** Ids, best linked first. */
export const rankOf = (layout: PointsLayout, around: Neighbourhood): readonly string[] => {
  const links = new Map([...layout.places.keys()].map((id) => [id, around.edgesOf(id).length]));
  const linksOf = (id: string): number => links.get(id) ?? 0;
  return [...links.keys()].toSorted((one, other) => linksOf(other) - linksOf(one) || (one < other ? -1 : 1));
};

/**
 * Which marks are named at a step: by rank, each whose label is clear of those before it. Greedy labelling of points
 * with one place each (Christensen, Marks & Shieber 1995, section 3.1).
 */
export const pointNames = (ranked: Iterable<string>, layout: PointsLayout, step: number): ReadonlySet<string> => {
  const growth = growthAt(step);
  const taken = new Taken(labelHeight * growth);
  for (const { title, at } of layout.groups) {
    // A title is as large on the screen at any zoom: at the far end of the step it takes the most of the picture.
    const half = (layout.widthOf(title) * titleScale * growth * stepBase) / 2;
    const height = labelHeight * titleScale * growth * stepBase;
    taken.add({ left: at.x - half, right: at.x + half, top: at.y - height / 2, bottom: at.y + height / 2 });
  }
  const named = new Set<string>();
  for (const id of ranked) {
    const place = layout.places.get(id);
    if (!place) continue;
    const left = place.x + labelStart;
    const top = place.y - (labelHeight * growth) / 2;
    const box = { left, right: left + leastLabel * growth, top, bottom: top + labelHeight * growth };
    // Most don't find room for even a short label where things stand close: those need not be measured.
    if (!taken.isFree(box)) continue;
    const whole = { ...box, right: left + layout.widthOf(layout.labels.get(id) ?? '') * growth + air };
    if (!taken.isFree(whole)) continue;
    taken.add(whole);
    named.add(id);
  }
  return named;
};

const leastLabel = 20;
const air = 6;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes in bands as tall as a label. */
class Taken {
  readonly #bands = new Map<number, Box[]>();
  readonly #height: number;

  constructor(height: number) {
    this.#height = height;
  }

  isFree(box: Box): boolean {
    for (const band of this.#bandsOf(box))
      for (const other of this.#bands.get(band) ?? [])
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
          return false;
    return true;
  }

  add(box: Box): void {
    for (const band of this.#bandsOf(box)) {
      const boxes = this.#bands.get(band);
      if (boxes) boxes.push(box);
      else this.#bands.set(band, [box]);
    }
  }

  *#bandsOf({ top, bottom }: Box): Generator<number> {
    for (let band = Math.floor(top / this.#height); band * this.#height < bottom; band += 1) yield band;
  }
}
