import { crc32, inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { startPng } from './png-encoder.ts';

/** A PNG file taken apart by another's means: zlib inflates and checks what is in it. */
const decode = (file: Buffer) => {
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    chunks.push({ name: file.toString('latin1', at + 4, at + 8), data });
    at += 12 + length;
  }
  const [head] = chunks;
  const pixels = inflateSync(Buffer.concat(chunks.flatMap(({ name, data }) => (name === 'IDAT' ? [data] : []))));
  return {
    names: chunks.map(({ name }) => name),
    width: head?.data.readUInt32BE(0) ?? 0,
    height: head?.data.readUInt32BE(4) ?? 0,
    depthAndColour: [head?.data[8], head?.data[9]],
    pixels,
  };
};

const encode = async (width: number, bands: readonly Uint8ClampedArray[]): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  const height = bands.reduce((sum, band) => sum + band.length / 4 / width, 0);
  const encoder = startPng({ width, height }, (bytes) => parts.push(bytes));
  for (const band of bands) await encoder.rows(band);
  await encoder.end();
  return Buffer.concat(parts);
};

it('writes a file that decodes to the same pixels, band after band', async () => {
  const somePixels = fc
    .record({
      width: fc.integer({ min: 1, max: 9 }),
      heights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    })
    .chain(({ width, heights }) =>
      fc.record({
        width: fc.constant(width),
        bands: fc.tuple(
          ...heights.map((height) =>
            fc.uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 }),
          ),
        ),
      }),
    );
  await fc.assert(
    fc.asyncProperty(somePixels, async ({ width, bands }) => {
      const { pixels, names, ...head } = decode(await encode(width, bands));
      const all = bands.flatMap((band) => [...band]);
      const height = all.length / 4 / width;
      expect(head).toEqual({ width, height, depthAndColour: [8, 2] });
      expect([names[0], names.at(-1)]).toEqual(['IHDR', 'IEND']);
      const rows = Array.from({ length: height }, (_, row) => [
        0,
        ...all.slice(row * width * 4, (row + 1) * width * 4).filter((_sample, at) => at % 4 < 3),
      ]);
      expect([...pixels]).toEqual(rows.flat());
    }),
    { numRuns: 40 },
  );
});

it('holds a picture that is larger than one chunk', async () => {
  const width = 500;
  const band = Uint8ClampedArray.from({ length: width * 100 * 4 }, (_, at) => (at * 2654435761) >>> 13);
  const { pixels, height } = decode(await encode(width, [band, band, band]));
  expect(height).toBe(300);
  expect(pixels.length).toBe(300 * (1 + width * 3));
});
