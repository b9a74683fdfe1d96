import type { Download, Page } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import { expect, expectAccessible, test } from './browser-test.ts';

const Items = z.array(
  z.object({
    title: z.string(),
    author: z.array(z.object({ family: z.string() })),
    issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
  }),
);

const textOf = async (download: Download): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** Title, family names and year of each work in a file, as a reference manager would read it. */
const worksIn = (text: string) =>
  Items.parse(new Cite(text).data).map(({ title, author, issued }) => ({
    title,
    authors: author.map(({ family }) => family),
    year: issued['date-parts'][0]?.[0],
  }));

/** What a score is shown to be the sum of, and the sum, in thousandths. */
const shownParts = async (page: Page): Promise<{ sum: number; parts: number[] }> => {
  const cells = await page.getByRole('table').first().getByRole('cell').allTextContents();
  const thousandths = cells.map((text) => Math.round(Number(text) * 1000));
  return { sum: thousandths.at(-1) ?? 0, parts: thousandths.slice(0, -1) };
};

test(
  'a researcher finds studies related to a paper and why, and takes some along',
  { tag: ['@phone', '@engines'] },
  async ({ page }) => {
    await page.goto('/?chosen=paper:collective-impact-2011');
    await expect(page.getByText('Related because one cites the other, and both were written by')).toBeVisible();
    await page.getByRole('link', { name: 'All 19 related' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Related studies' })).toBeVisible();
    await expect(page.getByText('Hanleybrown, Fay, John Kania, and Mark Kramer. 2012.')).toBeVisible();
    await page.getByText('13 parts').click();
    const { sum, parts } = await shownParts(page);
    expect([parts.length, parts.reduce((total, part) => total + part, 0)]).toEqual([13, sum]);
    await page.getByRole('checkbox', { name: 'Select Channeling Change' }).check();
    await page.getByRole('checkbox', { name: 'Select Widening the View' }).check();
    await expect(page.getByText('2 selected')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Channeling Change' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Channeling Change' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('2 selected')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Select Widening the View' })).toBeChecked();
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: format }).click();
      const works = worksIn(await textOf(await coming));
      expect(works.map(({ authors, year }) => [authors, year])).toEqual([
        [['Christens', 'Inzeo'], 2015],
        [['Hanleybrown', 'Kania', 'Kramer'], 2012],
      ]);
      expect(works.map(({ title }) => title.split(':')[0])).toEqual(['Widening the View', 'Channeling Change']);
    }
    await page.getByRole('button', { name: 'Keep in the reading list' }).click();
    await page.goto('/reading');
    await expect(page.getByText('2 things, kept in this browser alone.')).toBeVisible();
  },
);

test(
  'a researcher finds, by keyboard alone, which studies disagree with a paper, and exports one',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/node/paper:collective-impact-2011/related');
    await expect(page.getByRole('listitem').first()).toBeVisible();
    const tabTo = async (wanted: ReturnType<Page['getByRole']>) => {
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(wanted).toBeFocused({ timeout: 50 });
      }).toPass({ intervals: [0] });
    };
    await tabTo(page.getByRole('radio', { name: /^Nearest/ }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Same tactic, other setting/ })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/mode=disagrees/);
    await expect(page.getByRole('listitem')).toHaveCount(11);
    await expect(
      page.getByText(/^One qualifies what the other supports: Editors read Collective impact 2011 as support/).first(),
    ).toBeVisible();
    await tabTo(page.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'To what can be done with the selected' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'What is selected' })).toBeFocused();
    await tabTo(page.getByRole('button', { name: 'RIS' }));
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(worksIn(await textOf(await coming)).map(({ year }) => year)).toEqual([2015]);
  },
);

test('a researcher sees on the map why two studies are related, and reads what a shared tactic rests on', async ({
  page,
}) => {
  await page.goto('/node/paper:collective-impact-2011/related');
  await page.getByText('8 parts').first().click();
  await page.getByRole('link', { name: 'Why? The other and Share a Vision of Success' }).first().click();
  await expect(
    page.getByText(/Editors read the study .* as a reservation about Share a Vision of Success/),
  ).toBeVisible();
  await page.goBack();
  await page.getByRole('checkbox', { name: 'Select Widening the View' }).check();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.locator('[data-graph-canvas][data-drawn]')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Share a Vision of Success, tactic/ })).toBeAttached();
});

test(
  'a practitioner finds cases similar to one, and is told honestly where there are none',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/node/case:boston-innovation-district');
    await expect(page.getByRole('heading', { name: 'Similar cases' })).toBeVisible();
    await page.getByRole('link', { name: 'All 11 similar' }).click();
    await page.getByRole('radio', { name: /^Same tactic, other setting/ }).check();
    await expect(
      page.getByText('No related case in this collection shares a tactic in another setting.'),
    ).toBeVisible();
    await expectAccessible(page);
    await page.goto('/node/tactic:share-discretion/related');
    await expect(page.getByRole('heading', { level: 1, name: 'Related tactics' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.goto('/node/person:john-kania/related');
    await expect(page.getByText('Nothing is related to this')).toBeVisible();
  },
);
