import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { NodeId } from '#contracts/graph.ts';
import { guideQuery } from '#client/guide/api.ts';
import { FacetChoices } from '#client/guide/facet-choices.tsx';
import { type AskedSituation, isEmpty, situationFacets, toggled } from '#client/guide/situation-address.ts';
import { SituationChips } from '#client/guide/situation-chips.tsx';
import { SituationField } from '#client/guide/situation-field.tsx';
import { TacticsList } from '#client/guide/tactics-list.tsx';
import { useFocusAfterChange } from '#client/lib/use-focus-after-change.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface GuideBoardProps {
  readonly asked: AskedSituation;
  readonly onAsk: (asked: AskedSituation) => void;
  /** Takes a tactic into the brief, or out of it. */
  readonly onTick: (id: NodeId) => void;
  readonly ways: WaysOn;
  readonly onSearch: (words: string) => void;
  /** Leads to the brief. */
  readonly brief: ReactNode;
}

/** From a situation to tactics, each with what it rests on. */
export const GuideBoard = ({ asked, onAsk, onTick, ways, onSearch, brief }: GuideBoardProps) => {
  const { data, error, refetch, isPlaceholderData } = useQuery(guideQuery(asked));
  const heading = useRef<HTMLHeadingElement>(null);
  const { given = [], read = [] } = data?.situation ?? {};
  useFocusAfterChange(heading, [...given, ...read.map(({ node }) => node)].map(({ id }) => id).join(), 'focus is lost');
  const drop = (id: NodeId): void =>
    onAsk(situationFacets.reduce((now, facet) => (now[facet].includes(id) ? toggled(now, facet, id) : now), asked));
  return (
    <article className="mx-auto max-w-160 px-6 pt-10 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">What could you do, and who says so?</h1>
      <p className="mt-1 mb-4 text-muted">
        Say what you are about to do. The tactics of this collection are put in order for it, each with the studies for
        and against it, a case and the question that the toolkit asks.
      </p>
      <SituationField words={asked.q} onAsk={(q) => onAsk({ ...asked, q: q.trim(), without: [] })} />
      {data ? (
        <>
          <details className="mt-3">
            <summary className="min-h-8 rounded-sm py-1 underline decoration-line underline-offset-3 max-tablet:min-h-11 max-tablet:py-3">
              Or choose stage, sectors, role, setting and themes
            </summary>
            <FacetChoices
              asked={asked}
              choices={data.choices}
              onToggle={(facet, id) => onAsk(toggled(asked, facet, id))}
              onStage={(id) => onAsk({ ...asked, stage: id === null ? [] : [id] })}
            />
          </details>
          <SituationChips
            situation={data.situation}
            onDrop={({ id }) => drop(id)}
            onLeaveOut={({ id }) => onAsk(toggled(asked, 'without', id))}
            onSearch={onSearch}
          />
        </>
      ) : null}
      {error ? (
        <ErrorNote error={error} what="The tactics could not be put in order." onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Loading what="the tactics" /> : null}
      {data ? (
        <section className="mt-8" aria-busy={isPlaceholderData}>
          <h2 ref={heading} tabIndex={-1} className="text-title font-semibold outline-none" aria-live="polite">
            {data.tactics.length} {data.tactics.length === 1 ? 'tactic' : 'tactics'}
            {isEmpty(asked) ? null : ' for your situation'}
          </h2>
          <TacticsList answer={data} asked={asked} onChoose={onTick} ways={ways} />
        </section>
      ) : null}
      {data && data.tactics.length > 0 ? (
        <div className="sticky bottom-0 -mx-6 flex min-h-14 flex-wrap items-center gap-x-4 border-t border-hairline bg-ground px-6 py-2 max-tablet:-mx-4 max-tablet:px-4">
          {brief}
        </div>
      ) : null}
    </article>
  );
};
