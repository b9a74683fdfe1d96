import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJdk } from './find-jdk.ts';
import { resolveClasspath } from './resolve-classpath.ts';
import type { Place, Started } from './running-neo4j.ts';
import { untilReady } from './until-ready.ts';

const launcher = fileURLToPath(new URL('./Launcher.java', import.meta.url));

/** Neo4j's own kernel and Bolt server in a Java machine, from jars that Maven fetches. */
export const startByJava = async ({ port, password, home }: Place): Promise<Started> => {
  const jdk = findJdk(process.env);
  const classpath = await resolveClasspath(jdk);
  const child = spawn(join(jdk, 'bin', 'java'), ['-Xmx1g', '-cp', classpath, launcher, home, String(port)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
    // In a process group of its own, Ctrl-C reaches it through us alone.
    detached: true,
  });
  const ended = once(child, 'exit').then(() => undefined);
  await untilReady(child);
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal);
    return ended;
  };
  return { pid: child.pid ?? 0, ended, stop: end('SIGTERM'), kill: end('SIGKILL') };
};
