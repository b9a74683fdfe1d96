import { describe, expect, it } from 'vitest';
import { aLink, aPaper, aPerson, aTactic, quoted, reading } from '#contracts/testing/building.ts';
import { linkRows } from '#client/table/link-rows.ts';

const [late, early] = [aPaper('zeal'), aPaper('art')];
const [tactic, ann] = [aTactic('share'), aPerson('Ann', 'Lee')];
const written = aLink(early, 'WRITTEN_BY', ann, { confidence: 'low' });
const quotedLink = aLink(late, 'SUPPORTS', tactic, {
  evidence: [
    { ...reading('It reads so.'), id: 'e1' },
    { ...quoted('publisher', 'so it is'), id: 'e2' },
  ],
});
const readLink = aLink(early, 'SUPPORTS', tactic, { evidence: [reading('It reads so.')] });
const rows = linkRows({ nodes: [late, early, tactic, ann], edges: [written, quotedLink, readLink] });

describe('the rows of links', () => {
  it('stand in the order of the types, then by what they lead from', () => {
    expect(rows.map(({ id }) => id)).toEqual([readLink.id, quotedLink.id, written.id]);
  });

  it('speak with the evidence that leads', () => {
    expect(rows[1]).toMatchObject({
      says: 'Supports',
      saidBy: 'as the briefing says',
      confidence: 'high',
      passage: '“so it is”',
      toVerify: false,
    });
    expect(rows[0]).toMatchObject({
      saidBy: 'only as editors read it',
      confidence: 'medium',
      passage: 'Editors’ reason: It reads so.',
      toVerify: true,
    });
  });

  it('tell a plain fact as one, with the doubt that there is about it', () => {
    expect(rows[2]).toMatchObject({
      saidBy: 'a plain fact of the record',
      voice: null,
      confidence: 'low',
      passage: '',
      toVerify: true,
    });
  });

  it('leave out a link that leads out of the picture', () => {
    expect(linkRows({ nodes: [late], edges: [quotedLink] })).toEqual([]);
  });
});
