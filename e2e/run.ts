import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import buildPage from './build-page.ts';
import { type Counts, inWords, nothing, oneFailure, playwrightCounts, sum, vitestCounts } from './counts.ts';
import { findChromium, howToGetChromium } from './find-chromium.ts';
import { provideNeo4j } from './provide-neo4j.ts';

// Everything: unit tests, both engines, the build of the page, the browser. The last line is the count.

const root = fileURLToPath(new URL('..', import.meta.url));
const ci = process.env['CI'] === 'true';
const reports = mkdtempSync(join(tmpdir(), 'throughline-reports-'));
const notes: string[] = [];

const main = async (): Promise<void> => {
  const counts = await withNeo4j(async (neo4j) =>
    sum([await runVitest(neo4j), await buildClient(), await testInBrowser(neo4j)]),
  );
  for (const note of notes) say(note);
  say(inWords(counts));
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
};

/** Runs tests with what they need to find a Neo4j; where none can be had, without one, and says so. */
const withNeo4j = async (test: (environment: Environment) => Promise<Counts>): Promise<Counts> => {
  say('Looking for Neo4j: NEO4J_TEST_URI, then Docker, then a JDK with Maven …');
  const neo4j = await provideNeo4j();
  if (typeof neo4j === 'string') return sum([await test({}), missing('Neo4j was not tested', neo4j)]);
  const stop = () => void neo4j.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await test(neo4j.environment);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await neo4j.stop();
  }
};

/** The unit tests, and those of both engines. */
const runVitest = (environment: Environment): Promise<Counts> => {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return countRun('vitest', ['run', ...reporters], { environment, file, read: vitestCounts });
};

const buildClient = async (): Promise<Counts> => {
  try {
    await buildPage();
    return nothing;
  } catch (error) {
    notes.push(`The page could not be built: ${String(error)}`);
    return oneFailure;
  }
};

/** The page over the embedded engine, and the journeys over Neo4j too. */
const testInBrowser = async (neo4j: Environment): Promise<Counts> => {
  const browser = findChromium();
  if (!browser) return missing('The page was not tested in a browser', howToGetChromium);
  say(`Testing the page in ${browser} …`);
  const file = join(reports, 'playwright.json');
  const environment = { ...neo4j, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return countRun('playwright', ['test', '--config', 'e2e', '--reporter=list,json'], {
    environment,
    file,
    read: playwrightCounts,
  });
};

/** With `CI=true` a missing engine or browser is a failure; elsewhere the end of the run says what was left out. */
const missing = (what: string, why: string): Counts => {
  notes.push(`${what}: ${why}`);
  return ci ? oneFailure : nothing;
};

type Environment = Readonly<Record<string, string>>;
interface Report {
  readonly environment: Environment;
  readonly file: string;
  readonly read: (file: string) => Counts;
}

/** A run that ends badly without a test that failed (a crash, an error outside every test) counts as one failure. */
const countRun = async (tool: string, arguments_: readonly string[], report: Report): Promise<Counts> => {
  const code = await run(tool, arguments_, report.environment);
  const counts = existsSync(report.file) ? report.read(report.file) : nothing;
  if (code === 0 || counts.failed > 0) return counts;
  notes.push(`${tool} ended with code ${code}.`);
  return sum([counts, oneFailure]);
};

const run = async (tool: string, arguments_: readonly string[], environment: Environment): Promise<number> => {
  const child = spawn(join(root, 'node_modules', '.bin', tool), arguments_, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'close');
  return child.exitCode ?? 1;
};

const say = (line: string) => process.stdout.write(`${line}\n`);

await main().finally(() => rmSync(reports, { recursive: true }));
