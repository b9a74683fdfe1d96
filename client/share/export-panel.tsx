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
  /** What is in view; null until that is known. */
  readonly counts: ViewCounts | null;
  /** Null where nothing is drawn: in the outline, say. */
  readonly drawing: CanvasDrawing | null;
  /** What a picture says of itself at the foot. */
  readonly captionAt: (at: Date) => readonly string[];
}

/** How much is in view, and the stages of its tactics with the links to them, which group what is seen. */
export interface ViewCounts {
  readonly things: number;
  readonly links: number;
  readonly stages: number;
  readonly stageLinks: number;
}

/** What is seen, chosen or held, as a file in one of many formats. */
export const ExportPanel = ({ document, counts, drawing, captionAt }: ExportPanelProps) => {
  const [wanted, setWanted] = useState<ExportScope>('view');
  const making = useExport();
  const chosen = chosenThings(document).length;
  // What was chosen may have been let go of since.
  const scope = wanted === 'chosen' && chosen === 0 ? 'view' : wanted;
  const scopes: readonly (readonly [ExportScope, string])[] = [
    [
      'view',
      counts === null
        ? 'This view'
        : `This view (${inWords(counts.things, 'thing')}, ${inWords(counts.links, 'link')})`,
    ],
    ...(chosen > 0 ? [['chosen', `What is chosen (${inWords(chosen, 'thing')})`] as const] : []),
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
        {scope === 'view' && counts && counts.stages > 0 ? (
          <p className="text-label text-muted">{stageWords(counts)}</p>
        ) : null}
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
                  make: () => {
                    const at = new Date();
                    return drawnFile(format, drawing, { layout: document.layout, at, caption: captionAt(at) });
                  },
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

const inWords = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What a file of data holds beside what is counted as seen. */
const stageWords = ({ stages, stageLinks }: ViewCounts): string =>
  `Data files of this view also hold ${stages === 1 ? 'the stage' : `the ${stages} stages`} of its tactics, with ${inWords(stageLinks, 'link')}.`;

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
