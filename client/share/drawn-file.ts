import type { Layout } from '#contracts/view.ts';
import type { CanvasDrawing } from '#client/canvas/graph-canvas-props.ts';
import type { NamedFile } from '#client/lib/request-file.ts';
import type { DrawnFormat } from '#client/share/export-formats.ts';

interface About {
  readonly layout: Layout;
  readonly at: Date;
  /** What stands below it. */
  readonly caption: readonly string[];
}

/** The drawn scene as a file: `throughline-network-2026-11-27.svg`. */
export const drawnFile = async (format: DrawnFormat, drawing: CanvasDrawing, about: About): Promise<NamedFile> => ({
  name: nameOf(format, about),
  content:
    format === 'png'
      ? await drawing.png(2, about.caption)
      : new Blob([drawing.svg(about.caption)], { type: 'image/svg+xml' }),
});

const nameOf = (format: DrawnFormat, { layout, at }: Pick<About, 'layout' | 'at'>): string =>
  ['throughline', ...(layout === 'throughline' ? [] : [layout]), `${at.toISOString().slice(0, 10)}.${format}`].join(
    '-',
  );
