import { expect, expectAccessible, test } from './browser-test.ts';

test('a researcher copies the BibTeX of a paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('collaborative governance in theory');
  await expect(page.getByRole('option').first()).toContainText('Collaborative Governance in Theory and Practice');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('10.1093/jopart/mum032');
  expect(copied).toMatch(/^@article\{collaborative_governance_model_2008,/);
  expect(copied).toMatch(/author = \{Ansell, Chris and Gash, Alison\}/);
});

test('a link opened in a new browser shows the same', async ({ page, browser }) => {
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await page.getByRole('button', { name: 'Topics 28' }).click();
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('share discretion');
  await expect(page.getByRole('option').first()).toContainText('Share Discretion');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Share Discretion' })).toBeVisible();
  const address = page.url();

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Share Discretion' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Topics 28' })).toHaveAttribute('aria-pressed', 'false');
  await expect(other.getByRole('button', { name: 'Use the light theme' })).toBeVisible();
  await expect(other.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await expectAccessible(other);
  await elsewhere.close();

  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Share Discretion' })).toBeVisible();
});
