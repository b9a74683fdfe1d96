import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { claimPort } from './claim-port.ts';

test('a port that is taken is refused by its number', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(claimPort(port)).rejects.toThrow(`Port ${port} is taken`);
  server.close();
});

test('without a wish, a free port is found, which can then be listened on', async () => {
  const server = createServer().listen(await claimPort(), '127.0.0.1');
  await once(server, 'listening');
  expect(server.listening).toBe(true);
  server.close();
});
