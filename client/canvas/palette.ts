/** What of the page's palette is painted on the canvas, where custom properties don't reach. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly resting: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: { ground: '#FBFAF7', text: '#1B1F24', line: '#8A929C', resting: '#C3C7CC' },
  dark: { ground: '#12161B', text: '#E8EAED', line: '#7D8894', resting: '#3C4650' },
};
