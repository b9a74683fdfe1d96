import type { CellState } from '#contracts/coverage.ts';
import { palettes, type Theme } from '#client/canvas/palette.ts';

/** A state's pattern on a 16 × 16 grid: areas that are filled, lines of 1.5 px. Told apart without their colours; nothing has none. */
export interface StatePattern {
  readonly fill: string;
  readonly stroke: string;
  readonly isDashed?: true;
}

const box = 'M2 2H14V14H2Z';

export const statePatterns: Readonly<Record<CellState, StatePattern>> = {
  'out of scope': { fill: '', stroke: 'M3 3 13 13M13 3 3 13' },
  none: { fill: '', stroke: '' },
  unverified: { fill: '', stroke: box, isDashed: true },
  'practice only': { fill: 'M8 2A6 6 0 0 1 8 14Z', stroke: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z' },
  contested: { fill: 'M2 2 8 8 2 14ZM14 2 8 8 14 14Z', stroke: box },
  stale: { fill: '', stroke: `${box}M2 5H14M2 8H14M2 11H14` },
  'one study': { fill: 'M6 6H10V10H6Z', stroke: box },
  'research only': { fill: 'M2 2H8V14H2Z', stroke: box },
  narrow: { fill: 'M2 6H14V10H2Z', stroke: box },
  covered: { fill: box, stroke: box },
};

export const dashes = '2.4 1.6';

interface StateColours {
  /** Of the pattern. */
  readonly ink: string;
  /** Of the cell behind it. */
  readonly ground: string;
}

export const stateColours = (state: CellState, theme: Theme): StateColours => {
  const { tone, depth } = tones[state];
  const ink = inks[theme][tone];
  return { ink, ground: mixed(palettes[theme].ground, ink, depth) };
};

/** The same for whichever theme the page is in. */
export const stateStyle = (state: CellState): { readonly color: string; readonly backgroundColor: string } => {
  const [light, dark] = [stateColours(state, 'light'), stateColours(state, 'dark')];
  return {
    color: `light-dark(${light.ink}, ${dark.ink})`,
    backgroundColor: `light-dark(${light.ground}, ${dark.ground})`,
  };
};

/** One calm colour for what is held, deeper the more there is; one for what needs a look; grey for nothing. */
const tones: Readonly<Record<CellState, { readonly tone: 'held' | 'look' | 'quiet'; readonly depth: number }>> = {
  'out of scope': { tone: 'quiet', depth: 0.1 },
  none: { tone: 'quiet', depth: 0 },
  unverified: { tone: 'look', depth: 0.08 },
  'practice only': { tone: 'held', depth: 0.08 },
  contested: { tone: 'look', depth: 0.2 },
  stale: { tone: 'look', depth: 0.14 },
  'one study': { tone: 'held', depth: 0.08 },
  'research only': { tone: 'held', depth: 0.15 },
  narrow: { tone: 'held', depth: 0.22 },
  covered: { tone: 'held', depth: 0.34 },
};

const inks = {
  light: { held: '#3A6B4A', look: '#96560A', quiet: '#5B6470' },
  dark: { held: '#9CCBA8', look: '#E5B673', quiet: '#9AA4B0' },
} as const;

/** So much of one colour over another, both as #RRGGBB. */
const mixed = (below: string, above: string, share: number): string =>
  `#${[1, 3, 5].map((at) => byte(channel(below, at) * (1 - share) + channel(above, at) * share)).join('')}`;

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

const byte = (value: number): string => Math.round(value).toString(16).padStart(2, '0').toUpperCase();
