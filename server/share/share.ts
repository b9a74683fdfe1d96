/** By UTF-16 code units: one order everywhere, whatever an engine's own is. */
export const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * Node ids in the order in which their links come when all links are sorted by id: a link's id begins with its first
 * end and `~`, which no id holds.
 */
export const inOrderOfLinks = (ids: readonly string[]): string[] =>
  ids.toSorted((one, other) => byText(`${one}~`, `${other}~`));

export function* inBatches<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

/** The pieces of a JSON list, given the batches of what stands in it. */
export async function* jsonList(batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let separator = '[';
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield separator + batch.map((one) => JSON.stringify(one)).join(',');
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}
