import { Bookmark, BookmarkCheck } from 'lucide-react';
import type { Node } from '#contracts/graph.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { TroubleNote } from '#client/reading/trouble-note.tsx';
import { useReadingList } from '#client/reading/use-reading-list.ts';

interface KeepButtonProps {
  readonly node: Node;
}

/** Keeps a paper or a case on the reading list, or lets go of it. */
export const KeepButton = ({ node }: KeepButtonProps) => {
  const { list, trouble, keep, letGoOf } = useReadingList();
  if (node.kind !== 'Paper' && node.kind !== 'CaseStudy') return null;
  const isKept = list.some(({ id }) => id === node.id);
  const Mark = isKept ? BookmarkCheck : Bookmark;
  return (
    <>
      <LinkButton aria-pressed={isKept} onClick={() => (isKept ? letGoOf([node.id]) : keep(node))}>
        <Mark size={12} aria-hidden className="mr-1 inline" />
        {isKept ? 'Kept' : 'Keep for reading'}
      </LinkButton>
      {isKept && trouble ? <TroubleNote trouble={trouble} /> : null}
    </>
  );
};
