import { endInOneLine } from './end-in-one-line.ts';
import { readEnv } from './env.ts';
import { runServer } from './run-server.ts';

/* The server alone: the page is built already, or is not wanted. */
await endInOneLine(() => runServer(readEnv(process.env), (line) => process.stdout.write(`${line}\n`)));
