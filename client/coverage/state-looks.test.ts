import { describe, expect, it } from 'vitest';
import { cellStates } from '#contracts/coverage.ts';
import { palettes } from '#client/canvas/palette.ts';
import { stateColours, statePatterns } from '#client/coverage/state-looks.ts';

const themes = ['light', 'dark'] as const;
const everywhere = cellStates.flatMap((state) => themes.map((theme) => ({ state, theme })));

describe('how a state looks', () => {
  it('is told from every other without its colours', () => {
    const patterns = cellStates.map((state) => JSON.stringify(statePatterns[state]));
    expect(new Set(patterns).size).toBe(cellStates.length);
  });

  it.each(everywhere)('lets the pattern be seen and the counts be read: $state, $theme', ({ state, theme }) => {
    const { ink, ground } = stateColours(state, theme);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palettes[theme].text, ground)).toBeGreaterThanOrEqual(5.2);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
