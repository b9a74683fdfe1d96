import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';

const SayContext = createContext<(words: string) => void>(() => undefined);

/** Says in a few words what has just happened: "30 of 212 shown". */
export const useSay = (): ((words: string) => void) => use(SayContext);

const saidFor = 5000;

/** Where it is said: seen for a moment, and read out. */
export const StatusProvider = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback((words: string) => {
    clearTimeout(timer.current);
    setSaid(words);
    timer.current = setTimeout(() => setSaid(''), saidFor);
  }, []);
  return (
    <SayContext value={say}>
      {children}
      <output
        className={`pointer-events-none fixed bottom-14 left-1/2 z-40 max-w-[90vw] -translate-x-1/2 rounded-md bg-text px-3 py-1.5 text-label text-ground ${said ? '' : 'invisible'}`}
      >
        {said}
      </output>
    </SayContext>
  );
};
