import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { addressOf } from './address-of.ts';
import { aCase, aPaper, aPerson, aTactic } from '#contracts/testing/building.ts';

describe('the facts of a thing', () => {
  it('are labelled by the registry and come in its order', () => {
    const facts = factsOf(aPaper('a', { method: 'Survey', sample: '257 responses', altTitles: ['A', 'The A'] }));
    expect(facts.map(({ label, values }) => [label, values.map(({ text }) => text).join(', ')])).toEqual([
      ['Also called', 'A, The A'],
      ['Type of publication', 'Journal article'],
      ['Year', '2015'],
      ['Method', 'Survey'],
      ['Sample', '257 responses'],
    ]);
  });

  it('translate the codes of a field, and no title that looks like one', () => {
    const facts = factsOf(aPaper('a', { cslType: 'report', altTitles: ['report', 'constructor'] }));
    expect(facts.slice(0, 2).map(({ values }) => values)).toEqual([
      [{ text: 'report' }, { text: 'constructor' }],
      [{ text: 'Report' }],
    ]);
  });

  it('say which of them nobody has checked', () => {
    const facts = factsOf(aPaper('a', { unsure: ['year'] }));
    expect(facts.filter(({ checked }) => !checked).map(({ label }) => label)).toEqual(['Year']);
  });

  it('leave out what the head of the panel says', () => {
    expect(factsOf(aTactic('a', { question: 'Who has a stake?', number: 3 }))).toEqual([
      { label: 'Number in the toolkit', values: [{ text: '3' }], checked: true },
    ]);
  });

  it('lead to pages and registers', () => {
    const [pages] = factsOf({ ...aCase('a'), urls: ['https://www.example.org/bank/'] }).filter(
      ({ label }) => label === 'Pages about it',
    );
    expect(pages?.values).toEqual([{ text: 'example.org/bank', href: 'https://www.example.org/bank/' }]);
    const [orcid] = factsOf({ ...aPerson('Ann', 'Lee'), orcid: '0000-0002-1825-0097' });
    expect(orcid?.values[0]?.href).toBe('https://orcid.org/0000-0002-1825-0097');
  });
});

describe('where a thing is read', () => {
  it('is its DOI before its address', () => {
    const url = 'https://example.org/paper';
    expect(addressOf(aPaper('a', { url }))).toBe(url);
    expect(addressOf(aPaper('a', { url, doi: '10.1177/0275' }))).toBe('https://doi.org/10.1177/0275');
    expect(addressOf(aTactic('a'))).toBeNull();
  });
});
