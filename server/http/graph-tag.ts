import type { ServerResponse } from 'node:http';
import type { GraphDatabase } from '#server/graph/graph-database.ts';

/** What an answer about the graph depends on: this program’s sources and the graph’s revision, as an ETag. */
export type GraphTag = () => Promise<string>;

export const graphTag =
  (graph: Pick<GraphDatabase, 'status'>, program: string): GraphTag =>
  async () => {
    const { graphId, revision } = await graph.status();
    return `W/"${program}-${graphId}-${revision}"`;
  };

/** The tag of an answer that differs from day to day. */
export const onDay = (tag: string, day: string): string => tag.replace(/"$/, `-${day}"`);

export const markWithTag = (response: ServerResponse, tag: string): void => {
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
};

/**
 * Whether the client has the answer already. Express’s own check gives up where the request says
 * `Cache-Control: no-cache`, which `fetch` adds by itself to a request with this header; RFC 9110 (13.1.2) compares the
 * tags alone, and weakly.
 */
export const isNamed = (tag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch === tag ||
    ifNoneMatch
      .split(',')
      .map((one) => one.trim())
      .some((one) => one === '*' || opaque(one) === opaque(tag)));

const opaque = (tag: string): string => tag.replace(/^W\//, '');
