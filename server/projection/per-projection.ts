import type { Projection } from './projection.ts';

/** Makes something of a projection once, and keeps it as long as the projection. */
export const perProjection = <T extends object>(
  make: (projection: Projection) => T,
): ((projection: Projection) => T) => {
  const made = new WeakMap<Projection, T>();
  return (projection) => {
    const known = made.get(projection);
    if (known) return known;
    const value = make(projection);
    made.set(projection, value);
    return value;
  };
};

/** The same for each key. */
export const perKey = <K, T extends object>(
  make: (projection: Projection, key: K) => T,
): ((projection: Projection, key: K) => T) => {
  const made = perProjection(() => new Map<K, T>());
  return (projection, key) => {
    const values = made(projection);
    const known = values.get(key);
    if (known) return known;
    const value = make(projection, key);
    values.set(key, value);
    return value;
  };
};
