/** Things under what they stand under, both in their order; last those that stand under nothing. */
export const byGroup = <T extends { readonly group: string | null }>(
  things: readonly T[],
): { group: string | null; values: T[] }[] => {
  const groups = new Map<string | null, T[]>();
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing]);
  const none = groups.get(null);
  groups.delete(null);
  return [
    ...[...groups].map(([group, values]) => ({ group, values })),
    ...(none ? [{ group: null, values: none }] : []),
  ];
};
