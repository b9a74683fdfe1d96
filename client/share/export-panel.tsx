import { type ReactNode, useId, useState } from 'react';
import type { ViewDocument } from '#contracts/view.ts';
import type { CanvasDrawing } from '#client/canvas/graph-canvas-props.ts';
import { drawnFile } from '#client/share/drawn-file.ts';
import { drawnFormats, formatGroups } from '#client/share/export-formats.ts';
import { chosenThings, documentOf, type ExportScope } from '#client/share/export-scope.ts';
import { ExportState } from '#client/share/export-state.tsx';
import { exportedFile, useExport } from '#client/share/use-export.ts';

interface ExportPanelProps {
  readonly document: ViewDocument;
  /** How many things are in view; null until that is known. */
  readonly things: number | null;
  /** Null where nothing is drawn: in the outline, say. */
  readonly drawing: CanvasDrawing | null;
}

/** What is seen, chosen or held, as a file in one of many formats. */
export const ExportPanel = ({ document, things, drawing }: ExportPanelProps) => {
  const [wanted, setWanted] = useState<ExportScope>('view');
  const making = useExport();
  const chosen = chosenThings(document).length;
  // What was chosen may have been let go of since.
  const scope = wanted === 'chosen' && chosen === 0 ? 'view' : wanted;
  const scopes: readonly (readonly [ExportScope, string])[] = [
    ['view', things === null ? 'This view' : `This view (${countWords(things)})`],
    ...(chosen > 0 ? [['chosen', `What is chosen (${countWords(chosen)})`] as const] : []),
    ['whole', 'The whole collection'],
  ];
  const group = useId();

  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="text-label font-semibold">What</legend>
        {scopes.map(([value, words]) => (
          <label key={value} className="flex min-h-8 items-center gap-2 max-tablet:min-h-11">
            <input type="radio" name={group} checked={scope === value} onChange={() => setWanted(value)} />
            {words}
          </label>
        ))}
      </fieldset>
      <ExportState making={making} />
      {drawing && scope === 'view' ? (
        <Formats title="Pictures">
          {drawnFormats.map(({ format, name, use }) => (
            <FormatButton
              key={format}
              name={name}
              use={use}
              disabled={making.isPending}
              onMake={() =>
                making.mutate({
                  name,
                  make: () => drawnFile(format, drawing, { layout: document.layout, at: new Date() }),
                })
              }
            />
          ))}
        </Formats>
      ) : null}
      {formatGroups.map(({ title, formats }) => (
        <Formats key={title} title={title}>
          {formats.map(({ format, name, use }) => (
            <FormatButton
              key={format}
              name={name}
              use={use}
              disabled={making.isPending}
              onMake={() => making.mutate({ name, make: () => exportedFile(format, documentOf(scope, document)) })}
            />
          ))}
        </Formats>
      ))}
    </div>
  );
};

const countWords = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

const Formats = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className="text-label font-semibold">{title}</h3>
    <ul>{children}</ul>
  </section>
);

interface FormatButtonProps {
  readonly name: string;
  readonly use: string;
  readonly disabled: boolean;
  readonly onMake: () => void;
}

/** `aria-disabled` alone, so that the focus stays where it is while a file is written. */
const FormatButton = ({ name, use, disabled, onMake }: FormatButtonProps) => (
  <li>
    <button
      type="button"
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onMake();
      }}
      className="flex w-full items-baseline gap-3 rounded-sm px-1 py-1.5 text-left hover:bg-hover aria-disabled:opacity-50 max-tablet:min-h-11"
    >
      <span className="w-20 shrink-0">{name}</span>
      <span className="text-label text-muted">{use}</span>
    </button>
  </li>
);
