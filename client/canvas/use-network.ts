import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Picture } from '#client/scene/picture.ts';
import type { Arrangement, CanvasEvents } from './graph-canvas-props.ts';
import { documented, type NetworkRequest, type Places } from './network-places.ts';
import { networkPlan } from './network-plan.ts';

interface Setting {
  readonly picture: Picture;
  readonly arrangement: Arrangement;
  readonly onPlace: CanvasEvents['onPlace'];
}

interface Network {
  /** Null where the network isn't asked for, or not laid out yet. */
  readonly places: Places | null;
  /** How many whole layouts there were. */
  readonly run: number;
  readonly working: boolean;
}

/** Where the things of a network stand. A whole layout is made in a worker; a newer wish ends an older one. */
export const useNetwork = ({ picture, arrangement, onPlace }: Setting): Network => {
  const { layout, positions, pins, grouping } = arrangement;
  const plan = useMemo(
    () => (layout === 'network' ? networkPlan(picture, { positions, pins, grouping }) : null),
    [layout, picture, positions, pins, grouping],
  );
  const [laidOut, setLaidOut] = useState<{ request: NetworkRequest | null; places: Places; run: number }>({
    request: null,
    places: new Map(),
    run: 0,
  });
  const [failure, setFailure] = useState<Error | null>(null);
  // What a filter hides keeps its place for when it comes back.
  const tell = useEffectEvent((placed: Places) => onPlace({ ...positions, ...documented(placed) }, null));
  const request = plan?.do === 'lay out' ? plan.request : null;
  const joined = plan?.do === 'join' ? plan.places : null;

  useEffect(() => {
    if (!request) return undefined;
    const worker = new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Places>) => {
      setLaidOut(({ run }) => ({ request, places: data, run: run + 1 }));
      tell(data);
    });
    worker.addEventListener('error', ({ message }) =>
      setFailure(new Error(`The network could not be laid out. ${message}`)),
    );
    // A worker is of this page's origin and is asked for no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
    return () => worker.terminate();
  }, [request]);
  useEffect(() => {
    if (joined) tell(joined);
  }, [joined]);

  if (failure) throw failure;
  const done = request !== null && laidOut.request === request;
  return {
    places: plan && plan.do !== 'lay out' ? plan.places : done ? laidOut.places : null,
    run: laidOut.run,
    working: request !== null && !done,
  };
};
