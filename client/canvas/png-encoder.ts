import type { Size } from './whole-view.ts';

/** Takes a picture from the top to the bottom and gives the bytes of a PNG file as they come. */
export interface PngEncoder {
  /** Whole rows of red, green, blue and opacity; the picture has to be opaque. Resolves once they are taken. */
  readonly rows: (pixels: Uint8ClampedArray) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * A PNG of any size (W3C, Portable Network Graphics, third edition, sections 5 and 11): eight bits for red, green and
 * blue each, no filter, compressed by the platform as it streams, so that no more than what is handed over is held.
 */
export const startPng = ({ width, height }: Size, emit: (bytes: Uint8Array<ArrayBuffer>) => void): PngEncoder => {
  emit(new Uint8Array(signature));
  emit(chunk('IHDR', header({ width, height })));
  const deflating = new CompressionStream('deflate');
  const rows = deflating.writable.getWriter();
  const emptied = deflating.readable.pipeTo(
    new WritableStream<Uint8Array>({ write: (bytes) => emit(chunk('IDAT', bytes)) }),
  );
  return {
    rows: (pixels) => rows.write(filtered(pixels, width)),
    end: async () => {
      await rows.close();
      await emptied;
      emit(chunk('IEND', new Uint8Array()));
    },
  };
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const header = ({ width, height }: Size): Uint8Array => {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Bits of a sample, true colour; the methods of compression, filter and interlace there are.
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
};

/** Each row begins with the kind of its filter: 0, none. */
const filtered = (pixels: Uint8ClampedArray, width: number): Uint8Array<ArrayBuffer> => {
  const count = pixels.length / 4 / width;
  const bytes = new Uint8Array(count * (1 + width * 3));
  let from = 0;
  let to = 0;
  for (let row = 0; row < count; row += 1) {
    to += 1;
    for (let column = 0; column < width; column += 1) {
      bytes[to] = pixels[from] ?? 0;
      bytes[to + 1] = pixels[from + 1] ?? 0;
      bytes[to + 2] = pixels[from + 2] ?? 0;
      from += 4;
      to += 3;
    }
  }
  return bytes;
};

/** Length, name, data, and the checksum of name and data. */
const chunk = (name: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = name.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
};

/** CRC-32 by table, as annex D of the specification gives it. */
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
