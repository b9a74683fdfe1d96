import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { NodeId } from '#contracts/graph.ts';
import { guideQuery } from '#client/guide/api.ts';
import { facetOf, withoutValue, withValue, withWords } from '#client/guide/choosing.ts';
import { Disclosure, type Opening } from '#client/guide/disclosure.tsx';
import { FacetChoices } from '#client/guide/facet-choices.tsx';
import type { AskedSituation } from '#client/guide/situation-address.ts';
import { SituationChips } from '#client/guide/situation-chips.tsx';
import { SituationField } from '#client/guide/situation-field.tsx';
import { TacticsList } from '#client/guide/tactics-list.tsx';
import { headingOf } from '#client/guide/order-words.ts';
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
  readonly opening: Opening;
  readonly onSearch: (words: string) => void;
  /** Leads to the brief. */
  readonly brief: ReactNode;
}

/** From a situation to tactics, each with what it rests on. */
export const GuideBoard = ({ asked, onAsk, onTick, ways, opening, onSearch, brief }: GuideBoardProps) => {
  const { data, error, refetch, isPlaceholderData } = useQuery(guideQuery(asked));
  const heading = useRef<HTMLHeadingElement>(null);
  const { given = [], read = [] } = data?.situation ?? {};
  useFocusAfterChange(heading, [...given, ...read.map(({ node }) => node)].map(({ id }) => id).join(), 'focus is lost');
  return (
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">What could you do, and who says so?</h1>
      <p className="mt-1 mb-4 text-muted">
        Say what you are about to do. The tactics of this collection are put in order for it, each with the studies for
        and against it, a case and the question that the toolkit asks.
      </p>
      <SituationField words={asked.q} onAsk={(q) => onAsk(withWords(asked, data?.situation, q))} />
      {data ? (
        <>
          <Disclosure
            name="choices"
            opening={opening}
            className="mt-3"
            summary={
              <summary className="min-h-8 rounded-sm py-1 underline decoration-line underline-offset-3 max-tablet:min-h-11 max-tablet:py-3">
                Or choose stage, sectors, role, setting and themes
              </summary>
            }
          >
            <FacetChoices asked={asked} situation={data.situation} choices={data.choices} onAsk={onAsk} />
          </Disclosure>
          <SituationChips
            situation={data.situation}
            onRemove={({ id }) => onAsk(withoutValue(asked, id))}
            onTakeBack={(node) => {
              const facet = facetOf(node);
              if (facet) onAsk(withValue(asked, data.situation, { facet, id: node.id }));
            }}
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
            {headingOf(data, asked)}
          </h2>
          <TacticsList answer={data} asked={asked} onChoose={onTick} ways={ways} opening={opening} brief={brief} />
        </section>
      ) : null}
    </article>
  );
};
