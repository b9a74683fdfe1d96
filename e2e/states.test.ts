import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './browser-test.ts';

const drawn = (page: Page) => expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();

const arrange = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemradio', { name: entry, exact: true }).click();
  await expect(page.getByRole('menu')).toBeHidden();
};

/** Every state that a page can be in, by what leads to it. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the network, grouped by sector': async (page) => {
    await page.goto('/');
    await arrange(page, 'Network');
    await arrange(page, 'Sector');
    await drawn(page);
    await expect(page.getByText('Laying out…')).toBeHidden();
  },
  'the timeline, with years brushed by keyboard': async (page) => {
    await page.goto('/');
    await arrange(page, 'Timeline');
    await page.getByRole('slider', { name: 'From year' }).focus();
    await page.keyboard.press('PageUp');
    await expect(page.getByRole('button', { name: /^Years: / })).toBeVisible();
  },
  'the throughline, grouped by setting, with something hidden': async (page) => {
    await page.goto('/?chosen=tactic:share-discretion');
    await arrange(page, 'Setting');
    await page.getByRole('button', { name: /^Topics/ }).click();
    await expect(page.getByText(/^Filtered: /)).toBeVisible();
  },
  'the table of things, one chosen': async (page) => {
    await page.goto('/table?chosen=paper:collective-impact-2011');
    await expect(page.getByRole('grid')).toBeVisible();
  },
  'the table of links': async (page) => {
    await page.goto('/table');
    await page.getByRole('button', { name: /^Links \d/ }).click();
    await expect(page.getByRole('grid')).toBeVisible();
  },
  'the outline, grouped by stage': async (page) => {
    await page.goto('/outline');
    await arrange(page, 'Stage');
    await expect(page.getByRole('tree')).toBeVisible();
  },
  'the ways to arrange': async (page) => {
    await page.goto('/');
    await drawn(page);
    await page.getByRole('button', { name: 'Arrange' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'the ways to share': async (page) => {
    await page.goto('/');
    await drawn(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  },
  'a page about a person': async (page) => {
    await page.goto('/node/person:john-m-bryson');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'a page about a place': async (page) => {
    await page.goto('/node/place:united-states');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'the reading list, empty': async (page) => {
    await page.goto('/reading');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'the way to add': async (page) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Add' }).click();
    await expect(page.getByRole('heading', { name: 'Add to the collection' })).toBeVisible();
    await expect(page.getByText('npm run load -- my-file.json')).toBeVisible();
  },
  'the embed': async (page) => {
    await page.goto('/embed?chosen=tactic:share-discretion');
    await drawn(page);
  },
};

for (const [state, lead] of Object.entries(states))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${state}, is accessible in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await lead(page);
      await expectAccessible(page);
    });
