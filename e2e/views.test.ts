import type { Page } from '@playwright/test';
import { getSavedView } from '#contracts/share.ts';
import type { MeasuredElement } from '#client/canvas/measure.ts';
import { aLink, aPaper, aTactic, reading } from '#contracts/testing/building.ts';
import { unpackDocument } from '#client/scene/packed-document.ts';
import { expect, expectAccessible, test } from './browser-test.ts';
import { collectionOf } from './collection-of.ts';
import { startApp } from './running-app.ts';

const drawn = '[data-graph-canvas][data-drawn]';

/** The button of a thing on the map, by the beginning of its name. */
const rowOf = (page: Page, name: string) =>
  page.locator('[data-graph-canvas]').getByRole('button', { name: new RegExp(`^${name}`) });

const tallyOf = (page: Page) => page.getByText(/^\d+ things · /);

/** Where the label of every thing on the map stands, by id, in whole px. */
const placesOf = async (page: Page): Promise<Record<string, readonly [number, number]>> => {
  const measured = await page.locator(drawn).evaluate((canvas: MeasuredElement) => canvas.measure?.());
  return Object.fromEntries((measured?.labels ?? []).map(({ id, left, top }) => [id, [left, top]]));
};

const expectSamePlaces = (one: Awaited<ReturnType<typeof placesOf>>, other: typeof one): void => {
  expect(Object.keys(other).toSorted()).toEqual(Object.keys(one).toSorted());
  for (const [id, [left, top]] of Object.entries(one)) {
    expect(Math.abs((other[id]?.[0] ?? NaN) - left), id).toBeLessThanOrEqual(1);
    expect(Math.abs((other[id]?.[1] ?? NaN) - top), id).toBeLessThanOrEqual(1);
  }
};

/** Another person's browser. */
const elsewhere = async (page: Page, address: string, see: (other: Page) => Promise<void>): Promise<void> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of the tests has a browser');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await context.newPage();
  await other.goto(address);
  await see(other);
  await context.close();
};

/** Chooses an entry of the menu of a thing: by a right click, or by the menu key. */
const act = async (page: Page, name: string, entry: RegExp, how: 'by mouse' | 'by keyboard'): Promise<void> => {
  const row = rowOf(page, name);
  if (how === 'by mouse') {
    await row.click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: entry }).click();
    return;
  }
  await row.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  const items = await page.getByRole('menuitem').allTextContents();
  const at = items.findIndex((text) => entry.test(text));
  await page.keyboard.press('Home');
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: entry })).toBeFocused();
  await page.keyboard.press('Enter');
};

const choose = async (page: Page, name: string, how: 'by mouse' | 'by keyboard'): Promise<void> => {
  if (how === 'by mouse') return rowOf(page, name).click({ force: true });
  await rowOf(page, name).focus();
  await page.keyboard.press('Enter');
};

for (const how of ['by mouse', 'by keyboard'] as const) {
  test(`expands a hub and comes back by undo, ${how}`, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(drawn)).toBeVisible();
    const before = await tallyOf(page).textContent();
    const places = await placesOf(page);
    await act(page, 'Government, sector', /^Expand/, how);
    await expect(page.getByRole('status').filter({ hasText: /^\d+ of 85 shown, ranked by links$/ })).toBeVisible();
    await expect(page.getByText(/^161 things · /)).toBeVisible();
    await expectAccessible(page);
    if (how === 'by mouse') await page.getByRole('button', { name: 'Undo: Expanded Government' }).click();
    else await page.keyboard.press('Control+z');
    await expect(tallyOf(page)).toHaveText(before ?? '');
    await expect.poll(() => placesOf(page)).toEqual(places);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText(/^161 things · /)).toBeVisible();
    await page.goBack();
    await expect(tallyOf(page)).toHaveText(before ?? '');
  });

  test(`builds a view of one tactic’s evidence, copies the link and opens it elsewhere, ${how}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    await expect(page.locator(drawn)).toBeVisible();
    await act(page, 'Share Discretion, tactic', /^Show only this/, how);
    await expect(page.getByText(/^9 things · /)).toBeVisible();
    await act(page, 'Central Park, case', /^Hide/, how);
    await expect(page.getByText(/^8 things · /)).toBeVisible();
    await choose(page, 'Trust in EMS contracts', how);
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
    await expect(page.getByText('The link to this view is copied.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(4200);
    const places = await placesOf(page);
    await elsewhere(page, link, async (other) => {
      await expect(other.locator(drawn)).toBeVisible();
      await expect(other.getByText(/^8 things · /)).toBeVisible();
      await expect(
        other.getByRole('heading', { name: 'Collaboration in Frontline Healthcare Delivery' }),
      ).toBeVisible();
      expectSamePlaces(places, await placesOf(other));
      await expect(other.getByText('Hidden by hand: 1 thing and 2 links')).toBeVisible();
    });
  });

  test(`finds by filter what editors read into papers, ${how}`, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(drawn)).toBeVisible();
    const all = await tallyOf(page).textContent();
    const filter = page.getByRole('button', { name: 'Filter' });
    const editors = page.getByRole('checkbox', { name: /^Editors’ readings/ });
    if (how === 'by mouse') {
      await filter.click();
      await editors.click();
    } else {
      await filter.press('Enter');
      await editors.press('Space');
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Said by: Editors’ readings/ })).toBeVisible();
    await expect(page.getByText(/^Filtered: \d+ things and \d+ links hidden/)).toBeVisible();
    await choose(page, 'Share Discretion, tactic', how);
    await expect(page).toHaveURL(/v=/);
    await elsewhere(page, page.url(), async (other) => {
      await expect(other.getByRole('button', { name: /^Said by: Editors’ readings/ })).toBeVisible();
    });
    await page.getByRole('button', { name: 'show them' }).press('Enter');
    await expect(tallyOf(page)).toHaveText(all ?? '');
  });

  test(`exports the SVG and the BibTeX of what is chosen, ${how}`, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(drawn)).toBeVisible();
    await choose(page, 'Trust in EMS contracts', how);
    if (how === 'by mouse') await rowOf(page, 'Collective impact 2011').click({ modifiers: ['Shift'], force: true });
    else {
      await rowOf(page, 'Collective impact 2011').focus();
      await page.keyboard.press('Shift+Enter');
    }
    await expect(page.getByRole('heading', { name: '2 chosen' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    await page.getByRole('radio', { name: /^What is chosen/ }).check();
    const bibtex = await downloaded(page, /^BibTeX/);
    expect(bibtex.match(/^@/gm)).toHaveLength(2);
    expect(bibtex).toContain('{Collective {Impact}}');
    await page.getByRole('radio', { name: /^This view/ }).check();
    const svg = await downloaded(page, /^SVG/);
    expect(svg).toMatch(/^<\?xml|^<svg/);
    expect(svg).toContain('>Share Discretion<');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show only these' }).press('Enter');
    await expect(page.getByText(/^2 things · /)).toBeVisible();
  });
}

const downloaded = async (page: Page, format: RegExp): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).press('Enter');
  const stream = await (await coming).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

test('what arrives in a network moves nobody, and the network stands elsewhere as it stood here', async ({ page }) => {
  await page.goto('/?chosen=sector:government');
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: 'Network' }).click();
  await expect.poll(async () => Object.keys(await positionsIn(page)).length).toBe(131);
  const before = await positionsIn(page);
  for (const shown of ['62 of 85 shown', 'All 85 shown']) {
    await page.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^Expand/ }).click();
    await expect(page.getByRole('status').filter({ hasText: shown })).toBeVisible();
  }
  // Too long for an address by now: the server keeps it.
  await expect(page).toHaveURL(/\/view\/[\w-]{22}\?chosen=sector:government$/);
  await expect.poll(async () => Object.keys(await positionsIn(page)).length).toBe(184);
  const after = await positionsIn(page);
  for (const [id, place] of Object.entries(before)) expect([id, after[id]]).toEqual([id, place]);
  await expectAccessible(page);
  const places = await placesOf(page);
  await elsewhere(page, page.url(), async (other) => {
    await expect(other.locator(drawn)).toBeVisible();
    await expect.poll(async () => Object.keys(await placesOf(other)).length).toBe(Object.keys(places).length);
    expectSamePlaces(places, await placesOf(other));
  });
});

/** The places of the network that the address of a page holds, or the saved view that it names. */
const positionsIn = async (page: Page): Promise<Readonly<Record<string, readonly [number, number]>>> => {
  const { pathname, searchParams } = new URL(page.url());
  const [, saved] = /^\/view\/([\w-]{22})$/.exec(pathname) ?? [];
  if (saved) {
    const answer = await page.request.get(`/api/views/${saved}`);
    return getSavedView.response.parse(await answer.json()).document.positions;
  }
  const packed = searchParams.get('v');
  return packed === null ? {} : unpackDocument(packed).positions;
};

test('a view that can’t be read says why, and the collection is there', async ({ page }) => {
  await page.goto('/?v=1.dZLd');
  await expect(page.getByRole('alert')).toContainText('This link could not be read');
  await expect(page.locator(drawn)).toBeVisible();
  await expectAccessible(page);
});

test.describe('a view that was made before the collection changed', () => {
  test('tells what has changed since, and shows it', async ({ browser }) => {
    const [paper, tactic, late] = [aPaper('trust'), aTactic('share'), aPaper('late', { title: 'A later paper' })];
    const supports = (from: typeof paper) => aLink(from, 'SUPPORTS', tactic, { evidence: [reading('It says so.')] });
    const app = await startApp({ collection: [collectionOf({ nodes: [paper, tactic], edges: [supports(paper)] })] });
    try {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: app.address });
      const page = await context.newPage();
      await page.goto('/?chosen=tactic:share');
      await expect(page.locator(drawn)).toBeVisible();
      await act(page, 'Tactic share', /^Show only this/, 'by keyboard');
      await expect(page.getByText(/^2 things · /)).toBeVisible();
      const link = page.url();
      await app.loadMore([
        collectionOf({
          nodes: [{ ...paper, title: 'Another title' }, tactic, late],
          edges: [supports(paper), supports(late)],
        }),
      ]);
      const reopened = await context.newPage();
      await reopened.goto(link);
      const note = reopened.getByRole('log').filter({ hasText: 'Since this view was made' });
      await expect(note).toContainText('1 thing changed, 1 new beside it');
      await expectAccessible(reopened);
      await reopened.getByRole('button', { name: 'Add what is new beside it' }).press('Enter');
      await expect(reopened.getByText(/^3 things · /)).toBeVisible();
      await expect(note).toBeHidden();
      await expect(reopened.getByRole('heading', { name: 'A later paper' })).toBeVisible();
      await context.close();
    } finally {
      await app.stop();
    }
  });
});
