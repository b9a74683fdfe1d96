import { useMutation } from '@tanstack/react-query';
import { Code } from 'lucide-react';
import { useState } from 'react';
import { copied } from '#client/lib/clipboard.ts';
import type { Scene } from '#client/scene/scene.ts';
import { saveView } from '#client/share/api.ts';
import { embedCode, embedPathOf } from '#client/share/embed-code.ts';
import { stamped, viewLink } from '#client/share/view-link.ts';
import { Button } from '#client/ui/button.tsx';
import { CopyBox } from '#client/ui/copy-box.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface EmbedSnippetProps {
  readonly scene: Scene;
  /** Of the graph, as the picture shows it; null until that is known. */
  readonly revision: number | null;
  /** Names the frame for those who don't see it. */
  readonly title: string;
}

/** An address that stands in somebody's page should be short. */
const longestQuery = 300;

/** Makes what is seen now ready for another page, and copies it. */
export const EmbedSnippet = ({ scene, revision, title }: EmbedSnippetProps) => {
  const [size, setSize] = useState({ width: 800, height: 600 });
  const copy = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const where = { origin: window.location.origin, pathOf: embedPathOf, save: saveView, longest: longestQuery };
      const code = embedCode({ link: await viewLink(stamped(scene, revision), where), title, ...size });
      return { code, copied: await copied(code) };
    },
  });
  return (
    <div>
      <div className="flex flex-wrap items-end gap-3">
        <Pixels label="Width" value={size.width} onChange={(width) => setSize({ ...size, width })} />
        <Pixels label="Height" value={size.height} onChange={(height) => setSize({ ...size, height })} />
        <Button aria-disabled={copy.isPending} onClick={() => (copy.isPending ? undefined : copy.mutate())}>
          <Code size={16} aria-hidden />
          Copy the code
        </Button>
      </div>
      <output className="mt-1 block text-label text-muted">
        {copy.data?.copied ? 'The code is copied. Paste it into your page.' : null}
        {copy.data && !copy.data.copied ? 'The browser keeps its clipboard closed. Copy the code from this box.' : null}
      </output>
      {copy.data ? <CopyBox label="Code to embed this view" text={copy.data.code} /> : null}
      {copy.isError ? (
        <ErrorNote error={copy.error} what="The code could not be made." onRetry={() => copy.mutate()} />
      ) : null}
    </div>
  );
};

interface PixelsProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const Pixels = ({ label, value, onChange }: PixelsProps) => (
  <label className="flex flex-col text-label text-muted">
    {label}
    <input
      type="number"
      min={200}
      max={4000}
      value={value}
      onChange={({ currentTarget }) => {
        const { valueAsNumber } = currentTarget;
        if (Number.isInteger(valueAsNumber)) onChange(valueAsNumber);
      }}
      className="h-8 w-24 rounded-md border border-line bg-ground px-2 text-body text-text max-tablet:h-11"
    />
  </label>
);
