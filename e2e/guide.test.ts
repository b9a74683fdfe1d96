import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './browser-test.ts';
import { expectPrintable, pagesOf } from './printing.ts';

const situation = 'a city manager about to contract for ambulance services with a private firm';
const quote = /By sharing discretion, allocating decision-making authority/;
const question = /Which decisions should rest with whom, given what each partner knows/;

const shareDiscretion = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Share Discretion' }) });

test(
  'a city manager about to contract for ambulance services finds ranked tactics, reads the quote, a case and the tool’s question, and prints a one-page brief',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'I have a situation to handle' }).click();
    await expect(page.getByRole('heading', { name: 'What could you do, and who says so?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Your situation, in your own words').fill(situation);
    await page.getByRole('button', { name: 'Find tactics' }).click();
    await expect(page.getByRole('list', { name: 'Taken to mean' })).toContainText(
      'EMS (ambulance) “ambulance services”',
    );
    await expect(page.getByRole('heading', { name: '16 tactics for your situation' })).toBeVisible();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await expect(first).toContainText('Establish a Governance Structure');
    await expect(first).toContainText(
      'Mostly editors’ readings. Several studies, across settings: EMS (ambulance), Public health.',
    );
    await expect(first).toContainText(
      '8 for, 3 qualify, none against: 1 as the publisher says, 10 as editors read them. 3 cases.',
    );

    const tactic = shareDiscretion(page);
    await expect(tactic.getByText(question)).toBeVisible();
    await expect(
      tactic.getByText('1 for, 4 qualify, none against: 1 as the publisher says, 4 as editors read them.'),
    ).toBeVisible();
    await expect(tactic.getByText(/^Takeaway, in the editors’ words: .*how specific the contract is/)).toBeVisible();
    await expect(tactic.getByText(/^The briefing links the study .+ to Share Discretion\.$/)).toBeVisible();
    await expect(tactic.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
    await expect(tactic.getByText('entry 3, second paragraph')).toBeVisible();
    await expect(tactic.getByText(/^Editors read MillionTreesNYC as an example of Share Discretion/)).toBeVisible();
    await expectAccessible(page);

    await tactic.getByRole('checkbox', { name: 'In the brief: Share Discretion' }).check();
    await expect(page).toHaveURL(/tactics=tactic:share-discretion/);
    await page.getByRole('link', { name: 'Open the brief' }).click();
    await expect(page.getByRole('heading', { name: `“${situation}”` })).toBeVisible();
    await expect(page.getByRole('heading', { name: '1. Share Discretion' })).toBeVisible();
    await expect(page.getByText(quote)).toBeVisible();
    await expect(page.getByText(question)).toBeVisible();
    await expect(page.getByText('[2], entry 3, second paragraph')).toBeVisible();
    await expect(page.getByText(/Bromberg, Daniel, and Alexander Henderson\. \[2015\?\]/)).toBeVisible();
    await expect(page.getByRole('link', { name: /\/guide\/brief\?q=a\+city\+manager/ })).toBeVisible();
    await expect(
      page.getByText(/“The briefing”: the document \[2\], in which its publisher links studies to tactics/),
    ).toBeVisible();
    await expectAccessible(page);
    await expectPrintable(page);
    expect(await pagesOf(page, 'A4')).toBe(1);
    expect(await pagesOf(page, 'Letter')).toBe(1);
  },
);

test('a city manager finds the quote and opens the brief by keyboard alone', { tag: '@engines' }, async ({ page }) => {
  await page.goto('/guide');
  await expect(page.getByRole('heading', { name: '16 tactics' })).toBeVisible();
  const tabTo = async (wanted: ReturnType<Page['locator']>) => {
    await expect(wanted).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(wanted).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
  };
  const field = page.getByLabel('Your situation, in your own words');
  await tabTo(field);
  await page.keyboard.type(situation);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '16 tactics for your situation' })).toBeVisible();
  await expect(field).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Remove Business' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Business' })).toBeHidden();
  await expect(page).toHaveURL(/without=sector:business/);
  await expect(page.getByRole('button', { name: 'Remove EMS (ambulance)' })).toBeFocused();

  await tabTo(page.getByRole('link', { name: 'Open the brief' }));
  const tactic = shareDiscretion(page);
  await tabTo(tactic.getByRole('checkbox', { name: 'In the brief: Share Discretion' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/tactics=tactic:share-discretion/);
  await expect(tactic.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
  await tabTo(tactic.getByText('and how it adds up'));
  await page.keyboard.press('Enter');
  await expect(tactic.getByRole('table', { name: 'Score of Share Discretion' })).toBeVisible();
  await tactic.getByRole('checkbox', { name: 'In the brief: Share Discretion' }).focus();
  await page.keyboard.press('Tab');
  await expect(tactic.getByRole('link', { name: 'To the brief' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(quote)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the parts of every score add up on screen', async ({ page }) => {
  await page.goto('/guide?sector=sector:government&stage=stage:design');
  await expect(page.getByRole('heading', { name: '16 tactics for your situation' })).toBeVisible();
  const scores = page.getByText('and how it adds up');
  for (const score of await scores.all()) await score.click();
  const tables = await page.getByRole('table').all();
  expect(tables).toHaveLength(16);
  for (const table of tables) {
    const cells = await table.locator('tr td:last-child').allTextContents();
    const values = cells.map((text) => Math.round(Number(text.replace('−', '-')) * 1000));
    const sum = values.slice(0, -1).reduce((total, value) => total + value, 0);
    expect(sum).toBe(values.at(-1));
  }
  await expectAccessible(page);
});

test(
  'a practitioner chooses sectors and a stage instead of writing, and sends the address',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/guide');
    await page.getByText('Or choose stage, sectors, role, setting and themes').click();
    await page.getByRole('checkbox', { name: /^Non-profit 58 papers and cases/ }).check();
    await page.getByRole('radio', { name: /^Assessment/ }).check();
    await expect(page).toHaveURL(
      /stage=stage:assessment&sector=sector:non-profit|sector=sector:non-profit&stage=stage:assessment/,
    );
    await expect(page.getByText(/Fits 2 of 2 that you named/).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(page.url());
    await expect(page.getByRole('button', { name: 'Remove Assessment' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Assessment' }).click();
    await expect(page).not.toHaveURL(/stage=/);
  },
);

test(
  'words that the collection does not know are said, and lead to the search',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/guide?q=zeppelins&topic=topic:never-was');
    await expect(page.getByText(/Not recognised .*“zeppelins”/)).toBeVisible();
    await expect(page.getByText('No longer in this collection: topic:never-was.')).toBeVisible();
    await expect(page.getByText(/Nothing in this collection goes by what you wrote/)).toBeVisible();
    await page.getByRole('button', { name: 'Search for it' }).click();
    await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('zeppelins');
  },
);

test('a situation may be long: what is left is said, and nothing is cut without a word', async ({ page }) => {
  await page.goto('/guide');
  const field = page.getByLabel('Your situation, in your own words');
  await field.fill('x'.repeat(1900));
  await expect(page.getByText('Room for 100 more characters.')).toBeVisible();
  await field.fill('x'.repeat(2003));
  await expect(page.getByText(/^3 characters too many: only the first 2,000 are read/)).toBeVisible();
  await page.getByRole('button', { name: 'Find tactics' }).click();
  await expect(page).toHaveURL(/\/guide$/);
  await expect(field).toBeFocused();
  await field.fill(`${'ambulance and city, '.repeat(99)}${'y'.repeat(19)}`);
  await page.getByRole('button', { name: 'Find tactics' }).click();
  await expect(page.getByRole('list', { name: 'Taken to mean' })).toContainText('EMS (ambulance) “ambulance”');
  await page.goto(`/guide?q=${'x'.repeat(2000)}`);
  await expect(page.getByText(/^Not recognised/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
});

test('what nobody could recognise is said, on the guide and on the brief', async ({ page }) => {
  await page.goto(`/guide?q=${encodeURIComponent('asdf 🚑')}`);
  await expect(page.getByRole('heading', { name: 'Nothing recognised: 16 tactics in the usual order' })).toBeVisible();
  await expect(page.getByText(/^Not recognised .*“asdf”, “🚑”/)).toBeVisible();
  await page.getByRole('link', { name: 'Open the brief' }).click();
  await expect(page.getByText(/^Nothing in this collection goes by what you wrote/)).toBeVisible();
  await expect(page.getByText('Not recognised: “asdf”, “🚑”.')).toBeVisible();
  await expect(page.getByText('Not from your setting')).toBeHidden();
});

test('what was removed stays so when the same words are asked again, and can be taken back', async ({ page }) => {
  await page.goto(`/guide?q=${encodeURIComponent(situation)}`);
  await page.getByRole('button', { name: 'Remove Business' }).click();
  await expect(page.getByRole('button', { name: 'Remove Business' })).toBeHidden();
  await page.getByRole('button', { name: 'Find tactics' }).click();
  await page.getByLabel('Your situation, in your own words').fill(`${situation} soon`);
  await page.getByRole('button', { name: 'Find tactics' }).click();
  await expect(page).toHaveURL(/soon/);
  await expect(page.getByText('Left out by you: Business (“private firm”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Business' })).toBeHidden();
  await page.getByText('Or choose stage, sectors, role, setting and themes').click();
  await expect(page.getByRole('checkbox', { name: /^Emergency medical services/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Business \d/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Take back Business' }).click();
  await expect(page.getByRole('checkbox', { name: /^Business \d/ })).toBeChecked();
});

test('a practitioner comes back to the guide as it was opened', async ({ page }) => {
  await page.goto(`/guide?q=${encodeURIComponent(situation)}`);
  const last = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Identify a Manager' }) });
  await last.getByText('What it rests on').click();
  await last.getByText('and how it adds up').click();
  await shareDiscretion(page).getByText('What it rests on').click();
  await last.getByRole('link', { name: 'Identify a Manager', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Identify a Manager' })).toBeVisible();
  await page.goBack();
  await expect(last.getByRole('heading', { name: 'For it' })).toBeVisible();
  await expect(last.getByRole('table')).toBeVisible();
  await expect(shareDiscretion(page).getByRole('blockquote').first()).toBeHidden();
  await page.getByRole('link', { name: 'Open the brief' }).click();
  await page.getByRole('link', { name: 'Back to the guide' }).click();
  await expect(last.getByRole('table')).toBeVisible();
});

test('a practitioner goes from a tactic to the study, and back to the same situation', async ({ page }) => {
  await page.goto('/guide?setting=topic:emergency-medical-services&theme=dark');
  const tactic = shareDiscretion(page);
  await tactic.getByRole('link', { name: /^About Collaboration in Frontline Healthcare Delivery/ }).click();
  await expect(page.getByRole('heading', { name: 'Collaboration in Frontline Healthcare Delivery' })).toBeVisible();
  await expect(page).toHaveURL(/\/node\/paper:trust-in-ems-contracts-2015\?theme=dark$/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove EMS (ambulance)' })).toBeVisible();
  await tactic.getByRole('link', { name: /^All evidence: Collaboration in Frontline Healthcare Delivery/ }).click();
  await expect(page.getByRole('heading', { name: 'Who says so, and where' })).toBeVisible();
  await expect(page).toHaveURL(
    /\/\?chosen=paper:trust-in-ems-contracts-2015~SUPPORTS~tactic:share-discretion&theme=dark/,
  );
});

test.describe('where the server can’t answer', () => {
  test.use({ expectedConsole: [/status of 503/] });

  test('the guide says so and can be asked again', async ({ page }) => {
    await page.route('**/api/guide*', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/guide?q=ambulances');
    await expect(page.getByRole('alert')).toContainText('The tactics could not be put in order.');
    await expect(page.getByLabel('Your situation, in your own words')).toHaveValue('ambulances');
    await expectAccessible(page);
    await page.unroute('**/api/guide*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: '16 tactics for your situation' })).toBeVisible();
  });
});

test('a practitioner who describes a situation to the search is led to the guide', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /Search/ }).fill(situation);
  await page.getByRole('option', { name: /^Which tactics help with/ }).click();
  await expect(page).toHaveURL(/\/guide\?q=a\+city\+manager/);
  await expect(page.getByRole('heading', { name: '16 tactics for your situation' })).toBeVisible();
});

test('an address that names a paper as the stage shows the tactics all the same', async ({ page }) => {
  await page.goto('/guide?stage=paper:trust-in-ems-contracts-2015&sector=sector:government');
  await expect(page.getByRole('heading', { name: /^16 tactics for your situation/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Taken to mean' }).getByRole('listitem')).toHaveText(/Government/);
});
