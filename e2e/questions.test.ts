import { expect, expectAccessible, test } from './browser-test.ts';

test(
  'an editor sees which tactics have no case and which rest on editors’ readings alone',
  { tag: '@phone' },
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

test('an editor finds the tactics without a case by keyboard alone', async ({ page }) => {
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
