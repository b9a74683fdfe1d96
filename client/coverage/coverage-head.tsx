import { type ReactNode, useState } from 'react';
import { type Asked, usualYears } from '#client/coverage/asked.ts';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { TimeChoice } from '#client/coverage/time-choice.tsx';

interface CoverageHeadProps {
  readonly asked: Asked;
  /** What is wrong with fields, by their names. */
  readonly faults: Readonly<Record<string, string>>;
  /** The moment that is shown, in words; "" until that is known. */
  readonly moment: string;
  readonly elsewhere: ReactNode;
  readonly onParams: (change: CoverageParams) => void;
}

/** What this page is, which of its views is shown, and of which moment. */
export const CoverageHead = ({ asked, faults, moment, elsewhere, onParams }: CoverageHeadProps) => {
  // Only at first: somebody who puts "now" back isn't done with the fields.
  const [isOpen] = useState(asked.asOf !== null || asked.compare !== null || asked.staleAfter !== usualYears);
  return (
    <header className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="text-title font-semibold">Coverage</h1>
        <fieldset className="flex gap-1">
          <legend className="sr-only">What is shown</legend>
          {views.map(({ view, name }) => (
            <button
              key={view}
              type="button"
              aria-pressed={asked.view === view}
              onClick={() => onParams({ view: view === 'matrix' ? view : undefined, cell: undefined })}
              className="min-h-8 rounded-sm px-2 text-muted hover:bg-hover hover:text-text aria-pressed:bg-hover aria-pressed:font-semibold aria-pressed:text-text max-tablet:min-h-11"
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      <p className="text-muted">
        What this collection covers, counted in papers and cases. That something is not in this collection does not mean
        that nobody has studied it. {elsewhere}
      </p>
      <output className="block min-h-4 text-label text-muted">{moment}</output>
      {asked.problems.map((problem) => (
        <p key={problem} role="alert" className="text-alert">
          {problem}
        </p>
      ))}
      <details open={isOpen}>
        <summary className="w-fit rounded-sm text-muted hover:text-text max-tablet:py-3">
          Another moment, or a comparison
        </summary>
        <div className="mt-1 flex flex-wrap items-start gap-3">
          <TimeChoice
            asked={asked}
            faults={faults}
            onTime={({ asOf, compare, staleAfter }) =>
              onParams({
                asOf: asOf ?? undefined,
                compare: compare ?? undefined,
                staleAfter: staleAfter === usualYears ? undefined : String(staleAfter),
              })
            }
          />
        </div>
      </details>
    </header>
  );
};

const views = [
  { view: 'tactics', name: 'Tactics and gaps' },
  { view: 'matrix', name: 'Matrix' },
] as const;
