import { compareText } from '#contracts/order.ts';
import { stepAround } from './keyboard.ts';
import type { Point } from './line-path.ts';
import { type Neighbourhood, otherEnd } from './neighbourhood.ts';
import type { PointsLayout } from './points-layout.ts';
import type { Steps } from './steps.ts';

/** Where keys lead in a network: to what stands nearest in a direction, through names, and round the links. */
export const pointSteps = (layout: PointsLayout, around: Neighbourhood): Steps => {
  const { places, labels } = layout;
  // Worked out when a key asks for them: a large picture is drawn the sooner.
  const inReadingOrder = once(() => [...places].toSorted(([, one], [, other]) => one.y - other.y || one.x - other.x));
  const named = once(() =>
    [...labels].toSorted(([one, a], [other, b]) => compareText(a, b) || compareText(one, other)),
  );
  return {
    afterKey: (id, key) => {
      const from = places.get(id);
      if (key === 'Home') return inReadingOrder()[0]?.[0];
      if (key === 'End') return inReadingOrder().at(-1)?.[0];
      const heading = headings[key];
      return from && heading && nearestAlong(heading, { id, from }, places);
    },
    afterTyping: (id, typed) => {
      const byName = named();
      const at = byName.findIndex(([one]) => one === id);
      // A second letter narrows down what the first has found; the first moves on.
      const start = typed.length > 1 ? at : stepAround(at, 1, byName.length);
      const sought = typed.toLowerCase();
      return [...byName.slice(start), ...byName.slice(0, start)].find(([, label]) =>
        label.toLowerCase().startsWith(sought),
      )?.[0];
    },
    linksOf: (id) => {
      const from = places.get(id) ?? { x: 0, y: 0 };
      const turnTo = (end: string): number => {
        const to = places.get(end) ?? from;
        return Math.atan2(to.x - from.x, from.y - to.y);
      };
      // Clockwise from below.
      return around
        .edgesOf(id)
        .toSorted(
          (one, other) => turnTo(otherEnd(one, id)) - turnTo(otherEnd(other, id)) || compareText(one.id, other.id),
        );
    },
    standsAt: (id) => (places.has(id) ? id : undefined),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const headings: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

interface Start {
  readonly id: string;
  readonly from: Point;
}

/** What lies aside counts this many times as far: a key leads on rather than off. */
const asideCounts = 2;

/** The nearest within 45° of a heading; where there is none, the nearest that lies that way at all. */
const nearestAlong = (heading: Point, { id, from }: Start, places: PointsLayout['places']): string | undefined => {
  let best: { id: string; cost: number; within: boolean } | null = null;
  for (const [other, to] of places) {
    if (other === id) continue;
    const along = (to.x - from.x) * heading.x + (to.y - from.y) * heading.y;
    const aside = Math.abs((to.x - from.x) * heading.y) + Math.abs((to.y - from.y) * heading.x);
    if (along <= 0) continue;
    const within = aside <= along;
    const cost = along + asideCounts * aside;
    const better =
      !best || (within === best.within ? cost < best.cost || (cost === best.cost && other < best.id) : within);
    if (better) best = { id: other, cost, within };
  }
  return best?.id;
};
