import { z } from 'zod';

/* Asks what it is told, and tells how long the answer took: a browser doesn’t share a thread with the server. */

const Asked = z.object({ url: z.string(), body: z.string().optional() });

process.on('message', async (message: unknown) => {
  const { url, body } = Asked.parse(message);
  const start = performance.now();
  const response = await fetch(
    url,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body },
  );
  const text = await response.text();
  const time = performance.now() - start;
  process.send?.(response.ok ? { time } : { fault: `${url} answered ${response.status}: ${text.slice(0, 300)}` });
});
