import type { useExport } from '#client/share/use-export.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface ExportStateProps {
  readonly making: ReturnType<typeof useExport>;
}

/** How far a file has come, in words. */
export const ExportState = ({ making }: ExportStateProps) => (
  <>
    <output className="block min-h-4 text-label break-words text-muted">
      {making.isPending ? `Writing ${making.variables.name}…` : null}
      {making.isSuccess ? `${making.data} is in your downloads.` : null}
    </output>
    {making.isError ? (
      <ErrorNote
        error={making.error}
        what={`${making.variables.name} could not be written. What you look at is as it was.`}
        onRetry={() => making.mutate(making.variables)}
      />
    ) : null}
  </>
);
