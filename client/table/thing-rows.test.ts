import { describe, expect, it } from 'vitest';
import { aCase, aLink, aPaper, aTactic, aTopic, quoted, reading } from '#contracts/testing/building.ts';
import { thingRows } from '#client/table/thing-rows.ts';

const paper = aPaper('trust', { title: 'Trust in Contracts', unsure: ['year', 'pages'] });
const [share, engage] = [aTactic('share'), aTactic('engage')];
const [bank, topic] = [aCase('bank'), aTopic('contracts')];
const edges = [
  aLink(paper, 'SUPPORTS', share, {
    evidence: [
      { ...quoted('publisher', 'so'), id: 'e1' },
      { ...reading('So.'), id: 'e2' },
    ],
  }),
  aLink(paper, 'QUALIFIES', engage, { evidence: [{ ...reading('So.'), id: 'e3' }] }),
  aLink(bank, 'DEMONSTRATES', share),
  aLink(paper, 'ABOUT', topic, { evidence: [{ ...quoted('paper', 'so'), id: 'e4' }] }),
];
const rows = thingRows({ nodes: [topic, bank, share, engage, paper], edges });
const row = (id: string) => rows.find((one) => one.id === id);

/** What is told of the years of a case. */
const years = (facts: object) =>
  thingRows({ nodes: [{ ...bank, ...facts }], edges: [] }).map((one) => one.years?.words ?? null);

describe('the rows of things', () => {
  it('stand in the order of the kinds, then by title', () => {
    expect(rows.map(({ id }) => id)).toEqual([paper.id, engage.id, share.id, bank.id, topic.id]);
  });

  it('count the links in view, each by its strongest voice', () => {
    expect(row(paper.id)).toMatchObject({
      name: 'Trust in Contracts',
      links: 3,
      saidBy: [
        { voice: 'paper', count: 1 },
        { voice: 'publisher', count: 1 },
        { voice: 'editor', count: 1 },
      ],
    });
  });

  it('count a curated link that rests on nothing as nobody’s word', () => {
    expect(row(bank.id)).toMatchObject({ links: 1, saidBy: [], bare: 1 });
  });

  it('count what somebody should check: pieces of evidence, and fields', () => {
    expect(row(paper.id)?.toVerify).toEqual({ pieces: 2, fields: 2 });
    expect(row(share.id)?.toVerify).toEqual({ pieces: 1, fields: 0 });
  });

  it('tell years as they are known', () => {
    expect(row(paper.id)?.years).toEqual({ from: 2015, words: '2015?' });
    expect(years({})).toEqual([null]);
    expect(years({ fromYear: 2008, toYear: 2012 })).toEqual(['2008–2012']);
    expect(years({ fromYear: 2008 })).toEqual(['2008']);
    expect(years({ toYear: 2012, unsure: ['toYear'] })).toEqual(['2012?']);
  });

  it('count a link to itself once', () => {
    const own = thingRows({ nodes: [paper], edges: [aLink(paper, 'CITES', paper)] });
    expect(own.map(({ links }) => links)).toEqual([1]);
  });
});
