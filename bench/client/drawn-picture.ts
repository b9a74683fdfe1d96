import type { Core } from 'cytoscape';
import type { LargePicture } from './large-picture.ts';

/** A picture on the page, drawn by our canvas or by the bare library. */
export interface DrawnPicture {
  /** Draws another picture in its place, and resolves once it is painted. */
  readonly show: (picture: LargePicture) => Promise<void>;
  readonly remove: () => void;
}

/** The render that draws is asked of the browser; the frame after it begins once that one is painted. */
export const painted = (cy: Core): Promise<void> =>
  new Promise((resolve) => {
    cy.one('render', () => requestAnimationFrame(() => resolve()));
  });
