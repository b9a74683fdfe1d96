import { endInOneLine } from './end-in-one-line.ts';
import { endWithNpm } from './end-with-npm.ts';
import { readEnv } from './env.ts';
import { buildClientWhereStale } from './operate/client-build.ts';
import { root, runServer } from './run-server.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/* `npm start`: builds the page where it must be built, then serves. */
await endInOneLine(async () => {
  endWithNpm();
  const env = readEnv(process.env);
  await buildClientWhereStale(root, say);
  await runServer(env, say);
});
