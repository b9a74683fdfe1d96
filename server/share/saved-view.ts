import { AnyViewDocument, type ViewDocument } from '#contracts/view.ts';
import { canonicalJson } from '#server/graph/canonical-json.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { viewIdOf } from '#server/graph/view-id.ts';
import { Conflict, NotFound } from '#server/http/errors.ts';

export const keepView = async (graph: GraphDatabase, document: ViewDocument): Promise<string> => {
  const text = canonicalJson(document);
  const id = viewIdOf(text);
  await graph.keepView(id, text);
  return id;
};

export const viewOf = async (graph: GraphDatabase, id: string): Promise<ViewDocument> => {
  const text = await graph.readView(id);
  if (text === null)
    throw new NotFound(`No view is saved here as ${id}. The address may be incomplete, or of another collection.`);
  const document = AnyViewDocument.safeParse(JSON.parse(text));
  if (!document.success)
    throw new Conflict(`The view ${id} is kept, but it names what this version of Throughline does not know.`);
  return document.data;
};
