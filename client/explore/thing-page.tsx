import { usePrefetchInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { NodeAnswer } from '#contracts/explore.ts';
import type { NodeId } from '#contracts/graph.ts';
import { Answer } from '#client/explore/answer.tsx';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { FactList } from '#client/explore/fact-list.tsx';
import { LinkedThings } from '#client/explore/linked-things.tsx';
import { MoreLinks } from '#client/explore/more-links.tsx';
import { PaperReference } from '#client/explore/paper-reference.tsx';
import { ThingActions } from '#client/explore/thing-actions.tsx';
import { ThingHead } from '#client/explore/thing-head.tsx';
import { usePaperReferences } from '#client/explore/use-paper-references.ts';
import { useThingLinks } from '#client/explore/use-thing-links.ts';
import { workOf } from '#contracts/work-of.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface ThingPageProps {
  readonly id: string;
  /** Leads to a link on the map. */
  readonly onChoose: (id: string) => void;
  /** Shows the thing on the map with what it is linked to. */
  readonly onShow: (ids: readonly NodeId[]) => void;
  /** Ways to take papers along as files. */
  readonly exportsOf: (ids: readonly NodeId[]) => ReactNode;
  /** What else can be done with the thing. */
  readonly actions?: ReactNode;
  /** What stands where it isn’t in the collection. */
  readonly missing: ReactNode;
}

/** All about a thing on a page of its own: what it is, then all that it is linked to, papers as full references. */
export const ThingPage = ({ id, missing, ...rest }: ThingPageProps) => {
  usePrefetchInfiniteQuery(neighboursQuery(id));
  return (
    <Answer query={useQuery(nodeQuery(id))} id={id} what="this thing" missing={missing}>
      {(answer) => <Page answer={answer} {...rest} />}
    </Answer>
  );
};

interface PageProps extends Omit<ThingPageProps, 'id' | 'missing'> {
  readonly answer: z.infer<typeof NodeAnswer>;
}

const Page = ({ answer, onChoose, onShow, exportsOf, actions }: PageProps) => {
  const { node } = answer;
  const links = useThingLinks(answer);
  const { references, error, retry } = usePaperReferences(links.query.data?.pages ?? []);
  const work = node.kind === 'Paper' && links.arrived ? workOf(node, links.picture) : null;
  const near = [...new Set(links.picture.nodes.map(({ id }) => id))];
  const papers = node.kind === 'Paper' ? [node.id] : papersAmong(links.picture.nodes);
  return (
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <ThingHead node={node} heading="h1" />
      <ThingActions node={node} work={work}>
        {actions}
      </ThingActions>
      {links.arrived ? (
        <Button className="mt-3" onClick={() => onShow(near)}>
          Show on the map
        </Button>
      ) : null}
      <FactList node={node} heading="h2" />
      {work ? <PaperReference work={work} heading="h2" /> : null}
      {error ? <ErrorNote error={error} what="The references could not be loaded." onRetry={retry} /> : null}
      {links.groups.map((counted) => (
        <LinkedThings key={counted.group.key} of={node} counted={counted} references={references} onChoose={onChoose} />
      ))}
      <MoreLinks links={links} />
      {papers.length > 0 ? (
        <section className="mt-8">
          <h2 className="mb-2 font-semibold">
            {node.kind === 'Paper' ? 'Take it along' : 'Take the papers along'}{' '}
            {node.kind === 'Paper' ? null : <span className="font-normal text-muted">{papers.length}</span>}
          </h2>
          {exportsOf(papers)}
        </section>
      ) : null}
    </article>
  );
};

const papersAmong = (nodes: readonly { readonly id: NodeId; readonly kind: string }[]): NodeId[] => [
  ...new Set(nodes.filter(({ kind }) => kind === 'Paper').map(({ id }) => id)),
];
