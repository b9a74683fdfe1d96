import type { Content } from './content.ts';
import { jsonList } from './share.ts';

/** The graph as the API’s own contracts have it: nothing is left out. */
export async function* writeJson({
  revision,
  missing,
  outOfScope = [],
  nodes,
  edges,
}: Content): AsyncGenerator<string> {
  yield `{"revision":${revision},"nodes":`;
  yield* jsonList(nodes());
  yield ',"edges":';
  yield* jsonList(edges());
  if (outOfScope.length > 0) yield `,"outOfScope":${JSON.stringify(outOfScope)}`;
  yield missing ? `,"missing":${JSON.stringify(missing)}}` : '}';
}
