import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { docker } from './docker.ts';
import { Neo4jNotStarted } from './not-started.ts';
import type { Place, Started } from './running-neo4j.ts';

const image = 'neo4j:5.26.31';
const patience = 120_000;

/** The official image, bound to the loopback interface; its data in `home`. */
export const startByDocker = async ({ port, password, home }: Place): Promise<Started> => {
  const name = `throughline-neo4j-${port}`;
  const child = spawn('docker', ['run', '--rm', '--name', name, ...settings({ port, password, home }), image], {
    env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit').then(() => undefined);
  const end = (verb: 'stop' | 'kill') => async () => {
    await docker(verb, name);
    await ended;
  };
  try {
    await untilPasswordWorks(name, password);
  } catch (error) {
    child.kill('SIGKILL');
    await docker('rm', '--force', name);
    throw error;
  }
  return { pid: child.pid ?? 0, ended, stop: end('stop'), kill: end('kill') };
};

const settings = ({ port, home }: Place): string[] => [
  '--publish',
  `127.0.0.1:${port}:7687`,
  '--volume',
  `${home}:/data`,
  // As the user who started it, who can then remove the data.
  '--user',
  `${userInfo().uid}:${userInfo().gid}`,
  '--env',
  'NEO4J_AUTH',
  '--env',
  `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
  '--env',
  'NEO4J_server_memory_heap_max__size=1g',
];

/** The image sets a password at its first start only: on an older folder another one never works. */
const untilPasswordWorks = async (name: string, password: string): Promise<void> => {
  const end = Date.now() + patience;
  let last = '';
  while (Date.now() < end) {
    try {
      await docker('exec', name, 'cypher-shell', '-u', 'neo4j', '-p', password, 'RETURN 1');
      return;
    } catch (error) {
      last = String(error);
      await pause(2000);
    }
  }
  throw new Neo4jNotStarted(`Neo4j in Docker did not accept its password in ${patience / 1000} seconds: ${last}`);
};
