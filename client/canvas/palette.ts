/** What of the page's palette is painted on the canvas, where custom properties don't reach. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly resting: string;
  readonly hairline: string;
  readonly focus: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#FBFAF7',
    text: '#1B1F24',
    muted: '#5B6470',
    line: '#8A929C',
    resting: '#C3C7CC',
    hairline: '#E3E2DD',
    focus: '#0B57D0',
  },
  dark: {
    ground: '#12161B',
    text: '#E8EAED',
    muted: '#9AA4B0',
    line: '#7D8894',
    resting: '#3C4650',
    hairline: '#2A323B',
    focus: '#8AB4F8',
  },
};
