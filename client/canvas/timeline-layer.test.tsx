import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { timeline } from './timeline.ts';
import { TimelineLayer } from './timeline-layer.tsx';
import { timelineSteps } from './timeline-steps.ts';

const layer = (cases: number, chosen: readonly string[] = []): string => {
  const picture = aPicture({ cases });
  const around = neighbourhoodOf(picture);
  const layout = timeline(picture, { width: 1120, height: 808 }, roughWidths, {
    grouping: 'none',
    pins: [],
    extent: null,
  });
  return renderToStaticMarkup(
    <TimelineLayer
      placed={{ form: 'timeline', layout, around, pins: new Set() }}
      steps={timelineSteps(layout, around)}
      surface={nowhere}
      events={{ onChoose: vi.fn(), onToggle: vi.fn(), onMenu: vi.fn() }}
      chosen={chosen}
      onUnfold={vi.fn()}
    />,
  );
};

const nowhere = {
  draw: vi.fn(),
  paint: vi.fn(),
  askForLines: vi.fn(),
  light: vi.fn(),
  bringIntoView: vi.fn(),
  fit: vi.fn(),
  zoomBy: vi.fn(),
  onView: () => () => undefined,
  listen: () => () => undefined,
  destroy: vi.fn(),
};

it('heads every lane with its title and count', () => {
  expect(layer(5)).toMatch(/<h2>Papers.*· 36.*<h2>Without a year/);
});

it('has a named button for each thing, and only one that Tab leads to', () => {
  const html = layer(5, ['paper:paper-3']);
  expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(html.match(/data-row="paper:/g)).toHaveLength(36);
});

it('says how many more there are without a year, on a button', () => {
  expect(layer(300)).toMatch(/<button[^>]*>\d+ more<\/button>/);
});
