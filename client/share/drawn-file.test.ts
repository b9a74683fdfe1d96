import { expect, it } from 'vitest';
import { drawnFile } from '#client/share/drawn-file.ts';

const drawing = {
  svg: () => '<svg/>',
  png: (scale?: number) => Promise.resolve(new Blob([`png at ${scale}`])),
};
const at = new Date('2026-11-27T23:00:00Z');

it('a drawn picture is called by the way it is laid out and the day', async () => {
  const svg = await drawnFile('svg', drawing, { layout: 'throughline', at });
  expect([svg.name, svg.content.type, await svg.content.text()]).toEqual([
    'throughline-2026-11-27.svg',
    'image/svg+xml',
    '<svg/>',
  ]);
  const png = await drawnFile('png', drawing, { layout: 'network', at });
  expect([png.name, await png.content.text()]).toEqual(['throughline-network-2026-11-27.png', 'png at 2']);
});
