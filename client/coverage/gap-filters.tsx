import { cellStates, type GapSubject, gapSubjects } from '#contracts/coverage.ts';
import type { GapsAsked } from '#client/coverage/gaps-asked.ts';
import { LabelledSelect } from '#client/coverage/labelled.tsx';
import { capitalised } from '#contracts/kind-words.ts';

interface GapFiltersProps {
  readonly asked: GapsAsked;
  readonly onAsk: (asked: GapsAsked) => void;
}

/** Which gaps are listed. */
export const GapFilters = ({ asked, onAsk }: GapFiltersProps) => (
  <div className="mt-2 flex flex-wrap gap-3">
    <LabelledSelect
      label="About"
      value={asked.about ?? ''}
      onChange={({ target }) =>
        onAsk({ ...again(asked), about: gapSubjects.find((subject) => subject === target.value) ?? null })
      }
    >
      <option value="">Anything</option>
      {gapSubjects.map((subject) => (
        <option key={subject} value={subject}>
          {subjectWords[subject]}
        </option>
      ))}
    </LabelledSelect>
    <LabelledSelect
      label="State"
      value={asked.state ?? ''}
      onChange={({ target }) =>
        onAsk({ ...again(asked), state: gapStates.find((state) => state === target.value) ?? null })
      }
    >
      <option value="">Any state</option>
      {gapStates.map((state) => (
        <option key={state} value={state}>
          {capitalised(state)}
        </option>
      ))}
    </LabelledSelect>
  </div>
);

/** Other gaps begin on the first page. */
const again = (asked: GapsAsked): GapsAsked => ({ ...asked, page: asked.page === null ? null : 1 });

const gapStates = cellStates.filter((state) => state !== 'covered' && state !== 'out of scope');

const subjectWords: Readonly<Record<GapSubject, string>> = {
  tactic: 'Tactics by themselves',
  setting: 'Tactics in a setting',
  audience: 'Tactics for an audience',
};
