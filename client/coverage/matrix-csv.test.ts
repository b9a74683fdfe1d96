import { expect, it } from 'vitest';
import { matrixCsv } from '#client/coverage/matrix-csv.ts';
import { anAnswer } from '#client/coverage/testing/an-answer.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

it('writes one line a cell, with those that hold nothing', () => {
  const lines = matrixCsv(shareAndTrust).join('').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 3 * 2);
  expect(lines[0]).toBe(
    '\uFEFFrow id,row,row group,column id,column,column group,state,papers,cases,paper short titles,case short titles,paper ids,case ids',
  );
  expect(lines[1]).toBe(
    'tactic:share,Share a Vision,Diagnosis,topic:education,Education,Settings,one study,1,0,Emerson 2012,,paper:emerson,',
  );
  expect(lines[2]).toBe('tactic:share,Share a Vision,Diagnosis,topic:health,Public health,Settings,none,0,0,,,,');
});

it('leaves a spreadsheet nothing to run', () => {
  const answer = anAnswer({
    rows: [['tactic:share', '=HYPERLINK("https://example.org")']],
    columns: [['topic:education', '@Education, "late"\nand more']],
  });
  const [, line = ''] = matrixCsv(answer);
  expect(line).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(line).toContain(`"'@Education, ""late""\nand more"`);
});
