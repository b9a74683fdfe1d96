import { expect, it } from 'vitest';
import { reportOf } from '#client/explore/report.ts';
import { aLink, aPaper, aTactic, quoted } from '#contracts/testing/building.ts';

it('a report on a link names the link, its evidence and the page, and leaves room for what is wrong', () => {
  const [from, to] = [aPaper('trust'), aTactic('share')];
  const edge = aLink(from, 'SUPPORTS', to, { evidence: [quoted('publisher', 'so', { id: 'e1' })] });
  expect(reportOf({ edge, from, to }, 'http://localhost:3000/?chosen=x').split('\n')).toEqual([
    'Link: paper:trust~SUPPORTS~tactic:share',
    'From: Paper trust',
    'To: Tactic share',
    'Evidence: e1',
    'Revision: 1',
    'Page: http://localhost:3000/?chosen=x',
    'What is wrong: ',
  ]);
});
