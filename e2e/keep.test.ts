import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, expectAccessible, test } from './browser-test.ts';

test('a researcher keeps papers for reading, finds them tomorrow and exports them', async ({ page, context }) => {
  await page.goto('/?chosen=paper:collective-impact-2011');
  await page.getByRole('button', { name: 'Keep for reading' }).click();
  await expect(page.getByRole('button', { name: 'Kept' })).toHaveAttribute('aria-pressed', 'true');
  await page.close();

  const tomorrow = await context.newPage();
  await tomorrow.goto('/');
  await tomorrow.getByRole('link', { name: 'Reading' }).click();
  await expect(tomorrow.getByText(/Kania, John/)).toBeVisible();
  await expectAccessible(tomorrow);
  const coming = tomorrow.waitForEvent('download');
  await tomorrow.getByRole('button', { name: 'RIS' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain('Collective Impact');
});

test('a researcher goes from a paper to its author, and from there to the author’s other papers on the map', async ({
  page,
}) => {
  await page.goto('/?chosen=paper:propositions-on-collaboration-2006');
  await page.getByRole('link', { name: 'John M. Bryson' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'John M. Bryson' })).toBeVisible();
  await expect(page).toHaveTitle(/Bryson/);
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await expect(page.getByText('A part of the collection')).toBeVisible();
});

test('a view stands in somebody else’s page, where it can be looked at and not changed', async ({ page, app }) => {
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe title="A view" width="1200" height="700" src="${app.address}/embed?chosen=tactic:share-discretion"></iframe>`,
    );
  });
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const address = elsewhere.address();
  try {
    await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : ''}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Read it in Throughline' })).toHaveAttribute(
      'href',
      '/?chosen=tactic:share-discretion',
    );
    await expect(frame.getByRole('toolbar', { name: 'View' })).toBeHidden();
    await frame.getByRole('button', { name: /^Share Discretion, tactic/ }).focus();
    await page.keyboard.press('Shift+H');
    await page.keyboard.press('Shift+F10');
    await expect(frame.getByRole('menu')).toBeHidden();
  } finally {
    elsewhere.close();
  }
});

test('somebody on a phone builds a view', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto('/?chosen=tactic:share-discretion');
  await page.getByRole('button', { name: 'Actions' }).tap();
  await page.getByRole('menuitem', { name: /^Show only this/ }).tap();
  await page.getByRole('link', { name: 'Map' }).tap();
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await expect(page.getByText(/^9 things · /)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Arrange' }).tap();
  await page.getByRole('menuitemradio', { name: 'Timeline' }).tap();
  await page.getByRole('button', { name: /^Undo/ }).tap();
  await page.getByRole('button', { name: 'Close the map' }).tap();
  await expect(page.getByRole('heading', { name: 'Share Discretion' })).toBeVisible();
});
