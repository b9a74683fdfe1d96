import { describe, expect, it } from 'vitest';
import { type Author, type Work } from './csl.ts';
import { caseReferenceOf, referenceOf } from './reference.ts';
import { aCase, aPaper } from '#contracts/testing/building.ts';

const author = (family: string, given: string | null = null): Author => ({ family, given, sure: true });
const bromberg = author('Bromberg', 'Daniel');
const henderson = author('Henderson', 'Alexander');

type Facts = Omit<Partial<Work>, 'paper'> & { readonly paper?: Parameters<typeof aPaper>[1] };

const aWork = ({ paper, ...rest }: Facts = {}): Work => ({
  paper: aPaper('trust', { title: 'Trust in Contracts', volume: '47', issue: '1', pages: '33-51', ...paper }),
  authors: [bromberg],
  venue: 'The American Review of Public Administration',
  publisher: null,
  ...rest,
});

/** Emphasised runs between asterisks. */
const written = (facts?: Facts): string =>
  referenceOf(aWork(facts))
    .map(({ text, emphasised }) => (emphasised ? `*${text}*` : text))
    .join('');

describe('a reference', () => {
  it('to an article of one author gives year, title, journal, volume, issue and pages', () => {
    expect(written()).toBe(
      'Bromberg, Daniel. 2015. “Trust in Contracts.” *The American Review of Public Administration* 47 (1): 33–51.',
    );
  });

  it('joins two authors, and inverts the first name alone', () => {
    expect(written({ authors: [bromberg, henderson] })).toMatch(/^Bromberg, Daniel, and Alexander Henderson\. 2015\. /);
  });

  it('lists three to six authors', () => {
    const authors = [bromberg, henderson, author('Lee', 'Ann')];
    expect(written({ authors })).toMatch(/^Bromberg, Daniel, Alexander Henderson, and Ann Lee\. 2015\. /);
  });

  it('names the first three of more than six', () => {
    const authors = [bromberg, henderson, ...['A', 'B', 'C', 'D', 'E'].map((name) => author(name, 'X.'))];
    expect(written({ authors })).toMatch(/^Bromberg, Daniel, Alexander Henderson, X\. A, et al\. 2015\. /);
  });

  it('does not double the full stop after an initial', () => {
    expect(written({ authors: [author('Bromberg', 'Daniel E.')] })).toMatch(/^Bromberg, Daniel E\. 2015\. /);
  });

  it('knows an author by one name', () => {
    expect(written({ authors: [author('Voltaire')] })).toMatch(/^Voltaire\. 2015\. /);
  });

  it('appends a subtitle, and adds no mark to a title that ends in a question', () => {
    expect(written({ paper: { title: 'Better Safe Than Sorry', subtitle: 'Non-Profit Legitimacy' } })).toContain(
      '“Better Safe Than Sorry: Non-Profit Legitimacy.”',
    );
    expect(written({ paper: { title: 'Do Networks Work?', subtitle: 'A Framework' } })).toContain(
      '“Do Networks Work? A Framework.”',
    );
    expect(written({ paper: { title: 'Do Networks Work?' } })).toContain('“Do Networks Work?”');
  });

  it('leaves out what is not known of volume, issue and pages', () => {
    const bare = aPaper('bare', { title: 'Bare' });
    const of = (facts: Parameters<typeof aPaper>[1]) =>
      referenceOf({ ...aWork(), venue: 'Review', paper: { ...bare, ...facts } })
        .map(({ text }) => text)
        .join('');
    expect(of({})).toBe('Bromberg, Daniel. 2015. “Bare.” Review.');
    expect(of({ issue: '3' })).toBe('Bromberg, Daniel. 2015. “Bare.” Review, no. 3.');
    expect(of({ volume: '7' })).toBe('Bromberg, Daniel. 2015. “Bare.” Review 7.');
    expect(of({ pages: '9–12' })).toBe('Bromberg, Daniel. 2015. “Bare.” Review: 9–12.');
  });

  it('puts what nobody has checked in brackets with a question mark', () => {
    expect(written({ paper: { unsure: ['year', 'volume', 'pages'] } })).toBe(
      'Bromberg, Daniel. [2015?]. “Trust in Contracts.” *The American Review of Public Administration* [47?] (1): [33–51?].',
    );
    expect(written({ authors: [bromberg, { ...henderson, sure: false }] })).toMatch(
      /^Bromberg, Daniel, and \[Alexander Henderson\?\]\. /,
    );
  });

  it('to a report or a book sets its title in italics and names who published it', () => {
    const report = {
      paper: { cslType: 'report', title: 'Pulse Check' },
      venue: null,
      publisher: 'ReThink Health',
    } as const;
    expect(written(report)).toBe('Bromberg, Daniel. 2015. *Pulse Check*. ReThink Health.');
    expect(written({ ...report, publisher: null })).toBe('Bromberg, Daniel. 2015. *Pulse Check*.');
  });

  it('lets the publisher lead where a report has no author', () => {
    const report = {
      paper: { cslType: 'report', title: 'Pulse Check' },
      venue: null,
      publisher: 'ReThink Health',
    } as const;
    expect(written({ ...report, authors: [] })).toBe('ReThink Health. 2015. *Pulse Check*.');
    expect(written({ ...report, authors: [], publisher: null })).toBe('*Pulse Check*. 2015.');
  });

  it('to a chapter names the book that it stands in', () => {
    expect(written({ paper: { cslType: 'chapter' }, venue: 'The Handbook', publisher: 'A Press' })).toBe(
      'Bromberg, Daniel. 2015. “Trust in Contracts.” In *The Handbook*, 33–51. A Press.',
    );
  });

  it('to an article without a journal names its publisher', () => {
    expect(written({ venue: null, publisher: 'A Press' })).toBe(
      'Bromberg, Daniel. 2015. “Trust in Contracts.” A Press.',
    );
  });
});

const caseText = (facts: Parameters<typeof aCase>[1]): string =>
  caseReferenceOf(aCase('bank', facts))
    .map(({ text }) => text)
    .join('');

describe('a case in a list of references', () => {
  it('names where it is documented and when it took place', () => {
    expect(caseText({ title: 'Bank On', fromYear: 2006, toYear: 2010 })).toBe('“Bank On.” A case library, 2006–2010.');
    expect(caseText({ title: 'Bank On', fromYear: 2006 })).toBe('“Bank On.” A case library, 2006.');
    expect(caseText({ title: 'Bank On?' })).toBe('“Bank On?” A case library.');
  });

  it('marks years that nobody has checked', () => {
    expect(caseText({ fromYear: 2006, unsure: ['fromYear'] })).toContain('[2006?]');
  });
});
