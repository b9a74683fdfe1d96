import { expect, it } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { timeline } from './timeline.ts';
import { timelineSteps } from './timeline-steps.ts';

const paper = (name: string, year: number) =>
  aThing('Paper', name, { title: name, shortTitle: name, summary: name, cslType: 'report', year });
const old = paper('old', 1990);
const mid = paper('mid', 2000);
const late = paper('late', 2010);
const topic = aThing('Topic', 'trust', { title: 'Trust', facet: 'theme' });
const picture = {
  nodes: [late, topic, old, mid],
  edges: [
    aLink(late, 'ABOUT', { to: topic, saidBy: 'editor' }),
    aLink(late, 'CITES', { to: old, saidBy: 'paper' }),
    aLink(late, 'CITES', { to: mid, saidBy: 'paper' }),
  ],
};
const layout = timeline(picture, { width: 1120, height: 808 }, roughWidths, {
  grouping: 'none',
  pins: [],
  extent: null,
});
const steps = timelineSteps(layout, neighbourhoodOf(picture));

it('goes through time with the arrows to the sides', () => {
  expect(steps.afterKey('paper:old', 'ArrowRight')).toBe('paper:mid');
  expect(steps.afterKey('paper:mid', 'ArrowLeft')).toBe('paper:old');
  expect(steps.afterKey('paper:late', 'ArrowRight')).toBeUndefined();
  expect(steps.afterKey('paper:late', 'Home')).toBe('paper:old');
  expect(steps.afterKey('paper:old', 'End')).toBe('paper:late');
});

it('goes to what stands below or above', () => {
  expect(steps.afterKey('paper:late', 'ArrowDown')).toBe('topic:trust');
  expect(steps.afterKey('topic:trust', 'ArrowUp')).toBe('paper:old');
});

it('goes to a name', () => {
  expect(steps.afterTyping('paper:old', 't')).toBe('topic:trust');
  expect(steps.afterTyping('paper:old', 'zz')).toBeUndefined();
});

it('goes through links from the upper left to the lower right', () => {
  expect(steps.linksOf('paper:late').map(({ to }) => to)).toEqual(['paper:old', 'paper:mid', 'topic:trust']);
});
