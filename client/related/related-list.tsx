import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EdgeId } from '#contracts/graph.ts';
import type { RelatedAnswer, RelatedItem, RelatedMode } from '#contracts/related.ts';
import { referencesQuery } from '#client/links/references-query.ts';
import { RelatedLine } from '#client/related/related-line.tsx';
import { nothingWords } from '#client/related/related-words.ts';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';

interface RelatedListProps {
  /** Perhaps still the one of the mode before. */
  readonly answer: RelatedAnswer;
  readonly mode: RelatedMode;
  /** By their ids. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (item: RelatedItem, isSelected: boolean) => void;
  /** Leads to what can be done with what is selected, past the rest of the list. */
  readonly onSkip: () => void;
  readonly onChoose: (id: EdgeId) => void;
  /** Asks for more; absent where there can be no more. */
  readonly onMore?: () => void;
}

export const RelatedList = ({ answer, mode, selected, onSelect, onSkip, onChoose, onMore }: RelatedListProps) => {
  const { node, whole, items, total } = answer;
  const papers = items.filter((item) => item.node.kind === 'Paper').map((item) => item.node.id);
  const references = useQuery({
    ...referencesQuery(papers.toSorted()),
    enabled: papers.length > 0,
    placeholderData: keepPreviousData,
  });
  const isWaiting = answer.mode !== mode;
  if (total === 0 && !isWaiting) {
    const { title, hint } = nothingWords(mode, node.kind);
    return <Empty title={title}>{hint}</Empty>;
  }
  return (
    <div aria-busy={isWaiting} className={`mt-4 mb-8 ${isWaiting ? 'opacity-50' : ''}`}>
      <ol>
        {items.map((item) => (
          <RelatedLine
            key={item.node.id}
            item={item}
            of={{ node, whole }}
            references={references.data}
            isSelected={selected.has(item.node.id)}
            onSelect={(isSelected) => onSelect(item, isSelected)}
            onSkip={onSkip}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {items.length < total ? (
        <p className="flex items-center justify-between gap-2 border-t border-hairline pt-3 text-label text-muted">
          The {items.length} nearest of {total}
          {onMore ? <Button onClick={onMore}>Show more</Button> : null}
        </p>
      ) : null}
    </div>
  );
};
