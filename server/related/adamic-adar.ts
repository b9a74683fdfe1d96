/** A neighbour that two things share. */
interface SharedNeighbour {
  /** How much its kind of link says about kinship, 0 to 1. */
  readonly weight: number;
  /** How many links it has in all; at least one. */
  readonly degree: number;
}

/**
 * How near two things are by the neighbours that they share, rare ones counting more: the measure of Adamic and Adar
 * ("Friends and neighbors on the Web", Social Networks 25, 2003, section 3), with a weight for each neighbour, and with
 * 1 + degree under the logarithm, so that a neighbour with one link does not divide by nought.
 */
export const adamicAdar = (shared: Iterable<SharedNeighbour>): number => {
  let sum = 0;
  for (const { weight, degree } of shared) sum += weight / Math.log(1 + degree);
  return sum;
};
