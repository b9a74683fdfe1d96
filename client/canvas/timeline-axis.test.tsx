import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { TimelineAxis } from './timeline-axis.tsx';
import type { Years } from './year-scale.ts';

const axis = (chosen: Years | null): string =>
  renderToStaticMarkup(
    <TimelineAxis
      scale={{ extent: [1990, 2020], left: 30, right: 930 }}
      chosen={chosen}
      surface={{ onView: () => () => undefined }}
      onYears={vi.fn()}
    />,
  );

it('writes the years', () => {
  expect(axis(null)).toMatch(/>1990<.*>2000<.*>2020</);
});

it('has a slider for each end, at the ends of the axis where nothing is chosen', () => {
  const html = axis(null);
  expect(html.match(/role="slider"/g)).toHaveLength(2);
  expect(html).toMatch(/aria-label="From year" aria-valuemin="1990" aria-valuemax="2020" aria-valuenow="1990"/);
  expect(html).toMatch(/aria-label="To year" aria-valuemin="1990" aria-valuemax="2020" aria-valuenow="2020"/);
});

it('lets neither slider past the other', () => {
  const html = axis([2000, 2010]);
  expect(html).toMatch(/aria-label="From year" aria-valuemin="1990" aria-valuemax="2010" aria-valuenow="2000"/);
  expect(html).toMatch(/aria-label="To year" aria-valuemin="2000" aria-valuemax="2020" aria-valuenow="2010"/);
});
