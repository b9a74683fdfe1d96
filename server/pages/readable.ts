import { createHash } from 'node:crypto';
import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Node } from '#contracts/graph.ts';
import { kindOfPrefix, kindPageOf, KindParams } from '#contracts/pages.ts';
import { registry } from '#contracts/registry.ts';
import { GraphUnavailable } from '#server/graph/errors.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { type GraphTag, isNamed, markWithTag } from '#server/http/graph-tag.ts';
import type { Allow } from '#server/http/rate-limit.ts';
import { isWellFormed } from '#server/http/request-target.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import { jsonInScript } from './html.ts';
import { kindList, linkCounts } from './kind-list.ts';
import { kindPage } from './kind-page.ts';
import { missingPage } from './missing-page.ts';
import { nodePage } from './node-page.ts';
import { pageLinksOf } from './page-links.ts';
import { pageAddress } from './parts.ts';
import { fillShell, type PageParts, readShell } from './shell.ts';

export interface ReadableParts {
  readonly graph: Pick<GraphDatabase, 'read'>;
  readonly projections: Projections;
  readonly tag: GraphTag;
  /** Pages cost as much as requests of the API, and count as such. */
  readonly allow: Allow;
  /** A thing as JSON-LD. */
  readonly describe: (node: Node) => Promise<string>;
  /** Where the built client is. */
  readonly clientDirectory: string;
}

/**
 * Pages that can be read before or without the client's script: it takes their place when it has started. Where the
 * graph can't be read, or the client isn't built, the client's page goes out as for every other address, and says so.
 */
export const readablePages = (parts: ReadableParts): Router => {
  const router = Router();
  // An address that doesn’t decode names nothing: the client’s page says so.
  router.use((request, _response, next) => next(isWellFormed(request.path) ? undefined : 'router'));
  router.get(
    '/node/:id',
    answering(parts, (projection, { params }) => nodeParts(parts, projection, params.id)),
  );
  router.get(
    '/kind/:id',
    answering(parts, (projection, { params, query }) => kindParts(projection, params.id, KindParams.parse(query))),
  );
  return router;
};

/** Its canonical address is without this server's. */
type Answer = PageParts & { readonly status: 200 | 404 };

type PageRequest = Request<{ id: string }>;
type Page = (projection: Projection, request: PageRequest) => Answer | Promise<Answer>;

const answering =
  ({ projections, tag, allow, clientDirectory }: ReadableParts, page: Page) =>
  async (request: PageRequest, response: Response, next: NextFunction): Promise<void> => {
    try {
      const shell = request.accepts('html') ? await readShell(clientDirectory) : null;
      if (shell === null || !(await allow(request))) return next();
      const marked = (await tag()).replace(/"$/, `-${digestOf(shell)}"`);
      if (isNamed(marked, request.headers['if-none-match'])) {
        markWithTag(response, marked);
        response.status(304).end();
        return;
      }
      const { status, ...parts } = await page(await projections.now(), request);
      // Not before: where there is no answer the client’s page goes out, which this tag must not stand for.
      markWithTag(response, marked);
      // A client that holds a tag holds a page: where there is none, there is none to hold.
      if (status === 404) response.removeHeader('ETag');
      response.status(status).type('html');
      response.send(fillShell(shell, at(request, parts)));
    } catch (error) {
      next(error instanceof GraphUnavailable ? undefined : error);
    }
  };

const at = (request: PageRequest, parts: PageParts): PageParts => ({
  ...parts,
  canonical: parts.canonical && `${request.protocol}://${request.get('host') ?? ''}${parts.canonical}`,
});

/** A new build has other files: a page that names the old ones is out of date. */
const digestOf = (shell: string): string => createHash('sha256').update(shell).digest('base64url').slice(0, 8);

const nodeParts = async ({ graph, describe }: ReadableParts, projection: Projection, id: string): Promise<Answer> => {
  const nodes: ReadonlyMap<string, Node> = projection.nodes;
  const node = nodes.get(id);
  if (!node) return missingPage(`The collection holds nothing under the name ${id}, or holds it no longer.`);
  const [links, data] = await Promise.all([pageLinksOf(graph, projection, node), describe(node)]);
  const kind = registry.kinds[node.kind].label.one;
  return {
    status: 200,
    title: node.title,
    description: 'summary' in node && node.summary ? node.summary : `${kind}: ${node.title}`,
    canonical: pageAddress(node.id),
    main: nodePage({
      node,
      links,
      counts: linkCounts(projection, node),
      sourceOf: (source) => nodes.get(source),
    }),
    data: jsonInScript(data),
  };
};

/** So many things stand on the readable page of a kind; the live one goes on. */
const mostListed = 500;

const kindParts = (projection: Projection, prefix: string, params: KindParams): Answer => {
  const kind = kindOfPrefix(prefix);
  if (!kind) return missingPage('The collection has no such kind of thing.');
  const things = kindList(projection, kind, params);
  const items = things.slice(0, mostListed).map((node) => ({ node, links: linkCounts(projection, node) }));
  const { label, meaning } = registry.kinds[kind];
  return {
    status: 200,
    title: label.many,
    description: meaning,
    canonical: kindPageOf(kind),
    main: kindPage({ kind, items, params, total: things.length }),
    data: null,
  };
};
