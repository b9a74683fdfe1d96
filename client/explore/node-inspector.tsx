import { usePrefetchInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { NodeAnswer } from '#contracts/explore.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { Answer } from '#client/explore/answer.tsx';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { FactList } from '#client/explore/fact-list.tsx';
import { LinkSection } from '#client/explore/link-section.tsx';
import { MoreLinks } from '#client/explore/more-links.tsx';
import { PaperReference } from '#client/explore/paper-reference.tsx';
import { ThingActions } from '#client/explore/thing-actions.tsx';
import { ThingHead } from '#client/explore/thing-head.tsx';
import { type CountedGroup, useThingLinks } from '#client/explore/use-thing-links.ts';
import { pageOf } from '#client/links/page-of.ts';
import { workOf } from '#contracts/work-of.ts';
import { PageLink } from '#client/ui/page-link.tsx';

interface NodeInspectorProps {
  readonly id: string;
  readonly onChoose: (id: string | null) => void;
  /** What else can be done with the thing. */
  readonly actions?: ReactNode;
}

/** All that the collection holds on a thing: what it is, what it is linked to and who says so, how to cite and read it. */
export const NodeInspector = ({ id, onChoose, actions }: NodeInspectorProps) => {
  usePrefetchInfiniteQuery(neighboursQuery(id));
  return (
    <Answer query={useQuery(nodeQuery(id))} id={id} what="this thing">
      {(answer) => <Thing answer={answer} onChoose={onChoose} actions={actions} />}
    </Answer>
  );
};

interface ThingProps {
  readonly answer: z.infer<typeof NodeAnswer>;
  readonly onChoose: (id: string) => void;
  readonly actions: ReactNode;
}

const Thing = ({ answer, onChoose, actions }: ThingProps) => {
  const { node } = answer;
  const links = useThingLinks(answer);
  const work = node.kind === 'Paper' && links.arrived ? workOf(node, links.picture) : null;
  const section = ({ group, total }: CountedGroup) => (
    <LinkSection key={`${node.id} ${group.key}`} group={group} total={total} onChoose={onChoose} />
  );
  return (
    <article className="px-4 pt-1 pb-8">
      <ThingHead node={node} />
      <ThingActions node={node} work={work}>
        <PageLink to={pageOf(node.id)}>All about it</PageLink>
        {actions}
      </ThingActions>
      {links.groups.filter(isClaim).map(section)}
      {work ? <PaperReference work={work} /> : null}
      {links.groups.filter((group) => !isClaim(group)).map(section)}
      <MoreLinks links={links} />
      <FactList node={node} />
    </article>
  );
};

const isClaim = ({ group }: CountedGroup): boolean => linkEntryOf(registry, group.type)?.claim === true;
