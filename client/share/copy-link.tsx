import { useMutation } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { copied } from '#client/lib/clipboard.ts';
import type { Scene } from '#client/scene/scene.ts';
import { saveView } from '#client/share/api.ts';
import { stamped, viewLink } from '#client/share/view-link.ts';
import { Button } from '#client/ui/button.tsx';
import { CopyBox } from '#client/ui/copy-box.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface CopyLinkProps {
  readonly scene: Scene;
  /** Of the graph, as the picture shows it; null until that is known. */
  readonly revision: number | null;
  /** The path of the page, of the view in the query or of a saved one. */
  readonly pathOf: (savedView: string | null) => string;
  /** The view now says at which revision it was shared. */
  readonly onStamp: (revision: number) => void;
}

/** Copies an address at which anybody sees what is seen now. */
export const CopyLink = ({ scene, revision, pathOf, onStamp }: CopyLinkProps) => {
  const copy = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const shared = stamped(scene, revision);
      const link = await viewLink(shared, { origin: window.location.origin, pathOf, save: saveView });
      if (shared !== scene && revision !== null) onStamp(revision);
      return { link, copied: await copied(link) };
    },
  });
  return (
    <div>
      <Button aria-disabled={copy.isPending} onClick={() => (copy.isPending ? undefined : copy.mutate())}>
        <Link2 size={16} aria-hidden />
        Copy the link
      </Button>
      <output className="mt-1 block text-label text-muted">
        {copy.data?.copied ? 'The link to this view is copied.' : null}
        {copy.data && !copy.data.copied ? 'The browser keeps its clipboard closed. Copy the link from this box.' : null}
      </output>
      {copy.data && !copy.data.copied ? <CopyBox label="Link to this view" text={copy.data.link} /> : null}
      {copy.isError ? (
        <ErrorNote error={copy.error} what="The link could not be made." onRetry={() => copy.mutate()} />
      ) : null}
    </div>
  );
};
