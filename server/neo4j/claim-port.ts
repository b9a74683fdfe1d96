import { createServer } from 'node:net';
import { Neo4jNotStarted } from './not-started.ts';

/** The port asked for, if nothing listens there, or any free one of the loopback interface. */
export const claimPort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${wanted} is taken. Choose another with --port, or leave it out for a free one.`;
      reject(error.code === 'EADDRINUSE' ? new Neo4jNotStarted(taken) : error);
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
