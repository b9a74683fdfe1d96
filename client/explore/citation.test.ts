import { describe, expect, it } from 'vitest';
import { citationOf } from '#client/explore/citation.ts';
import { cslOf } from '#contracts/csl.ts';
import { workOf } from '#contracts/work-of.ts';
import { aLink, aPaper, aPerson, id } from '#contracts/testing/building.ts';

const paper = aPaper('trust-2015', {
  title: 'Collaboration in Frontline Delivery',
  subtitle: 'Trust & Contracts',
  volume: '47',
  pages: '33-51',
  doi: '10.1177/0275074015581928',
  unsure: ['volume'],
});
const [ann, jose] = [aPerson('Ann', 'Lee'), aPerson('José', 'Müller')];
const review = { id: id('venue:review'), kind: 'Venue', title: 'The Review', revision: 1 } as const;
const links = {
  nodes: [paper, ann, jose, review],
  edges: [
    aLink(paper, 'WRITTEN_BY', jose, { position: 2 }),
    aLink(paper, 'WRITTEN_BY', ann, { position: 1 }),
    aLink(paper, 'PUBLISHED_IN', review),
  ],
};
const item = cslOf(workOf(paper, links));

describe('a paper for a reference manager', () => {
  it('carries its authors in order, its venue and its numbers', () => {
    expect(item).toEqual({
      id: 'trust-2015',
      type: 'article-journal',
      title: 'Collaboration in Frontline Delivery: Trust & Contracts',
      author: [
        { family: 'Lee', given: 'Ann' },
        { family: 'Müller', given: 'José' },
      ],
      issued: { 'date-parts': [[2015]] },
      'container-title': 'The Review',
      volume: '47',
      page: '33-51',
      DOI: '10.1177/0275074015581928',
      note: 'Volume not checked',
    });
  });

  it('says in its note that an author is not certain', () => {
    const doubtful = { ...links, edges: [aLink(paper, 'WRITTEN_BY', ann, { confidence: 'low' })] };
    expect(cslOf(workOf(paper, doubtful)).note).toBe('Volume not checked. Authors not checked');
  });

  it('says of a year that nobody has checked that it is about then', () => {
    const unsure = aPaper('trust-2015', { year: 2015, unsure: ['year'] });
    expect(cslOf(workOf(unsure, { nodes: [], edges: [] })).issued).toEqual({ 'date-parts': [[2015]], circa: true });
  });

  it('is written as BibTeX, with special characters escaped', async () => {
    const bibtex = await citationOf(item, 'bibtex');
    // The same key as in an export.
    expect(bibtex).toMatch(/^@article\{trust_2015,/);
    expect(bibtex).toContain('journal = {The Review}');
    expect(bibtex).toContain('year = {2015}');
    expect(bibtex).toContain('Trust \\& {Contracts}');
    expect(bibtex).toContain('doi = {10.1177/0275074015581928}');
    expect(bibtex).toContain('note = {Volume not checked}');
  });

  it('is written as RIS', async () => {
    const lines = (await citationOf(item, 'ris')).split('\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines).toEqual(expect.arrayContaining(['AU  - Lee, Ann', 'AU  - Müller, José', 'T2  - The Review']));
    expect(lines).toContain('DO  - 10.1177/0275074015581928');
    expect(lines).toEqual(expect.arrayContaining(['SP  - 33', 'EP  - 51', 'PY  - 2015', 'ID  - trust-2015']));
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  it('keeps a long title on one line', async () => {
    const title = 'The Design and Implementation of Cross-Sector Collaborations: Propositions from the Literature';
    expect((await citationOf({ ...item, title }, 'ris')).split('\n')).toContain(`TI  - ${title}`);
  });

  it('is written as a report with its publisher where it is one', async () => {
    const report = aPaper('pulse', { cslType: 'report' });
    const bibtex = await citationOf(
      cslOf({ paper: report, authors: [], venue: null, publisher: 'ReThink Health' }),
      'bibtex',
    );
    expect(bibtex).toMatch(/^@techreport\{/);
    expect(bibtex).toContain('institution = {ReThink Health}');
  });
});
