import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Path, PathsAnswer } from '#contracts/connect.ts';
import { citedOn, pathText } from '#client/connect/path-text.ts';
import { copied } from '#client/lib/clipboard.ts';
import { referencesQuery } from '#client/links/references-query.ts';
import { Button } from '#client/ui/button.tsx';
import { CopyBox } from '#client/ui/copy-box.tsx';

interface CopyPathProps {
  readonly path: Path;
  readonly answer: PathsAnswer;
}

/** Copies a path as text with references, and says whether it did. */
export const CopyPath = ({ path, answer }: CopyPathProps) => {
  const client = useQueryClient();
  const copy = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const ids = citedOn(path, answer.sources).map(({ id }) => id);
      const references = await client.fetchQuery(referencesQuery(ids.toSorted()));
      const text = pathText({ path, answer, references });
      return { text, copied: await copied(text) };
    },
  });
  return (
    <>
      <Button onClick={() => copy.mutate()}>Copy as text</Button>
      <div className="basis-full">
        <output className="block text-label text-muted">
          {copy.data?.copied ? 'The path is copied, with its references.' : null}
          {copy.data && !copy.data.copied
            ? 'The browser keeps its clipboard closed. Copy the text from this box.'
            : null}
          {copy.error ? 'The references could not be had. Check the connection and try again.' : null}
        </output>
        {copy.data && !copy.data.copied ? <CopyBox label="The path as text" text={copy.data.text} /> : null}
      </div>
    </>
  );
};
