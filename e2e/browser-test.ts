import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import type { Engine } from '#server/graph/graph-database.ts';
import { neo4jOfTests, openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { type RunningApp, startApp } from './running-app.ts';

interface EachTest {
  /** Console messages that a test provokes on purpose: an answer 503, say. Any other fails it. */
  readonly expectedConsole: readonly RegExp[];
}

interface EachWorker {
  readonly engine: Engine;
  /** The program under test, with data of its own. `page.goto('/')` leads to it. */
  readonly app: RunningApp;
}

/** Playwright's `test` with a running program; a console error or warning, or an error on the page, fails the test. */
export const test = base.extend<EachTest, EachWorker>({
  engine: ['embedded', { scope: 'worker', option: true }],
  app: [
    async ({ engine }, use) => {
      const app = await startApp(engine === 'neo4j' ? { environment: await emptyNeo4j() } : {});
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  expectedConsole: [[], { option: true }],
  baseURL: async ({ app }, use) => use(app.address),
  page: async ({ page, expectedConsole }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const complains = message.type() === 'error' || message.type() === 'warning';
      if (complains && !expectedConsole.some((expected) => expected.test(message.text())))
        complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
    await use(page);
    expect(complaints, 'the console stays silent').toEqual([]);
  },
});

/** What a program needs to find the Neo4j of the tests, which holds nothing then. */
const emptyNeo4j = async (): Promise<Record<string, string>> => {
  const { dispose } = await openFreshGraph('neo4j');
  await dispose();
  const { uri, username, password } = neo4jOfTests();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
};

export { expect };

/** Holds the page, as it stands, against every rule of axe. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target) }))).toEqual([]);
};
