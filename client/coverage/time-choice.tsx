import { type FormEvent, useState } from 'react';
import { expectedMoment } from '#contracts/coverage.ts';
import { type Asked, expectedYears, isMoment, isYears, usualYears } from '#client/coverage/asked.ts';
import { LabelledInput } from '#client/coverage/labelled.tsx';
import { Button } from '#client/ui/button.tsx';

type TimeAsked = Pick<Asked, 'asOf' | 'compare' | 'staleAfter'>;

interface TimeChoiceProps {
  readonly asked: TimeAsked;
  /** What is wrong with what was asked, by the names of the fields. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onTime: (time: TimeAsked) => void;
}

/** Which moment is shown, against which other, and when evidence counts as old. */
export const TimeChoice = ({ asked, faults, onTime }: TimeChoiceProps) => {
  const standing = `${asked.asOf} ${asked.compare} ${asked.staleAfter}`;
  const [{ typed, of }, set] = useState({ typed: wordsOf(asked), of: standing });
  // "Back" brings another moment: it stands in the fields then.
  if (of !== standing) set({ typed: wordsOf(asked), of: standing });
  const [tried, setTried] = useState(false);
  const unread = tried ? faultsIn(typed) : noFaults;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faultsIn(typed)).some(Boolean)) return;
    onTime({
      asOf: typed.asOf.trim() || null,
      compare: typed.compare.trim() || null,
      staleAfter: Number(typed.staleAfter.trim()),
    });
  };
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    fault: unread[name] ?? faults[name] ?? null,
    onChange: ({ target }: { readonly target: HTMLInputElement }) =>
      set({ typed: { ...typed, [name]: target.value }, of }),
  });
  return (
    <form noValidate onSubmit={onSubmit} className="contents">
      <LabelledInput label="As of (revision or day)" placeholder="Now" className="w-40" {...field('asOf')} />
      <LabelledInput label="Compared with" placeholder="Nothing" className="w-40" {...field('compare')} />
      <LabelledInput label="Old after (years)" inputMode="numeric" className="w-24" {...field('staleAfter')} />
      <Button type="submit" className="mt-4.5 justify-center">
        Apply
      </Button>
    </form>
  );
};

const wordsOf = ({ asOf, compare, staleAfter }: TimeAsked) => ({
  asOf: asOf ?? '',
  compare: compare ?? '',
  staleAfter: String(staleAfter),
});

const noFaults = { asOf: null, compare: null, staleAfter: null };

const faultsIn = (typed: { readonly asOf: string; readonly compare: string; readonly staleAfter: string }) => ({
  asOf: momentFault(typed.asOf.trim()),
  compare: momentFault(typed.compare.trim()),
  staleAfter: isYears(typed.staleAfter.trim()) ? null : `Write ${expectedYears}, such as ${usualYears}.`,
});

const momentFault = (text: string): string | null =>
  text === '' || isMoment(text) ? null : `Write ${expectedMoment}.`;
