import { exportTypes, getExport, getSavedView, postReferences, postViews } from '#contracts/share.ts';
import { GraphConflict } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { handle, handleStream, type Route } from '#server/http/handle.ts';
import { readersOf, revisionOf, wholeContent } from './content.ts';
import { formats } from './formats.ts';
import { referencesOf } from './references.ts';
import { keepView, viewOf } from './saved-view.ts';
import { viewContent } from './view-content.ts';

export const shareRoutes = (graph: GraphDatabase): Route[] => [
  handle(postViews, async ({ body }) => ({ id: await keepView(graph, body) })),

  handle(getSavedView, async ({ params: { id } }) => ({ id, document: await viewOf(graph, id) })),

  handle(postReferences, async ({ body: { ids } }) => referencesOf(ids, readersOf(graph))),

  handleStream(getExport, async ({ query: { format, view } }) => {
    const { ending, write } = formats[format];
    const document = view === undefined ? undefined : await viewOf(graph, view);
    const revision = await revisionOf(graph);
    const content = document ? await viewContent(graph, revision, document) : await wholeContent(graph, revision);
    const filename = `throughline${view === undefined ? '' : `-view-${view}`}-revision-${revision}.${ending}`;
    return {
      type: `${exportTypes[format]}; charset=utf-8`,
      filename,
      pieces: unlessOvertaken(graph, revision, write(content)),
    };
  }),
];

/** The engines read page by page: what was written meanwhile must not pass for one revision. The last piece waits. */
async function* unlessOvertaken(
  graph: GraphDatabase,
  revision: number,
  pieces: AsyncIterable<string>,
): AsyncGenerator<string> {
  let held: string | undefined;
  for await (const piece of pieces) {
    if (held !== undefined) yield held;
    held = piece;
  }
  if ((await revisionOf(graph)) !== revision)
    throw new GraphConflict(`the graph changed while revision ${revision} was exported`);
  if (held !== undefined) yield held;
}
