import type { GuideAnswer, GuidedTactic as Guided } from '#contracts/guide.ts';
import { labelOf } from '#contracts/label.ts';
import { scoreText } from '#contracts/score.ts';
import { Claims } from '#client/guide/claims.tsx';
import { Disclosure, type Opening } from '#client/guide/disclosure.tsx';
import { TacticScore } from '#client/guide/tactic-score.tsx';
import { TacticStrength } from '#client/guide/tactic-strength.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import type { WaysOn } from '#client/guide/ways-on.ts';

interface GuidedTacticProps {
  readonly guided: Guided;
  /** From 1. */
  readonly place: number;
  readonly answer: GuideAnswer;
  readonly chosen: boolean;
  /** No other can be chosen any more. */
  readonly isBriefFull: boolean;
  readonly onChoose: () => void;
  readonly ways: WaysOn;
  readonly opening: Opening;
}

/** A tactic for the situation: plain words first, what they rest on below, numbers last. */
export const GuidedTactic = (props: GuidedTacticProps) => {
  const { guided, place, answer, chosen, isBriefFull, onChoose, ways, opening } = props;
  const { tactic, stages, counts, fits } = guided;
  const { given, read } = answer.situation;
  const named = [...given, ...read.map(({ node }) => node)];
  const fitting = named.filter(({ id }) => fits.some(({ value }) => value === id));
  const hasEvidence = guided.papers.length + guided.against.length + guided.cases.length > 0;
  // Of very many tactics, those far down come without.
  const hasMore = counts.supports + counts.qualifies + counts.challenges + counts.cases > 0;
  const claims = { tactic, sources: answer.sources, ways, isSituated: named.length > 0 };
  // The takeaway of the nearest study stands with it.
  const tells = guided.papers[0] ?? guided.against[0];
  return (
    <li className="border-t border-hairline py-5">
      <div className="flex items-baseline gap-x-3">
        <h3 className="min-w-0 grow text-title font-semibold">
          <span className="text-muted">{place}</span> <KindMark kind="Tactic" decorative />{' '}
          <PageLink to={pageOf(tactic.id)} onFollow={() => ways.toPage(tactic.id)} className="max-tablet:py-2">
            {tactic.title}
          </PageLink>
        </h3>
        <label className="flex shrink-0 items-center gap-2 text-label text-muted max-tablet:min-h-11">
          <input
            type="checkbox"
            checked={chosen}
            disabled={isBriefFull && !chosen}
            onChange={onChoose}
            aria-label={`In the brief: ${tactic.title}`}
            className="accent-(--focus)"
          />
          In the brief
        </label>
      </div>
      <p className="flex text-label text-muted">
        {stages.length > 0 ? `Stage: ${stages.map(labelOf).join(', ')}` : null}
        {/* Whoever ticks by keyboard need not go back to the top. */}
        {chosen ? (
          <PageLink to={ways.briefAddress} onFollow={ways.toBrief} className="ml-auto max-tablet:py-3">
            To the brief
          </PageLink>
        ) : null}
      </p>
      <TacticStrength guided={guided} />
      {tactic.kind === 'Tactic' && tactic.question ? (
        <p className="mt-2">
          <span className="text-label text-muted">The toolkit asks</span>
          <br />
          {tactic.question}
        </p>
      ) : null}
      {named.length > 0 ? (
        <p className="mt-2 text-label text-muted">
          {fitting.length > 0
            ? `Fits ${fitting.length} of ${named.length} that you named: ${fitting.map(labelOf).join(', ')}.`
            : 'Fits nothing that you named, as far as this collection tells.'}
        </p>
      ) : null}
      {hasEvidence ? (
        <Disclosure
          name={`${tactic.id} rests on`}
          opening={opening}
          startsOpen={place <= openAtFirst}
          className="mt-2"
          summary={
            <summary className="min-h-8 rounded-sm py-1 underline decoration-line underline-offset-3 max-tablet:min-h-11 max-tablet:py-3">
              What it rests on<span className="sr-only">: {tactic.title}</span>
            </summary>
          }
        >
          <Claims heading="For it" linked={guided.papers} total={counts.supports} tells={tells} {...claims} />
          <Claims
            heading="What qualifies it or speaks against it"
            linked={guided.against}
            total={counts.qualifies + counts.challenges}
            tells={tells}
            {...claims}
          />
          <Claims heading="Cases" linked={guided.cases} total={counts.cases} {...claims} />
        </Disclosure>
      ) : null}
      {!hasEvidence && hasMore ? (
        <PageLink
          to={pageOf(tactic.id)}
          onFollow={() => ways.toPage(tactic.id)}
          label={`What it rests on: ${tactic.title}`}
          className="max-tablet:py-3"
        >
          What it rests on
        </PageLink>
      ) : null}
      <Disclosure
        name={`${tactic.id} score`}
        opening={opening}
        className="text-label"
        summary={
          <summary className="min-h-8 rounded-sm py-1.5 text-muted max-tablet:min-h-11 max-tablet:py-3">
            Score {scoreText(guided.score).replace('-', '−')}, and how it adds up
            <span className="sr-only">: {tactic.title}</span>
          </summary>
        }
      >
        <TacticScore guided={guided} named={named} />
      </Disclosure>
    </li>
  );
};

/** So many show at once what they rest on. */
const openAtFirst = 3;
