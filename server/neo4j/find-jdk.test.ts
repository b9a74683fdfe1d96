import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJdk } from './find-jdk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-jdk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const aJdk = (name: string, version: string, compiler = true): string => {
  const home = join(root, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="somebody"\nJAVA_VERSION="${version}"\n`);
  writeFileSync(join(home, 'bin', 'java'), '');
  if (compiler) writeFileSync(join(home, 'bin', 'javac'), '');
  return home;
};

test('JAVA_HOME comes first where Neo4j runs on it', () => {
  aJdk('a', '17.0.15');
  const mine = aJdk('b', '21.0.2');
  expect(findJdk({ JAVA_HOME: mine }, [root])).toBe(mine);
});

test('a JAVA_HOME that is too new gives way to an installed JDK 17', () => {
  const tooNew = aJdk('a', '25');
  const fit = aJdk('b', '17.0.15');
  expect(findJdk({ JAVA_HOME: tooNew }, [root])).toBe(fit);
});

test('java on the path is found', () => {
  const onPath = aJdk('a', '17.0.1');
  expect(findJdk({ PATH: join(onPath, 'bin') }, [])).toBe(onPath);
});

test('with nothing but a JDK that is too new, the message says which it found and what to install', () => {
  aJdk('a', '25.0.1');
  expect(() => findJdk({}, [root])).toThrow(/JDK 17 or 21; this machine has only 25.*openjdk-17-jdk-headless/);
});

test('a runtime without a compiler does not count', () => {
  aJdk('a', '17.0.15', false);
  expect(() => findJdk({}, [root])).toThrow(/this machine has none/);
});
