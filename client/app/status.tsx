import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useSceneHistory } from '#client/app/scene-history.ts';
import type { History } from '#client/scene/history.ts';

const SayContext = createContext<(words: string) => void>(() => undefined);

/** Says in a few words what has just happened: "30 of 212 shown". */
export const useSay = (): ((words: string) => void) => use(SayContext);

const saidFor = 5000;

/** Where it is said: seen for a moment, and read out. The next step makes it untrue, and puts it away. */
export const StatusProvider = ({ children }: { readonly children: ReactNode }) => {
  const { steps } = useSceneHistory();
  const now = useStore(steps, ({ history }) => momentOf(history));
  const [said, setSaid] = useState(nothing);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback(
    (words: string) => {
      clearTimeout(timer.current);
      setSaid({ words, at: momentOf(steps.getState().history) });
      timer.current = setTimeout(() => setSaid(nothing), saidFor);
    },
    [steps],
  );
  const words = said.at === now ? said.words : '';
  return (
    <SayContext value={say}>
      {children}
      <output
        className={`pointer-events-none fixed bottom-14 left-1/2 z-40 max-w-[90vw] -translate-x-1/2 rounded-md bg-text px-3 py-1.5 text-label text-ground ${words ? '' : 'invisible'}`}
      >
        {words}
      </output>
    </SayContext>
  );
};

const nothing = { words: '', at: '' };

/** Tells two steps apart, but not what is chosen or moved within one. */
const momentOf = (history: History | null): string =>
  history ? `${history.past.length} ${history.future.length} ${history.present.name}` : '';
