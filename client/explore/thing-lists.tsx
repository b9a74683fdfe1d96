import { usePrefetchInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { NodeAnswer } from '#contracts/explore.ts';
import { Answer } from '#client/explore/answer.tsx';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { FactList } from '#client/explore/fact-list.tsx';
import { LinkSection } from '#client/explore/link-section.tsx';
import { MoreLinks } from '#client/explore/more-links.tsx';
import { PaperReference } from '#client/explore/paper-reference.tsx';
import { ThingActions } from '#client/explore/thing-actions.tsx';
import { ThingHead } from '#client/explore/thing-head.tsx';
import { twoLists } from '#client/explore/two-lists.ts';
import { type CountedGroup, useThingLinks } from '#client/explore/use-thing-links.ts';
import { pageOf } from '#client/links/page-of.ts';
import { workOf } from '#contracts/work-of.ts';
import { PageLink } from '#client/ui/page-link.tsx';

interface ThingListsProps {
  readonly id: string;
  readonly onChoose: (id: string | null) => void;
  /** What else can be done with the thing. */
  readonly actions?: ReactNode;
}

/**
 * A thing where there is no room for columns: itself on top, then the research behind it and the practice it leads to.
 * A paper is research itself: its practice comes first.
 */
export const ThingLists = ({ id, onChoose, actions }: ThingListsProps) => {
  usePrefetchInfiniteQuery(neighboursQuery(id));
  return (
    <Answer query={useQuery(nodeQuery(id))} id={id} what="this thing">
      {(answer) => <Lists answer={answer} onChoose={onChoose} actions={actions} />}
    </Answer>
  );
};

interface ListsProps {
  readonly answer: z.infer<typeof NodeAnswer>;
  readonly onChoose: (id: string) => void;
  readonly actions: ReactNode;
}

const Lists = ({ answer, onChoose, actions }: ListsProps) => {
  const { node } = answer;
  const links = useThingLinks(answer);
  const work = node.kind === 'Paper' && links.arrived ? workOf(node, links.picture) : null;
  const { fromResearch, toPractice } = twoLists(node, links.groups);
  const lists = [
    { title: 'From research', groups: fromResearch, none: 'No research in this collection.' },
    { title: 'To practice', groups: toPractice, none: 'No practice in this collection.' },
  ];
  return (
    <article className="px-4 pt-1 pb-8">
      <ThingHead node={node} />
      <ThingActions node={node} work={work}>
        <PageLink to={pageOf(node.id)}>All about it</PageLink>
        {actions}
      </ThingActions>
      {links.arrived
        ? (node.kind === 'Paper' ? lists.toReversed() : lists).map((list) => (
            <List key={list.title} {...list} onChoose={onChoose} />
          ))
        : null}
      <MoreLinks links={links} />
      {work ? <PaperReference work={work} /> : null}
      <FactList node={node} />
    </article>
  );
};

interface ListProps {
  readonly title: string;
  readonly groups: readonly CountedGroup[];
  /** What to say where there is nothing to list. */
  readonly none: string;
  readonly onChoose: (id: string) => void;
}

const List = ({ title, groups, none, onChoose }: ListProps) => (
  <section className="mt-6 border-t border-hairline pt-4">
    <h3 className="text-title font-semibold">{title}</h3>
    {groups.length === 0 ? <p className="mt-1 text-muted">{none}</p> : null}
    {groups.map(({ group, total }) => (
      <LinkSection key={group.key} group={group} total={total} heading="h4" onChoose={onChoose} />
    ))}
  </section>
);
