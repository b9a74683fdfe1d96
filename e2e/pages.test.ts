import { expect, expectAccessible, test } from './browser-test.ts';

const paper = '/node/paper:trust-in-ems-contracts-2015';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads what a paper supports, in which words and who says so', { tag: '@phone' }, async ({ page }) => {
    await page.goto(paper);
    await expect(page).toHaveTitle('Collaboration in Frontline Healthcare Delivery · Throughline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collaboration in Frontline Healthcare Delivery');
    await expect(page.getByText('Questions of trust examined with a relational contracting framework')).toBeVisible();
    await expect(page.getByText(/Bromberg, Daniel, and Alexander Henderson\. \[2015\?\]\./)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Supports 2' })).toBeVisible();
    await expect(page.getByText(/The briefing links the study .* to Share Discretion\./)).toBeVisible();
    await expect(page.getByText(/“By sharing discretion, allocating decision-making authority/)).toBeVisible();
    await expect(page.getByRole('img', { name: /Trust in EMS contracts 2015\?/ })).toBeVisible();
  });

  test('a reader who opens the map is led to what can be read', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'cases' }).click();
    await expect(page.getByText('36 cases in this collection.')).toBeVisible();
  });

  test('a reader goes from a paper to a tactic, and from there to all tactics without a case', async ({ page }) => {
    await page.goto(paper);
    await page.getByRole('link', { name: 'Share Discretion' }).first().click();
    await expect(page.getByRole('heading', { name: 'Qualified by 4' })).toBeVisible();
    await page.getByRole('link', { name: 'All tactics in this collection' }).click();
    await expect(page.getByText('16 tactics in this collection.')).toBeVisible();
    await page.getByLabel('Linked to no').selectOption('case');
    await page.getByRole('button', { name: 'List these' }).click();
    await expect(page.getByText('2 tactics in this collection linked to no case.')).toBeVisible();
  });

  test.describe('as plain text', () => {
    // A browser that shows a text looks for its icon where there is none.
    test.use({ expectedConsole: [/404 \(Not Found\)/] });

    test('a reader reads how everything is computed', async ({ page }) => {
      const response = await page.goto('/methods.md');
      expect(response?.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      await expect(page.getByText('## Related studies')).toBeVisible();
    });
  });

  test.describe('at an address that somebody mistyped', () => {
    test.use({ expectedConsole: [/404 \(Not Found\)/] });

    test('a reader is told that nothing is there', async ({ page }) => {
      const response = await page.goto('/node/paper:no-such-thing');
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'Not in the collection' })).toBeVisible();
    });
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of [paper, '/node/tactic:share-discretion', '/kind/paper'])
    test(
      `${path} is accessible before its script has come, in ${colorScheme} colours`,
      { tag: '@phone' },
      async ({ page }) => {
        // Where scripts are switched off altogether axe can't run either.
        await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden();
        await expectAccessible(page);
      },
    );

test('a reader can read a page until the live one takes its place', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(
    '**/api/nodes/**',
    async (route) => {
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
      await route.continue();
    },
    { times: 2 },
  );
  await page.goto(paper);
  const heading = page.getByRole('heading', { level: 1 });
  const omnibox = page.getByRole('combobox');
  await expect.poll(() => held.length).toBe(2);
  await expect(heading).toBeVisible();
  await expect(omnibox).toBeHidden();
  const before = await heading.boundingBox();
  for (const release of held) release();
  await expect(omnibox).toBeVisible();
  await expect(heading).toHaveText('Collaboration in Frontline Healthcare Delivery');
  const after = await heading.boundingBox();
  expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});

test(
  'an editor goes from what the collection holds to the tactics that have no case',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/about');
    await expect(page.getByText('460 pieces of evidence on 459 links')).toBeVisible();
    await expect(page.getByText(/ 2026\. http.+, revision 1, seen on \d+ \w+ \d{4}\.$/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'the methods in full' })).toHaveAttribute('href', '/methods.md');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Tactics', exact: true }).click();
    await expect(page.getByText('16 tactics in this collection.')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Linked to no').selectOption('case');
    await expect(page.getByText('2 tactics in this collection linked to no case.')).toBeVisible();
    await expect(page).toHaveURL(/\/kind\/tactic\?without=CaseStudy/);
    await page.getByRole('link', { name: 'Manage Expectations of Process and Results' }).click();
    await expect(page.getByRole('heading', { name: 'Manage Expectations of Process and Results' })).toBeVisible();
    await page.getByRole('link', { name: 'Tactic', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Tactics', exact: true })).toBeVisible();
  },
);

test('a reader finds an organization among all of them by keyboard alone', async ({ page }) => {
  await page.goto('/kind/organization');
  await expect(page.getByText('121 organizations in this collection.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show more' })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Words in the name')).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await page.keyboard.type('rio tinto');
  await expect(page.getByText('1 organization in this collection with “rio tinto” in the name.')).toBeVisible();
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Rio Tinto/);
});

test('a reader corrects the words that a list is narrowed to, in the middle of them', async ({ page }) => {
  await page.goto('/kind/organization');
  const words = page.getByLabel('Words in the name');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  await words.fill('tinto');
  await expect(page).toHaveURL(/\?q=tinto$/);
  await words.press('Home');
  await page.keyboard.type('rio ', { delay: 60 });
  await expect(words).toHaveValue('rio tinto');
  await expect(page.getByText('1 organization in this collection with “rio tinto” in the name.')).toBeVisible();
  await page.getByLabel('Order').selectOption('Most links first');
  await expect(page).toHaveURL(/\?(sort=links&q=rio\+tinto|q=rio\+tinto&sort=links)$/);
});

test('a thing whose id stands escaped in the address is fetched once, and its page stays readable', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/nodes/')) asked.push(decodeURIComponent(pathname));
  });
  await page.goto(paper.replace('paper:', 'paper%3A'));
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collaboration in Frontline Healthcare Delivery');
  expect(asked).toEqual([...new Set(asked)]);
});
