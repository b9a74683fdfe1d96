import { useMutation } from '@tanstack/react-query';
import { LinkButton } from '#client/ui/button.tsx';
import { type CitationFormat, citationOf } from '#client/explore/citation.ts';
import { copied } from '#client/lib/clipboard.ts';
import { CopyBox } from '#client/ui/copy-box.tsx';
import { cslOf } from '#contracts/csl.ts';
import type { Work } from '#contracts/csl.ts';

interface CiteButtonsProps {
  readonly work: Work;
}

const names: Readonly<Record<CitationFormat, string>> = { bibtex: 'BibTeX', ris: 'RIS' };

/** Copies a work for a reference manager, and says whether it did. */
export const CiteButtons = ({ work }: CiteButtonsProps) => {
  const copy = useMutation({
    networkMode: 'always',
    mutationFn: async (format: CitationFormat) => {
      const text = await citationOf(cslOf(work), format);
      return { name: names[format], text, copied: await copied(text) };
    },
  });
  return (
    <>
      <LinkButton onClick={() => copy.mutate('bibtex')}>Copy BibTeX</LinkButton>
      <LinkButton onClick={() => copy.mutate('ris')}>Copy RIS</LinkButton>
      <div className="basis-full">
        <output className="block text-label text-muted">
          {copy.data?.copied ? `${copy.data.name} copied.` : null}
          {copy.data && !copy.data.copied
            ? 'The browser keeps its clipboard closed. Copy the text from this box.'
            : null}
          {copy.error ? 'The citation could not be written. Check the connection and try again.' : null}
        </output>
        {copy.data && !copy.data.copied ? (
          <CopyBox label={`${copy.data.name} of this paper`} text={copy.data.text} />
        ) : null}
      </div>
    </>
  );
};
