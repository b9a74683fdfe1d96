import typeface from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { startPng } from './png-encoder.ts';
import { type Band, bandsOf } from './png-tiles.ts';
import { type SvgDrawing, svgDocument, type SvgWindow } from './svg.ts';
import { svgTypeface } from './svg-texts.ts';

/** A drawing as pixels, `scale` for each px: one file of any size, drawn tile by tile and held band by band. */
export const pngOf = async ({ box, body }: SvgDrawing, scale: number): Promise<Blob> => {
  const size = {
    width: Math.max(1, Math.ceil((box.right - box.left) * scale)),
    height: Math.max(1, Math.ceil((box.bottom - box.top) * scale)),
  };
  const styled = new Blob([`<style>${svgTypeface(await asDataUrl(typeface))}</style>`, body]);
  const parts: Blob[] = [];
  // A blob may lie on disk; so many arrays would not.
  const encoder = startPng(size, (bytes) => parts.push(new Blob([bytes])));
  const bands = bandsOf(size);
  const tileCanvas = startTiles(styled, scale);
  // The highest band is the first: the memory of one serves all.
  const whole = new Uint8ClampedArray(size.width * (bands[0]?.height ?? 0) * 4);
  for (const band of bands) {
    const pixels = whole.subarray(0, size.width * band.height * 4);
    for (const tile of band.tiles) {
      const drawn = await tileCanvas({
        left: box.left + tile.left / scale,
        top: box.top + band.top / scale,
        width: tile.width / scale,
        height: band.height / scale,
      });
      setInto(pixels, drawn, { at: tile.left, across: size.width, band });
    }
    await encoder.rows(pixels);
  }
  await encoder.end();
  return new Blob(parts, { type: 'image/png' });
};

/** What stands inside an SVG image can't see the page's typefaces: it has to bring its own. */
const asDataUrl = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The typeface could not be fetched: ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
};

/** Draws one window after another on the same canvas. */
const startTiles = (body: Blob, scale: number): ((window: SvgWindow) => Promise<ImageData>) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no canvas.');
  return async (window) => {
    const [before = '', after = ''] = svgDocument({ body: '\n' }, window, scale).split('\n');
    const address = URL.createObjectURL(new Blob([before, body, after], { type: 'image/svg+xml' }));
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      const width = Math.round(window.width * scale);
      const height = Math.round(window.height * scale);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    } finally {
      URL.revokeObjectURL(address);
    }
  };
};

interface Where {
  readonly at: number;
  /** The width of the whole, in px. */
  readonly across: number;
  readonly band: Band;
}

const setInto = (whole: Uint8ClampedArray, { data, width }: ImageData, { at, across, band }: Where): void => {
  for (let row = 0; row < band.height; row += 1)
    whole.set(data.subarray(row * width * 4, (row + 1) * width * 4), (row * across + at) * 4);
};
