import { useReadingList } from '#client/reading/use-reading-list.ts';
import { TroubleNote } from '#client/reading/trouble-note.tsx';
import type { Selected } from '#client/related/kept-selection.ts';
import { ExportButtons } from '#client/share/export-buttons.tsx';
import { Button } from '#client/ui/button.tsx';

interface RelatedActionsProps {
  /** What is selected: at least one. */
  readonly items: readonly Selected[];
  readonly onShow: () => void;
}

/** What can be done with related things: kept, shown, and papers taken along as files. */
export const RelatedActions = ({ items, onShow }: RelatedActionsProps) => {
  const { list, trouble, keep } = useReadingList();
  const nodes = items.map(({ node }) => node);
  const isKept = (id: string): boolean => list.some((kept) => kept.id === id);
  const readable = nodes.filter(({ kind }) => kind === 'Paper' || kind === 'CaseStudy');
  const papers = nodes.filter(({ kind }) => kind === 'Paper').map(({ id }) => id);
  const areKept = readable.every(({ id }) => isKept(id));
  return (
    <>
      <div className="mt-2 flex flex-wrap gap-2">
        {readable.length > 0 ? (
          <Button
            aria-disabled={areKept}
            className="aria-disabled:opacity-50"
            onClick={() => {
              for (const node of readable) keep(node);
            }}
          >
            {areKept ? 'Kept in the reading list' : 'Keep in the reading list'}
          </Button>
        ) : null}
        <Button onClick={onShow}>Show on the map</Button>
      </div>
      {trouble && areKept ? <TroubleNote trouble={trouble} /> : null}
      {papers.length > 0 ? (
        <div className="mt-2">
          <ExportButtons ids={papers} what={papers.length === 1 ? '1 paper' : `${papers.length} papers`} />
        </div>
      ) : null}
    </>
  );
};
