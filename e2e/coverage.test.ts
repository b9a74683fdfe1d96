import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { aLink, aPicture, aThing } from '#client/canvas/testing/a-picture.ts';
import { expect, expectAccessible, test } from './browser-test.ts';
import { collectionOf } from './collection-of.ts';
import { startApp } from './running-app.ts';

const matrixOf = (page: Page) => page.getByRole('grid');
const gapsOf = (page: Page) => page.getByRole('region', { name: 'Gaps, the largest first' });
const entriesOf = (page: Page) => gapsOf(page).locator('ol > li');

const covered = 'Engage Potential Partners, Public health: covered, 3 papers, 3 cases in this collection';

test(
  'an editor sees what is not covered, opens the matrix, reads a cell as a list and shows it on the map',
  { tag: ['@phone', '@engines'] },
  async ({ page, isMobile }) => {
    await page.goto('/coverage');
    const tactics = page.getByRole('region', { name: 'Tactics', exact: true });
    await expect(tactics.getByRole('heading', { name: 'Diagnosis' })).toBeVisible();
    const engage = tactics.getByRole('listitem').filter({ hasText: 'Engage Potential Partners' });
    await expect(engage).toContainText('13 papers');
    await expect(engage).toContainText('7 cases');
    await expect(engage).toContainText('4 of 13 papers state settings: Economic development');
    await expect(engage).toContainText('11 of 13 links are editors’ readings');
    await expect(entriesOf(page)).toHaveCount(10);
    await expect(entriesOf(page).first()).toContainText('in this collection');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Matrix' }).click();
    await expect(matrixOf(page)).toHaveAttribute('aria-label', 'Tactics by settings');
    await expect(page.getByRole('checkbox', { name: /^Covered 1$/ })).toBeChecked();
    await expectAccessible(page);

    await page.getByRole('gridcell', { name: covered }).click();
    const cell = page.getByRole('dialog', { name: 'Engage Potential Partners × Public health' });
    await expect(cell).toContainText('3 papers, 3 cases in this collection');
    await expect(cell).toContainText('no rule for a gap holds');
    await expect(cell.getByRole('link', { name: 'Partnership synergy 2001' })).toHaveAttribute(
      'href',
      /^\/node\/paper:/,
    );
    await expectAccessible(page);
    await cell.getByRole('button', { name: 'Show on the map' }).click();
    await expect(page).toHaveURL(/\/\?v=/);
    if (!isMobile) {
      await expect(page.getByText(/^8 things · /)).toBeVisible();
      const beside = page.getByRole('complementary').getByRole('listitem');
      await expect(beside.filter({ hasText: 'Partnership synergy 2001' })).toBeVisible();
      await expect(beside).toHaveCount(8);
    }
    await page.goBack();
    await expect(cell).toBeVisible();
    await cell.getByRole('button', { name: 'Close' }).click();
    await expect(cell).toBeHidden();
    await expect(page).toHaveURL(/\/coverage\?view=matrix$/);
  },
);

test('an editor walks the matrix and reads a cell by keyboard alone', { tag: '@engines' }, async ({ page }) => {
  await page.goto('/coverage?view=matrix');
  await expect(matrixOf(page)).toBeVisible();
  const tabTo = async (wanted: ReturnType<Page['getByRole']>) =>
    expect(async () => {
      await page.keyboard.press('Tab');
      await expect(wanted).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
  const focused = page.locator(':focus');
  await tabTo(page.getByRole('gridcell', { name: /^Engage Potential Partners, Animal welfare: none/ }));
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName(/^Share a Vision of Success, Animal welfare: none/);
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/^Share a Vision of Success, Workforce development/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName('Share a Vision of Success: 9 papers, 1 case in this collection');
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAccessibleName(/^Share the Story of the Collaboration, Workforce development/);
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveAttribute('aria-colindex', '1');
  for (const key of ['PageDown', 'PageUp', 'ArrowDown']) await page.keyboard.press(key);
  for (let column = 0; column < 10; column += 1) await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(covered);
  await page.keyboard.press('Enter');
  const cell = page.getByRole('dialog');
  await expect(cell.getByRole('link', { name: 'Partnership synergy 2001' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toBeHidden();
  await expect(focused).toHaveAccessibleName(covered);
  // A head leads to the page of what it names.
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Engage Potential Partners' })).toBeVisible();
});

test('an editor reads why a gap ranks where it does, and goes to its cell', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/coverage');
  const gap = entriesOf(page).filter({ hasText: 'Engage Potential Partners in Workforce' });
  await gap.getByText(/^Score \d/).click();
  const parts = await gap.locator('tbody tr td:last-child').allTextContents();
  const [together = 0, ...rest] = parts.map((text) => Math.round(Number(text) * 1000)).toReversed();
  expect(rest.length).toBeGreaterThan(1);
  expect(rest.reduce((sum, part) => sum + part, 0)).toBe(together);
  await expect(gap).toContainText('1 + 9 = 10');
  await expect(gap).toContainText('9 audiences wait:');
  await expect(gap.getByRole('link', { name: 'Community organisers' })).toBeVisible();
  await expect(gap.getByRole('link', { name: 'How this is computed' })).toHaveAttribute('href', '/methods.md');
  await expectAccessible(page);
  await gap.getByRole('button', { name: 'Engage Potential Partners in Workforce development' }).click();
  await expect(page.getByRole('dialog', { name: 'Engage Potential Partners × Workforce development' })).toContainText(
    'Missing: A paper.',
  );
});

test('an editor finds rows by words, by states and in another order', async ({ page }) => {
  await page.goto('/coverage?view=matrix&rows=setting&columns=audience');
  const rows = matrixOf(page).getByRole('rowheader');
  await expect(matrixOf(page)).toHaveAttribute('aria-label', 'Settings by audiences');
  await page.getByLabel('Only rows with').fill('educ');
  await expect(rows.getByRole('link')).toHaveCount(1);
  await expect(page.getByText(/^15 of 16 rows are left out/)).toBeVisible();
  await page.getByLabel('Only rows with').fill('');
  await page.getByLabel('Order of rows').selectOption('Most papers first');
  await page.getByLabel('In groups').uncheck();
  await expect(rows.first()).toContainText('Public health');
  await page.getByRole('checkbox', { name: /^None/ }).uncheck();
  await expect(page).toHaveURL(
    /order=papers&groups=no&states=out-of-scope%2Cunverified|order=papers&groups=no&states=out-of-scope,unverified/,
  );
  await expect(page.getByRole('gridcell', { name: /, left out$/ }).first()).toBeVisible();
  await page.getByLabel('Only rows with').fill('health');
  await expect(page).toHaveURL(/words=health/);
  await page.reload();
  await expect(page.getByLabel('Only rows with')).toHaveValue('health');
  await expect(page.getByLabel('Order of rows')).toHaveValue('papers');
  await expect(page.getByRole('checkbox', { name: /^None/ })).not.toBeChecked();
  await rows.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Public health' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Only rows with')).toHaveValue('health');
  await page.getByRole('button', { name: 'Show all states' }).click();
  await page.getByText('What the states mean').click();
  await expect(page.getByText('One paper in this collection counts for both.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Swap rows and columns' }).click();
  await expect(matrixOf(page)).toHaveAttribute('aria-label', 'Audiences by settings');
  await expect(page.getByLabel('Rows', { exact: true })).toHaveValue('audience');
  await expect(page).toHaveURL(/rows=audience&columns=setting/);
  await page.getByLabel('Columns', { exact: true }).selectOption('Years');
  await expect(page.getByRole('gridcell', { name: /^Public managers, 2015: / })).toBeVisible();
  await expectAccessible(page);
});

test('an editor takes the matrix along as CSV, SVG, PNG and JSON', async ({ page }) => {
  await page.goto('/coverage?view=matrix');
  const saved = async (name: string, ending: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`throughline-coverage-tactic-by-setting-revision-1.${ending}`);
    return readFile(await file.path());
  };
  const csv = String(await saved('CSV', 'csv'));
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 16 * 16);
  expect(csv).toContain('tactic:engage-potential-partners,Engage Potential Partners,Diagnosis,topic:public-health');
  const svg = String(await saved('SVG', 'svg'));
  expect(svg).toContain(`<title>${covered}</title>`);
  expect(JSON.parse(String(await saved('JSON', 'json')))).toMatchObject({ asOf: { revision: 1 }, staleAfter: 15 });
  const png = await saved('PNG, 2×', 'png');
  const width = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(width * 2);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('an editor reads coverage as well as by day', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/coverage');
    await expect(entriesOf(page)).toHaveCount(10);
    await expectAccessible(page);
    await page.goto('/coverage?view=matrix&compare=0');
    await expect(matrixOf(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^What changed from revision 0/ })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/coverage?view=matrix&cell=tactic:engage-potential-partners~topic:public-health');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
});

test('whoever switches to the dark stays where they are in coverage', async ({ page }) => {
  await page.goto('/coverage?view=matrix&rows=audience');
  await expect(matrixOf(page)).toBeVisible();
  await page.getByRole('button', { name: /dark/i }).click();
  await expect(page).toHaveURL(/\/coverage\?view=matrix&rows=audience&theme=dark$/);
  await expect(matrixOf(page)).toHaveAttribute('aria-label', 'Audiences by settings');
});

test('an editor reads all gaps, those of one kind, and takes them along', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/coverage');
  await gapsOf(page)
    .getByRole('button', { name: /^Show all \d+$/ })
    .click();
  await expect(entriesOf(page)).toHaveCount(50);
  await gapsOf(page).getByRole('button', { name: 'Next' }).click();
  await expect(gapsOf(page)).toContainText('51 to 100 of');
  await expect(page.getByRole('heading', { name: 'Gaps, the largest first' })).toBeFocused();
  await expect(entriesOf(page).first()).toBeInViewport();
  await page.reload();
  await expect(gapsOf(page)).toContainText('51 to 100 of');
  await gapsOf(page).getByLabel('State').selectOption('Narrow');
  await gapsOf(page).getByLabel('About').selectOption('Tactics by themselves');
  await expect(page).toHaveURL(/gaps=1&gapState=narrow&gapAbout=tactic/);
  await expect(entriesOf(page).first()).toContainText('with one setting stated, Transport, by the case');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await gapsOf(page)
    .getByRole('button', { name: /^All \d+ as CSV$/ })
    .click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('throughline-gaps-narrow-tactic-revision-1.csv');
  const csv = String(await readFile(await file.path()));
  expect(csv).toContain('audiences waiting: factor');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + (await entriesOf(page).count()));
});

test('an editor goes from the open questions to the coverage map and back', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/?question=not-covered');
  await page.getByRole('link', { name: 'Which pairs are not covered: the coverage map' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await page.getByRole('link', { name: 'Other questions that are open' }).click();
  await expect(page.getByRole('heading', { name: 'What is not covered yet?' })).toBeVisible();
});

test('an editor compares a later moment with an earlier one, and reads it forwards', async ({ page }) => {
  await page.goto('/coverage?view=matrix&asOf=0&compare=1');
  const changes = page.getByRole('region', { name: /^What changed from revision 0 .* to revision 1/ });
  await expect(changes).toContainText('Engage Potential Partners × Public health: none');
  await changes.getByRole('button', { name: 'Engage Potential Partners × Public health' }).click();
  const cell = page.getByRole('dialog', { name: 'Engage Potential Partners × Public health' });
  await expect(cell).toContainText('Then the collection did not hold “Engage Potential Partners” and “Public health”.');
  await expectAccessible(page);
  await cell.getByRole('button', { name: /^See it as of revision 1/ }).click();
  await expect(cell).toContainText('3 papers, 3 cases in this collection');
  await expect(page).toHaveURL(/asOf=1&compare=0/);
});

test.describe('an address or a field that can’t be read', () => {
  test('says what can', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/coverage?view=matrix&rows=colour');
    await expect(page.getByRole('alert')).toContainText(
      '“colour” for the rows, which can’t be read. It takes one of tactic',
    );
    await expect(matrixOf(page)).toBeVisible();
    await page.getByText('Another moment, or a comparison').click();
    await page.getByLabel('As of').fill('last week');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByLabel('As of')).toHaveAccessibleDescription(/^Write a revision such as 12, or a day/);
    await expectAccessible(page);
    await page.getByLabel('As of').fill('99');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByLabel('As of')).toHaveAccessibleDescription(
      /^There is no revision 99 yet\. Write a revision up to 1/,
    );
    await expect(matrixOf(page)).toBeVisible();
    await page.getByLabel('As of').fill('2999-01-01');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByLabel('As of')).toHaveAccessibleDescription(/^2999-01-01 is yet to come/);
    await page.getByLabel('As of').fill('1');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(matrixOf(page)).toBeVisible();
    await page.goto('/coverage?view=matrix&cell=tactic:nowhere~topic:education');
    await expect(page.getByRole('alert')).toContainText('a cell that is not in this matrix: tactic:nowhere');
  });
});

test('an editor compares two revisions and reads what closed', async ({ browser }) => {
  const stage = aThing('Stage', 'design', { title: 'Design', summary: 'A stage.', position: 1 });
  const share = aThing('Tactic', 'share', { title: 'Share a Vision', summary: 'A step.', number: 1 });
  const education = aThing('Topic', 'education', { title: 'Education', facet: 'setting' });
  const about = { cslType: 'report', summary: 'It says.' };
  const bryson = aThing('Paper', 'bryson', { ...about, title: 'Bryson', shortTitle: 'Bryson', year: 2020 });
  const emerson = aThing('Paper', 'emerson', { ...about, title: 'Emerson', shortTitle: 'Emerson', year: 2022 });
  const nashville = aThing('CaseStudy', 'nashville', {
    title: 'Welcoming Nashville',
    shortTitle: 'Welcoming Nashville',
    summary: 'It was.',
    collection: 'A library',
  });
  const bySupport = (paper: typeof bryson) => [
    aLink(paper, 'SUPPORTS', { to: share, saidBy: 'paper' }),
    aLink(paper, 'ABOUT', { to: education, saidBy: 'editor' }),
  ];
  const before = {
    nodes: [stage, share, education, bryson, nashville],
    edges: [
      aLink(share, 'IN_STAGE', { to: stage, saidBy: 'publisher' }),
      ...bySupport(bryson),
      aLink(nashville, 'DEMONSTRATES', { to: share, saidBy: 'publisher' }),
      aLink(nashville, 'ABOUT', { to: education, saidBy: 'editor' }),
    ],
  };
  const app = await startApp({ collection: [collectionOf(before)] });
  try {
    await app.loadMore([
      collectionOf({ nodes: [...before.nodes, emerson], edges: [...before.edges, ...bySupport(emerson)] }),
    ]);
    const context = await browser.newContext({ baseURL: app.address, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto('/coverage?view=matrix');
    await page.getByText('Another moment, or a comparison').click();
    await page.getByLabel('Compared with').fill('1');
    await page.getByLabel('Compared with').press('Enter');
    const changes = page.getByRole('region', { name: /^What changed from revision 1 .* to revision 2/ });
    await expect(changes).toContainText('1 closed, 0 opened, 0 otherwise changed, in this collection.');
    await expect(changes.getByRole('listitem')).toHaveText(
      /^Share a Vision × Education: one study →\s*to covered, by Emerson 2022$/,
    );
    await expectAccessible(page);
    await changes.getByRole('button', { name: 'Share a Vision × Education' }).press('Enter');
    await expect(page.getByRole('dialog')).toContainText('2 papers, 1 case in this collection');
    await page.keyboard.press('Escape');
    await page.getByLabel('As of').fill('1');
    await page.getByLabel('Compared with').fill('');
    await page.getByRole('button', { name: 'Apply' }).press('Enter');
    await expect(page.getByRole('gridcell', { name: /^Share a Vision, Education: one study, 1 paper/ })).toBeVisible();
    await expect(changes).toBeHidden();
    await context.close();
  } finally {
    await app.stop();
  }
});

test('nothing that an editor looks at moves when a comparison arrives', { tag: '@phone' }, async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/api/coverage?**', async (route) => {
    await new Promise<void>((resolve) => {
      held.push(resolve);
    });
    await route.continue();
  });
  await page.goto('/coverage?view=matrix&compare=0');
  await expect(page.getByText('Comparing…')).toBeVisible();
  const rows = page.getByLabel('Rows', { exact: true });
  const before = await rows.boundingBox();
  for (const release of held) release();
  await expect(matrixOf(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^What changed from revision 0/ })).toBeVisible();
  expect(await rows.boundingBox()).toEqual(before);
  await page.getByRole('link', { name: 'Go to what changed' }).click();
  await expect(page.getByRole('heading', { name: /^What changed from revision 0/ })).toBeInViewport();
});

test('an editor walks a matrix of 200 by 200 of which only a part is drawn', async ({ browser }) => {
  const app = await startApp({ collection: [collectionOf(aPicture({ papers: 300, cases: 40, topics: 200 }))] });
  try {
    const context = await browser.newContext({ baseURL: app.address, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto('/coverage?view=matrix&rows=topic&columns=topic');
    await expect(matrixOf(page)).toHaveAttribute('aria-colcount', '201', { timeout: 20_000 });
    expect(Number(await matrixOf(page).getAttribute('aria-rowcount'))).toBeGreaterThan(200);
    const cells = page.getByRole('gridcell');
    await expect(cells.first()).toBeVisible();
    expect(await cells.count()).toBeLessThan(2000);
    await cells.first().focus();
    await page.keyboard.press('Control+End');
    const last = page.locator('[aria-colindex="201"]:focus');
    await expect(last).toBeInViewport();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('td[aria-colindex="2"]:focus')).toBeInViewport();
    await expectAccessible(page);
    await context.close();
  } finally {
    await app.stop();
  }
});
