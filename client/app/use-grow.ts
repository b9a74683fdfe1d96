import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { kindOfId, type NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import type { ViewAnswer, ViewDocument } from '#contracts/view.ts';
import { viewQuery } from '#client/app/graph-queries.ts';
import { useSceneHistory } from '#client/app/scene-history.ts';
import { useSay } from '#client/app/status.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { neighboursPageQuery, nodeQuery } from '#client/explore/api.ts';
import { headingOf, type LinkCount } from '#client/explore/link-counts.ts';
import { RequestFailed } from '#client/lib/failures.ts';
import { addThings, expand, isolate } from '#client/scene/grow.ts';

export type Narrowing = Pick<LinkCount, 'type' | 'direction' | 'kind'>;
export type Grow = (of: NodeId, narrowing?: Narrowing) => void;

/** Hubs arrive in pages, the best linked first. */
const pageSize = 30;

/** Brings the next page of neighbours into view, around a thing that is there. */
export const useGrow = (): Grow => {
  const client = useQueryClient();
  const sceneHistory = useSceneHistory();
  const { step } = useScene();
  const say = useSay();
  const bringIn = useCallback(
    async (of: NodeId, narrowing?: Narrowing) => {
      const { node } = await client.fetchQuery(nodeQuery(of));
      const document = sceneHistory.standing()?.scene.document;
      if (!document) return;
      const view = await client.fetchQuery(viewQuery(document));
      const shown = shownIn(view, document.hidden);
      const found: NodeId[] = [];
      let cursor: string | null = null;
      let total = 0;
      do {
        const page: Page = await client.fetchQuery(neighboursPageQuery(of, narrowing ?? {}, cursor));
        total = page.total;
        found.push(...page.nodes.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null && found.filter((id) => !shown.has(id)).length < pageSize);
      const fresh = found.filter((id) => !shown.has(id)).slice(0, pageSize);
      const heading = narrowing ? `: ${headingOf(narrowing)}` : '';
      if (fresh.length === 0) return say(`Everything around ${labelOf(node)} is in view already.`);
      const isHere = view.nodes.some(({ id }) => id === of);
      step(`Expanded ${labelOf(node)}${heading}`, (now) => expand(isHere ? now : beside(now, of), of, fresh));
      const there = neighboursIn(view, of, narrowing).filter((id) => shown.has(id)).length + fresh.length;
      say(there < total ? `${there} of ${total} shown, ranked by links` : `All ${total} shown`);
    },
    [client, sceneHistory, step, say],
  );
  return useCallback<Grow>(
    (of, narrowing) => {
      bringIn(of, narrowing).catch((error: unknown) => say(`Nothing could be brought in. ${reasonOf(error)}`));
    },
    [bringIn, say],
  );
};

/** What isn't in the picture comes into it first; beside the whole collection it begins a view of its own. */
const beside = (document: ViewDocument, id: NodeId): ViewDocument =>
  document.seeds === 'all' ? isolate(document, [id]) : addThings(document, [id]);

const reasonOf = (error: unknown): string =>
  error instanceof RequestFailed ? error.detail : 'The server can’t be reached.';

interface Page {
  readonly nodes: readonly { readonly id: NodeId }[];
  readonly total: number;
  readonly next: string | null;
}

const shownIn = ({ nodes }: ViewAnswer, hidden: readonly string[]): ReadonlySet<string> => {
  const shown = new Set<string>(nodes.map(({ id }) => id));
  for (const id of hidden) shown.delete(id);
  return shown;
};

const neighboursIn = ({ edges }: ViewAnswer, of: NodeId, narrowing?: Narrowing): NodeId[] => {
  const wanted = edges.filter(({ type, from, to }) =>
    (from === of && narrowing?.direction !== 'in') || (to === of && narrowing?.direction !== 'out')
      ? !narrowing || narrowing.type === type
      : false,
  );
  const others = new Set(wanted.map(({ from, to }) => (from === of ? to : from)));
  return [...others].filter((id) => !narrowing || kindOfId(registry, id) === narrowing.kind);
};
