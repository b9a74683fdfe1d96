import { useEffect, useState } from 'react';
import type { WidthOf } from './label-lines.ts';
import { fontFamily } from './stylesheet.ts';
import type { LabelWidths } from './throughline.ts';

/** A page that can't have its typeface is drawn without it, after so many milliseconds. */
const patience = 1000;

const fonts = { tactic: `600 13px ${fontFamily}`, other: `400 12px ${fontFamily}` } as const;

/** How wide labels are set, once the typeface is there; null before: a canvas doesn't draw again when a font arrives late. */
export const useLabelWidths = (): LabelWidths | null => {
  const [widths, setWidths] = useState<LabelWidths | null>(null);
  useEffect(() => {
    let gone = false;
    const settle = (): void => {
      if (!gone) setWidths({ tactic: widthsIn(fonts.tactic), other: widthsIn(fonts.other) });
    };
    const timer = setTimeout(settle, patience);
    void Promise.allSettled(Object.values(fonts).map((font) => document.fonts.load(font))).then(() => {
      clearTimeout(timer);
      settle();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return widths;
};

const widthsIn = (font: string): WidthOf => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws no canvas.');
  context.font = font;
  return (text) => context.measureText(text).width;
};
