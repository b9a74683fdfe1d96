import type { EdgeId } from '#contracts/graph.ts';
import type { RelatedAnswer, RelatedItem } from '#contracts/related.ts';
import { unsureWords } from '#contracts/wording.ts';
import { pageOf } from '#client/links/page-of.ts';
import type { References } from '#client/links/references-query.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { bylineOf } from '#client/related/byline.ts';
import { Reasons } from '#client/related/reasons.tsx';
import { ScoreBar } from '#client/related/score-bar.tsx';
import { ScoreParts } from '#client/related/score-parts.tsx';
import { LinkButton } from '#client/ui/button.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface RelatedLineProps {
  readonly item: RelatedItem;
  /** What it is related to. */
  readonly of: Pick<RelatedAnswer, 'node' | 'whole'>;
  /** What has arrived of who wrote which paper. */
  readonly references: References | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  /** Leads to what can be done with what is selected. */
  readonly onSkip: () => void;
  readonly onChoose: (id: EdgeId) => void;
}

/** A related thing: what it is, why it is here, and its score down to the parts. */
export const RelatedLine = ({ item, of, references, isSelected, onSelect, onSkip, onChoose }: RelatedLineProps) => {
  const { node, score, parts } = item;
  const byline = bylineOf(node, references);
  const unsure = unsureWords(node);
  return (
    <li className="flex gap-3 border-t border-hairline py-4 break-words">
      <label className="-m-2 flex h-9 shrink-0 items-center p-2 max-tablet:-m-3 max-tablet:h-11 max-tablet:p-3">
        <input
          type="checkbox"
          checked={isSelected}
          onChange={(event) => onSelect(event.target.checked)}
          aria-label={`Select ${node.title}`}
        />
      </label>
      <div className="relative min-w-0 grow">
        {isSelected ? (
          <LinkButton className={skip} onClick={onSkip}>
            To what can be done with the selected
          </LinkButton>
        ) : null}
        <p className="font-semibold">
          <PageLink to={pageOf(node.id)} className="max-tablet:py-2">
            {node.title}
          </PageLink>
        </p>
        {byline ? <p className="text-label text-muted">{byline}</p> : null}
        {unsure ? (
          <p>
            <ToVerifyMark words={unsure} />
          </p>
        ) : null}
        <div className="mt-1">
          <Reasons item={item} />
        </div>
        <details className="mt-1">
          <summary className="cursor-pointer rounded-sm text-label max-tablet:py-3">
            Score <ScoreBar value={score} most={1} />{' '}
            <span className="text-muted">{parts.length === 1 ? '1 part' : `${parts.length} parts`}</span>
          </summary>
          <ScoreParts item={item} of={of} onChoose={onChoose} />
        </details>
      </div>
    </li>
  );
};

/** Shown over the line while it has the focus, so that nothing moves. */
const skip =
  'absolute -top-1 right-0 bg-ground px-1 opacity-0 focus:opacity-100 not-focus:pointer-events-none max-tablet:top-0';
