import type { NodeId } from '#contracts/graph.ts';
import { listFormats } from '#client/share/export-formats.ts';
import { thingsAlone } from '#client/share/export-scope.ts';
import { ExportState } from '#client/share/export-state.tsx';
import { exportedFile, useExport } from '#client/share/use-export.ts';
import { Button } from '#client/ui/button.tsx';

interface ExportButtonsProps {
  readonly ids: readonly NodeId[];
  /** As in "12 papers". */
  readonly what: string;
}

/** A list of papers for reference managers and spreadsheets. */
export const ExportButtons = ({ ids, what }: ExportButtonsProps) => {
  const making = useExport();
  return (
    <>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">Export {what}</legend>
        {listFormats.map(({ format, name, use }) => (
          <Button
            key={format}
            title={use}
            aria-disabled={making.isPending}
            className="aria-disabled:opacity-50"
            onClick={() => {
              if (!making.isPending) making.mutate({ name, make: () => exportedFile(format, thingsAlone(ids)) });
            }}
          >
            {name}
          </Button>
        ))}
      </fieldset>
      <ExportState making={making} />
    </>
  );
};
