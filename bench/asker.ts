import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

export interface Asker {
  /** How long a request took, in milliseconds; with a body it is a POST. Throws where it isn't answered well. */
  readonly ask: (url: string, body?: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

const Told = z.union([z.object({ time: z.number() }), z.object({ fault: z.string() })]);

/** Somebody who asks from a process of their own, one request after the other. */
export const startAsker = (): Asker => {
  const child = fork(new URL('./asking-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const ask = async (url: string, body?: string): Promise<number> => {
    child.send({ url, body });
    const [message]: unknown[] = await once(child, 'message');
    const told = Told.parse(message);
    if ('fault' in told) throw new Error(told.fault);
    return told.time;
  };
  return {
    ask,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};
