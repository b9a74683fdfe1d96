import { useId } from 'react';
import type { Kind } from '#contracts/registry.ts';
import { modesOf, type RelatedAnswer, type RelatedMode } from '#contracts/related.ts';
import { modeName } from '#client/related/related-words.ts';

interface ModeSwitchProps {
  readonly kind: Kind;
  readonly mode: RelatedMode;
  /** How many each mode holds, once that is known. */
  readonly totals: RelatedAnswer['totals'] | undefined;
  readonly onMode: (mode: RelatedMode) => void;
}

/** Which of the related things are listed. Nothing to choose where a kind has one mode alone. */
export const ModeSwitch = ({ kind, mode, totals, onMode }: ModeSwitchProps) => {
  const name = useId();
  const modes = modesOf(kind);
  if (modes.length < 2) return null;
  return (
    <fieldset className="mt-4 flex flex-wrap gap-x-5 max-tablet:flex-col">
      <legend className="sr-only">Which related ones</legend>
      {modes.map((one) => (
        <label key={one} className="flex min-h-8 items-center gap-2 max-tablet:min-h-11">
          <input type="radio" name={name} checked={mode === one} onChange={() => onMode(one)} />
          {modeName[one]} <span className="min-w-5 text-muted tabular-nums">{totals?.[one]}</span>
        </label>
      ))}
    </fieldset>
  );
};
