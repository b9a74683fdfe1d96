import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '#client/ui/button.tsx';

interface SituationFieldProps {
  /** As the address has it. */
  readonly words: string;
  readonly onAsk: (words: string) => void;
}

/** Where somebody writes what they are about to do. It is asked with Enter or by the button. */
export const SituationField = ({ words, onAsk }: SituationFieldProps) => {
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  // "Back" brings the words of another address; the field stays, and so does the focus in it.
  if (asked !== words) {
    setAsked(words);
    setTyped(words);
  }
  const [field, hint] = [useId(), useId()];
  const askOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAsk(typed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(typed);
      }}
    >
      <label htmlFor={field} className="font-semibold">
        Your situation, in your own words
      </label>
      <p id={hint} className="text-label text-muted">
        For example: a city manager about to contract for ambulance services with a private firm
      </p>
      <div className="mt-2 flex items-end gap-3 max-tablet:flex-col max-tablet:items-stretch">
        <textarea
          id={field}
          aria-describedby={hint}
          rows={2}
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={askOnEnter}
          className="min-w-0 grow resize-y rounded-md border border-line bg-panel px-3 py-2 max-tablet:text-[16px]"
        />
        <Button type="submit" className="justify-center">
          Find tactics
        </Button>
      </div>
    </form>
  );
};
