/** What a mark and its label may take, in px: full labels in a small network; in a large one they are thinned out. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const roomFor = (count: number): Room => {
  if (count <= 300) return { width: 176, height: 24 };
  return count <= 1500 ? { width: 84, height: 24 } : { width: 48, height: 24 };
};

/** How many times the room of the labels a network takes. */
const looseness = 1.9;

/** How far so many points evenly spread over a disc lie from its middle, as a root mean square, if each has its room. */
export const spreadFor = (count: number, { width, height }: Room): number =>
  Math.sqrt((count * width * height * looseness) / (2 * Math.PI));
