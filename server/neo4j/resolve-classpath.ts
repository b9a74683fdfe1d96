import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Neo4jNotStarted } from './not-started.ts';

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** Neo4j's jars, joined for `java -cp`. Maven keeps the jars; the list is kept in the user's cache folder. */
export const resolveClasspath = async (jdk: string): Promise<string> => {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'throughline');
  const file = join(folder, `neo4j-${await versionIn(pom)}.classpath`);
  const kept = existsSync(file) ? (await readFile(file, 'utf8')).trim() : '';
  if (kept && kept.split(delimiter).every(existsSync)) return kept;
  await mkdir(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  await runMaven(jdk, ['-q', '-B', '-f', pom, goal, `-Dmdep.outputFile=${fresh}`]);
  await rename(fresh, file);
  return (await readFile(file, 'utf8')).trim();
};

const versionIn = async (file: string): Promise<string> => {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(file, 'utf8'))?.[1];
  if (!version) throw new Error(`${file} names no version of Neo4j`);
  return version;
};

const runMaven = async (jdk: string, arguments_: string[]): Promise<void> => {
  try {
    await promisify(execFile)('mvn', arguments_, { env: { ...process.env, JAVA_HOME: jdk }, maxBuffer: 2 ** 24 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Neo4jNotStarted(
        'Maven is needed to fetch Neo4j, and there is no mvn on the path. ' +
          'On Debian: apt-get install maven. Or start a Docker engine.',
      );
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout).trim() : '';
    throw new Neo4jNotStarted(`Maven could not fetch Neo4j (is the network there?):\n${said.slice(0, 2000)}`);
  }
};
