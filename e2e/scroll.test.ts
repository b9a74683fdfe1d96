import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';

/** How far what holds a thing is scrolled: a part of the page, or on a phone the page itself. */
const scrolled = (held: Locator): Promise<number> =>
  held.evaluate((element) => {
    let at: Element | null = element;
    while (at && !(at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY === 'auto'))
      at = at.parentElement;
    return (at ?? document.scrollingElement)?.scrollTop ?? 0;
  });

/** The page that the server wrote gives way to the one that the browser makes: then what was to be scrolled to is another. */
const goDownTo = async (far: Locator): Promise<number> => {
  // What arrives later above it would move it.
  await far.page().waitForLoadState('networkidle');
  await expect(async () => {
    await far.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await scrolled(far)).toBeGreaterThan(100);
  }).toPass();
  return scrolled(far);
};

/** Goes on from a thing far down, and comes back to it. */
const expectTheSamePlace = async (page: Page, far: Locator, { arrived }: { arrived: Locator }): Promise<void> => {
  const before = await goDownTo(far);
  await far.click();
  await expect(arrived).toBeVisible();
  await expect.poll(() => scrolled(arrived)).toBe(0);
  await page.goBack();
  await expect.poll(() => scrolled(far)).toBe(before);
  await expect(far).toBeInViewport();
};

test(
  'somebody comes back from a thing to their place in the answer to a question',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/?question=by-paper');
    const far = page.getByRole('button', { name: /^Paper Modes of network governance 2008/ });
    await expectTheSamePlace(page, far, {
      arrived: page.getByRole('heading', { name: /^Modes of Network Governance/ }),
    });
  },
);

test('somebody comes back from a thing to their place among all of its kind', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/kind/case');
  const far = page.getByRole('link', { name: 'San Pedro Bay ports' });
  await expectTheSamePlace(page, far, { arrived: page.getByRole('heading', { level: 1, name: /San Pedro/ }) });
});

test('a page is as it was left, after it was loaded again too', async ({ page }) => {
  await page.goto('/node/tactic:engage-potential-partners');
  const far = page.getByRole('link', { name: /^All \d+ related/ });
  await expect(far).toBeVisible();
  await goDownTo(far);
  await page.reload();
  await expect.poll(() => scrolled(far)).toBeGreaterThan(100);
  await expect(far).toBeInViewport();
});
