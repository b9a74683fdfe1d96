import { useEffect, useEffectEvent, useState } from 'react';

interface TypedValueWishes {
  /** As it stands elsewhere, in the address, say. */
  readonly value: string;
  /** In milliseconds. */
  readonly pause: number;
  readonly onSettled: (typed: string) => void;
}

/**
 * What is typed into a field whose value stands elsewhere: it goes there once nobody has typed for a while, and what
 * comes from there by another way is taken over. What is on its way there never comes back over what was typed since.
 */
export const useTypedValue = ({ value, pause, onSettled }: TypedValueWishes) => {
  const [typed, type] = useState(value);
  const [known, setKnown] = useState(value);
  const [onItsWay, setOnItsWay] = useState<string | null>(null);
  if (known !== value) {
    setKnown(value);
    if (onItsWay === null) type(value);
    else if (onItsWay === value) setOnItsWay(null);
  }
  const passOn = useEffectEvent((settled: string) => {
    if (settled === (onItsWay ?? value)) return;
    setOnItsWay(settled);
    onSettled(settled);
  });
  useEffect(() => {
    const timer = setTimeout(() => passOn(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, pause]);
  return [typed, type] as const;
};
