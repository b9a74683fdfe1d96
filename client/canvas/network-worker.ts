import { networkLayout } from './network-layout.ts';
import type { NetworkRequest } from './network-places.ts';

/** Lays out one network beside the page, which goes on meanwhile. */
addEventListener('message', ({ data }: MessageEvent<NetworkRequest>) => {
  postMessage(networkLayout(data));
});
