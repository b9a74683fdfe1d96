import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Neo4jNotStarted } from './not-started.ts';

/** Neo4j 5.26 runs on these; newer ones it refuses. */
const suitable = ['17', '21'];
const systemRoots = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

interface Jdk {
  readonly home: string;
  readonly version: string;
}

/** The home of a JDK that Neo4j 5.26 runs on: `JAVA_HOME`, then `java` on the path, then what is installed. */
export const findJdk = (environment: NodeJS.ProcessEnv, roots: readonly string[] = systemRoots): string => {
  const found = candidates(environment, roots).flatMap(jdkAt);
  const fit = found.find((jdk) => suitable.includes(jdk.version));
  if (fit) return fit.home;
  const others = [...new Set(found.map((jdk) => jdk.version))].join(', ');
  throw new Neo4jNotStarted(
    `Neo4j 5.26 needs a JDK 17 or 21; ${others ? `this machine has only ${others}` : 'this machine has none'}. ` +
      'On Debian: apt-get install openjdk-17-jdk-headless maven. Or set JAVA_HOME, or start a Docker engine.',
  );
};

const candidates = (environment: NodeJS.ProcessEnv, roots: readonly string[]): string[] => {
  const onPath = (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'java'));
  return [
    ...(environment['JAVA_HOME'] ? [environment['JAVA_HOME']] : []),
    ...onPath.filter(existsSync).map((java) => dirname(dirname(realpathSync(java)))),
    ...roots.filter(existsSync).flatMap((root) =>
      readdirSync(root)
        .toSorted()
        .flatMap((name) => [join(root, name), join(root, name, 'Contents', 'Home')]),
    ),
  ];
};

/** A runtime without a compiler doesn't do: the launcher is started from its source. */
const jdkAt = (home: string): Jdk[] => {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'javac'))) return [];
  const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1];
  return version ? [{ home, version }] : [];
};
