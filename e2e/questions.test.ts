import { expect, expectAccessible, test } from './browser-test.ts';

test(
  'an editor sees which tactics have no case and which rest on editors’ readings alone',
  { tag: ['@phone', '@engines'] },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'What is not covered yet?' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Tactics with no case/ }).click();
    await expect(page.getByText('2 of 16 tactics')).toBeVisible();
    await expect(
      page.getByRole('button', { name: /Manage Expectations of Process and Results/ }).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'What is not covered yet?' }).click();
    await page.getByRole('button', { name: /Tactics that rest on editors’ readings alone/ }).click();
    await expect(page.getByText('10 of 16 tactics')).toBeVisible();
    await page.getByRole('button', { name: /^Tactic Identify a Manager/ }).click();
    await expect(page.getByText(/as editors read/).first()).toBeVisible();
    await expectAccessible(page);
  },
);

test('an editor finds the tactics without a case by keyboard alone', { tag: '@engines' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  const press = async (name: string | RegExp) => {
    const wanted = page.getByRole('complementary').getByRole('button', { name });
    await expect(wanted).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(wanted).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
    await page.keyboard.press('Enter');
  };
  await press('What is not covered yet?');
  await press(/Tactics with no case/);
  await press(/Communicate the Interdependency of Each Sector/);
  await expect(page.getByRole('heading', { name: 'Communicate the Interdependency of Each Sector' })).toBeVisible();
});

test('an editor opens a link that somebody sent to what is contested, and reads who challenges what', async ({
  page,
}) => {
  await page.goto('/?question=contested-links');
  const panel = page.getByRole('complementary');
  await expect(
    panel.getByText('In this collection: 2 tactics both supported and challenged, 0 links disputed.'),
  ).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: /Community-led change 2015 → Engage Potential Partners/ }).click();
  await expect(
    panel.getByText(/Editors read the study .* as speaking against Engage Potential Partners/),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Contested links' }).click();
  await expect(panel.getByText('challenges, to verify').first()).toBeVisible();
});

test('an editor sees what is to verify in the whole collection, things that are not drawn too', async ({ page }) => {
  await page.goto('/?question=to-verify');
  const panel = page.getByRole('complementary');
  await expect(
    panel.getByText('In this collection: 460 pieces of evidence on 459 links, 12 things with unchecked facts.'),
  ).toBeVisible();
  // Organizations stand in no column.
  await expect(panel.getByRole('img', { name: 'Organization' }).first()).toBeAttached();
});
