import type { Request, Response } from 'express';
import type { GraphDatabase } from '#server/graph/graph-database.ts';

/**
 * Marks an answer with what it depends on, this program’s sources and the graph’s revision, and says whether the
 * client has it already.
 */
export const tagByRevision =
  (graph: Pick<GraphDatabase, 'status'>, program: string) =>
  async (request: Request, response: Response): Promise<boolean> => {
    const { graphId, revision } = await graph.status();
    const tag = `W/"${program}-${graphId}-${revision}"`;
    response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
    return isNamed(tag, request.headers['if-none-match'] ?? '');
  };

/**
 * Express’s own check gives up where the request says `Cache-Control: no-cache`, which `fetch` adds by itself to a
 * request with this header; RFC 9110 (13.1.2) compares the tags alone, and weakly.
 */
const isNamed = (tag: string, ifNoneMatch: string): boolean =>
  ifNoneMatch
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || opaque(one) === opaque(tag));

const opaque = (tag: string): string => tag.replace(/^W\//, '');
