import { expect, test } from './browser-test.ts';
import { expectPrintable, pagesOf } from './printing.ts';

/** As a person wrote it. */
const longer =
  'I am a city manager. We are about to contract for ambulance services with a private firm. What should we do?';
const situation = 'a city manager about to contract for ambulance services with a private firm';

test('a brief of any one tactic is one page, on A4 and on Letter', async ({ page }) => {
  for (const tactic of ['establish-a-governance-structure', 'engage-potential-partners', 'share-a-vision-of-success']) {
    await page.goto(`/guide/brief?q=${encodeURIComponent(longer)}&tactics=tactic:${tactic}`);
    await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
    expect([tactic, await pagesOf(page, 'A4'), await pagesOf(page, 'Letter')]).toEqual([tactic, 1, 1]);
  }
});

test('a brief of three tactics is printed without cutting a quote or leaving a heading alone', async ({ page }) => {
  await page.goto(`/guide/brief?q=${encodeURIComponent(situation)}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^1\. /, /^2\. /, /^3\. /, 'References']);
  await expectPrintable(page);
  expect(await pagesOf(page, 'A4')).toBe(2);
  expect(await pagesOf(page, 'Letter')).toBe(2);
});

test('the nearest case and the first objection of the guide are those of the brief', async ({ page }) => {
  await page.goto(`/guide?q=${encodeURIComponent(longer)}`);
  const engage = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Engage Potential Partners' }) });
  const sentences = engage.getByText(/^(Editors|The briefing) .*Engage Potential Partners( \[\d+\])?\.$/);
  const objection = await sentences
    .filter({ hasText: /against|reservation/ })
    .first()
    .textContent();
  const example = await sentences
    .filter({ hasText: /example/ })
    .first()
    .textContent();
  expect(example).toContain('Cardiac Arrest');
  await expect(engage.getByText('Implied, not stated').first()).toBeVisible();
  await expect(engage.getByText('Not from your setting').first()).toBeVisible();
  await expect(engage.getByRole('link', { name: 'The other 2: For it, Engage Potential Partners' })).toBeVisible();
  await engage.getByRole('checkbox').check();
  await page.getByRole('link', { name: 'Open the brief' }).click();
  await expect(page.getByText(objection?.slice(0, -1) ?? 'none')).toBeVisible();
  await expect(page.getByText(example?.slice(0, -1) ?? 'none')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For it (2 of 5)' })).toBeVisible();
});

test('a practitioner copies the address of the guide and of the brief', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/guide?q=ambulances&theme=dark');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await copied()).toMatch(/\/guide\?q=ambulances$/);
  await page.getByRole('link', { name: 'Open the brief' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await copied()).toMatch(/\/guide\/brief\?q=ambulances$/);
});
