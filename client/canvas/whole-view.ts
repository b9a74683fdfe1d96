import { leastWidth, margin } from './column-boxes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the picture stands when all of it is seen: smaller than life on a canvas that is too narrow. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** From the top to the foot of the heads. */
export const headFoot = 32;

/** The margin on the left stays as it is: buttons stand in it. */
export const wholeView = ({ width }: Size): View => {
  const zoom = Math.min(1, (width - margin) / (leastWidth - margin));
  return { zoom, pan: { x: margin * (1 - zoom), y: Math.max(0, twoLinesOfHead - headFoot * zoom) } };
};

/** What two lines of a head take on the screen: they don't get smaller with the picture. */
const twoLinesOfHead = 36;
