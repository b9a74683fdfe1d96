import { useMemo, useState } from 'react';
import type { CoverageAnswer } from '#contracts/coverage.ts';
import { countWords } from '#client/coverage/change-count.tsx';
import { type ChangeWords, changeWords } from '#client/coverage/change-words.ts';
import { momentWords } from '#client/coverage/moment-words.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { StateTurn } from '#client/coverage/state-turn.tsx';
import { LinkButton } from '#client/ui/button.tsx';

interface CoverageChangesProps {
  readonly answer: CoverageAnswer;
  readonly comparison: NonNullable<CoverageAnswer['comparison']>;
  readonly onOpenCell: (row: string, column: string) => void;
}

/** So many of a list are shown unless more are asked for. */
const atFirst = 8;

/** What has become of the cells between two moments, and which papers and cases did it. */
export const CoverageChanges = ({ answer, comparison, onOpenCell }: CoverageChangesProps) => {
  const all = useMemo(() => changeWords(answer, comparison.changes), [answer, comparison]);
  const from = momentWords(comparison.from);
  const to = momentWords(comparison.to);
  return (
    <section aria-labelledby="coverage-changes" className="border-t border-hairline pt-4">
      <h2 id="coverage-changes" tabIndex={-1} className="text-title font-semibold">
        What changed from {from} to {to}
      </h2>
      <p className="text-muted">{countWords(all)}</p>
      {kinds.map(({ change, title }) => (
        <ChangeList
          key={change}
          title={title}
          changes={all.filter((one) => one.change === change)}
          onOpenCell={onOpenCell}
        />
      ))}
    </section>
  );
};

const kinds = [
  { change: 'closed', title: 'Closed' },
  { change: 'opened', title: 'Opened' },
  { change: 'other', title: 'Otherwise changed' },
  { change: 'scoped', title: 'Taken out of scope, or back into it' },
] as const;

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly ChangeWords[];
  readonly onOpenCell: (row: string, column: string) => void;
}

const ChangeList = ({ title, changes, onOpenCell }: ChangeListProps) => {
  const [all, showAll] = useState(false);
  const shown = all ? changes : changes.slice(0, atFirst);
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">
        {title} <span className="font-normal text-muted">{changes.length}</span>
      </h3>
      <ul className="mt-1">
        {shown.map(({ row, column, name, before, after, by }) => (
          <li key={`${row}~${column}`} className="flex gap-2 py-1">
            <span className="flex h-5.25 items-center">
              <StateMark state={after} />
            </span>
            <p className="min-w-0">
              <LinkButton onClick={() => onOpenCell(row, column)}>{name}</LinkButton>:{' '}
              <StateTurn before={before} after={after} />
              {by ? `, by ${by}` : ''}
            </p>
          </li>
        ))}
      </ul>
      {changes.length > shown.length ? (
        <LinkButton onClick={() => showAll(true)}>Show all {changes.length}</LinkButton>
      ) : null}
    </>
  );
};
