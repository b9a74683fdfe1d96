import neo4j from 'neo4j-driver';

/** A map with its whole numbers as Neo4j's integers, however deep: a plain JavaScript number is a float there. */
export const mapWithIntegers = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, withIntegers(value)]));

const withIntegers = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === 'object' && value !== null) return mapWithIntegers(value);
  return value;
};
