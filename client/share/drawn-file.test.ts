import { expect, it } from 'vitest';
import { drawnFile } from '#client/share/drawn-file.ts';

const drawing = {
  svg: ([title]: readonly string[]) => `<svg>${title}</svg>`,
  png: (scale: number, [title]: readonly string[]) => Promise.resolve(new Blob([`${title} at ${scale}`])),
};
const caption = ['A collection'];
const at = new Date('2026-11-27T23:00:00Z');

it('a drawn picture is called by the way it is laid out and the day', async () => {
  const svg = await drawnFile('svg', drawing, { layout: 'throughline', at, caption });
  expect([svg.name, svg.content.type, await svg.content.text()]).toEqual([
    'throughline-2026-11-27.svg',
    'image/svg+xml',
    '<svg>A collection</svg>',
  ]);
  const png = await drawnFile('png', drawing, { layout: 'network', at, caption });
  expect([png.name, await png.content.text()]).toEqual(['throughline-network-2026-11-27.png', 'A collection at 2']);
});
