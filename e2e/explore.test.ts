import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './browser-test.ts';

const quote = /By sharing discretion, allocating decision-making authority/;

/** The link's own page in the panel: who says so, in words, then the sentence and where it stands. */
const expectTheBriefingsQuote = async (page: Page) => {
  await expect(page.getByRole('heading', { name: 'Who says so, and where' })).toBeVisible();
  await expect(page.getByText(/^The briefing links the study .+ to Share Discretion/)).toBeVisible();
  await expect(page.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
  await expect(page.getByText('entry 3, second paragraph')).toBeVisible();
};

test(
  'a practitioner finds the tactics that a paper supports and reads the quote',
  { tag: ['@phone', '@engines'] },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Which tactics does a paper support?' }).click();
    await page.getByRole('button', { name: /^Paper Trust in EMS contracts 2015.*2 tactics/ }).click();
    await expect(page.getByRole('heading', { name: 'Collaboration in Frontline Healthcare Delivery' })).toBeVisible();
    await expect(page.getByText('2 as the publisher says').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Why? Share Discretion: as the briefing says' }).click();
    await expectTheBriefingsQuote(page);
    await expectAccessible(page);
  },
);

test(
  'a practitioner who searches for an ambulance contract reads the quote by keyboard alone',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('ambulance contract');
    await expect(page.getByRole('option').first()).toContainText('Collaboration in Frontline Healthcare Delivery');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/chosen=paper(:|%3A)trust-in-ems-contracts-2015/);
    await tabTo(page, 'Why? Share Discretion: as the briefing says');
    await page.keyboard.press('Enter');
    await expectTheBriefingsQuote(page);
  },
);

test('where the panel lies over the map, the focus goes into it and comes back from it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('ambulance contract');
  await expect(page.getByRole('option').first()).toContainText('Collaboration in Frontline Healthcare Delivery');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});

test('a practitioner goes from row to row of the map by arrow keys and opens a link of one', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  const row = page.getByRole('button', { name: /^Trust in EMS contracts 2015\?, year not checked, paper/ });
  await page.getByRole('button', { name: /^Business, sector/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('trust in');
  await expect(row).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/chosen=paper.*(~|%7E)[A-Z_]+(~|%7E)/);
  await expect(page.getByRole('heading', { name: 'Who says so, and where' })).toBeVisible();
});

test('every piece of evidence of a tactic is reached in the outline without a mouse', async ({ page }) => {
  await page.goto('/outline');
  const tree = page.getByRole('tree', { name: 'Outline' });
  await expect(tree).toBeVisible();
  await tree.getByRole('treeitem', { name: /^Tactics/ }).focus();
  await page.keyboard.type('engage');
  await expect(tree.getByRole('treeitem', { name: /^Engage Potential Partners/ })).toBeFocused();
  // Open the tactic, step to the first kind of link and open all of them, then all papers of the first one.
  for (const key of ['ArrowRight', 'ArrowRight', '*', 'ArrowRight', '*']) await page.keyboard.press(key);
  await expect(tree.getByRole('treeitem', { name: /can help ensure you’re choosing partners/ })).toBeVisible();
  await expectAccessible(page);
});

test.describe('where the address names what is not there', () => {
  test.use({ expectedConsole: [/status of 40[04]/] });

  test('a link to a thing that is gone says so and shows the rest', async ({ page }) => {
    await page.goto('/?chosen=paper:never-was');
    await expect(page.getByRole('heading', { name: 'Not in the collection' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Share Discretion, tactic/ })).toBeAttached();
    await expectAccessible(page);
  });

  test('an address that was never valid still shows the rest', async ({ page }) => {
    await page.goto('/?chosen=%25%00&hide=Ghost&theme=plaid&lines=some');
    await expect(page.getByRole('button', { name: /^Share Discretion, tactic/ })).toBeAttached();
  });
});

/** Tabs until the control of that name has the focus. */
const tabTo = async (page: Page, name: string) => {
  const wanted = page.getByRole('button', { name });
  await expect(wanted).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
};
