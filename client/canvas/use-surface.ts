import { type RefObject, useCallback, useState } from 'react';
import type { MeasuredElement } from './measure.ts';
import { startSurface, type Surface } from './surface.ts';

interface Parts {
  readonly host: RefObject<HTMLElement | null>;
  readonly layer: RefObject<HTMLElement | null>;
}

/** One surface for as long as the element is there that `attach` is the ref of. */
export const useSurface = ({
  host,
  layer,
}: Parts): [Surface | null, (root: MeasuredElement | null) => (() => void) | undefined] => {
  const [surface, setSurface] = useState<Surface | null>(null);
  const attach = useCallback(
    (root: MeasuredElement | null) => {
      if (!root || !host.current || !layer.current) return undefined;
      const started = startSurface({ root, host: host.current, layer: layer.current });
      setSurface(started);
      return () => {
        setSurface(null);
        started.destroy();
      };
    },
    [host, layer],
  );
  return [surface, attach];
};
