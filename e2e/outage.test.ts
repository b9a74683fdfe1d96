import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPort } from '#server/neo4j/claim-port.ts';
import { Neo4jNotStarted } from '#server/neo4j/not-started.ts';
import type { RunningNeo4j } from '#server/neo4j/running-neo4j.ts';
import { startNeo4j } from '#server/neo4j/start-neo4j.ts';
import { expect, expectAccessible, test } from './browser-test.ts';
import { startApp } from './running-app.ts';

test.use({ expectedConsole: [/status of 503/] });

test('a reader whose Neo4j dies is told so, keeps the picture, and is told nothing more when it is back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const home = await mkdtemp(join(tmpdir(), 'throughline-outage-'));
  const port = await claimPort();
  const start = () => startNeo4j({ home, port, password: 'outage-password' });
  const neo4j = await unlessMissing(start);
  const app = await startApp({
    environment: { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password },
  });
  const tactic = page.getByRole('button', { name: /^Share Discretion, tactic/ });
  const notice = page.getByText('The graph can’t be read at the moment.');

  await page.goto(app.address);
  // A database that has just been started plans every statement for the first time.
  await expect(tactic).toBeAttached({ timeout: 20_000 });
  await neo4j.kill();
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expect(tactic).toBeAttached();
  await expectAccessible(page);

  const again = await start();
  await expect(notice).toBeHidden({ timeout: 20_000 });
  await expect(tactic).toBeAttached();

  await app.stop();
  await again.kill();
  await rm(home, { recursive: true, force: true });
});

/** Without a Neo4j the test is skipped; with `CI=true` it fails. */
const unlessMissing = async (start: () => Promise<RunningNeo4j>): Promise<RunningNeo4j> => {
  try {
    return await start();
  } catch (error) {
    if (error instanceof Neo4jNotStarted && process.env['CI'] !== 'true') test.skip(true, error.message);
    throw error;
  }
};
