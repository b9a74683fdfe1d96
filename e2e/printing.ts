import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';

/** In the sheet that is printed, headings keep to what follows them, and no piece of evidence is cut in two. */
export const expectPrintable = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const overflowing = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflowing).toBe(false);
  const loose = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').length);
  expect(loose).toBe(0);
  const cut = await page
    .getByRole('listitem')
    .evaluateAll((items) => items.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length);
  expect(cut).toBe(0);
};

/** How many pages Chromium prints. */
export const pagesOf = async (page: Page, format: 'A4' | 'Letter'): Promise<number> => {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
};
