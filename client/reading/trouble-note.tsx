import type { Trouble } from '#client/reading/reading-store.ts';

interface TroubleNoteProps {
  readonly trouble: Trouble;
}

/** Why the reading list is not, or may not be, what a person kept. */
export const TroubleNote = ({ trouble }: TroubleNoteProps) => (
  <output className="block basis-full text-label text-alert">
    {trouble.what === 'not kept' ? (
      <>
        This browser does not keep the reading list: its storage is full or closed to this page. The list is here until
        the page is closed.
      </>
    ) : (
      <>
        Some of the reading list that this browser kept could not be read. Nothing of it is thrown away: its text stands
        in the browser’s storage under the name “{trouble.keptAs}”.
      </>
    )}
  </output>
);
