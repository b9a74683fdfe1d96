import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { longestSituation } from '#contracts/guide.ts';
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
  const text = useRef<HTMLTextAreaElement>(null);
  // "Back" brings the words of another address; the field stays, and so does the focus in it.
  if (asked !== words) {
    setAsked(words);
    setTyped(words);
  }
  const [field, hint] = [useId(), useId()];
  const room = longestSituation - typed.trim().length;
  const ask = (): void => {
    if (room < 0) text.current?.focus();
    else onAsk(typed);
  };
  const askOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label htmlFor={field} className="font-semibold">
        Your situation, in your own words
      </label>
      <p id={hint} aria-live="polite" className={`text-label ${room < 0 ? 'text-alert' : 'text-muted'}`}>
        {room > nearlyFull
          ? 'For example: a city manager about to contract for ambulance services with a private firm'
          : roomWords(room)}
      </p>
      <div className="mt-2 flex items-end gap-3 max-tablet:flex-col max-tablet:items-stretch">
        {/* The space around the lines stands outside of what scrolls, so that no line is cut. */}
        <div className="min-w-0 grow rounded-md border border-line bg-panel px-3 py-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
          <textarea
            ref={text}
            id={field}
            aria-describedby={hint}
            aria-invalid={room < 0}
            rows={3}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={askOnEnter}
            className="block field-sizing-content max-h-42 min-h-10.5 w-full resize-none bg-transparent leading-5.25 wrap-anywhere outline-none max-tablet:text-[16px]"
          />
        </div>
        <Button type="submit" className="shrink-0 justify-center">
          Find tactics
        </Button>
      </div>
    </form>
  );
};

/** From here on it is said how much is left. */
const nearlyFull = 200;

const roomWords = (room: number): string => {
  const letters = Math.abs(room) === 1 ? 'character' : 'characters';
  if (room >= 0) return `Room for ${room} more ${letters}.`;
  return `${-room} ${letters} too many: only the first ${longestSituation.toLocaleString('en-GB')} are read. Shorten it to ask again.`;
};
