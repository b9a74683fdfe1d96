import { describe, expect, test } from 'vitest';
import { collect } from './collect.ts';
import { checkQuotes } from './quotes.ts';

const text = `The harbour board – set up in 1921 – says that “two
firms share one crane,” and calls it 'a good neighbour’s rule'.`;

const quoting = (...quotes: { quote?: string; source: string }[]) =>
  collect([
    {
      name: 'harbour.json',
      text: JSON.stringify({
        addedBy: 'a tester',
        addedAt: '2026-01-01T00:00:00Z',
        links: [
          {
            type: 'SUPPORTS',
            from: 'paper:one-crane-2020',
            to: 'tactic:share-a-crane',
            evidence: quotes.map((one) => ({
              reason: 'It is about the crane.',
              ...one,
              saidBy: 'publisher',
              basis: 'stated',
              confidence: 'high',
              method: 'human',
            })),
          },
        ],
      }),
    },
  ]);

const source = 'briefing:harbour';

describe('checkQuotes', () => {
  test('a quote stands in its text however white space, quotation marks and dashes are set', () => {
    const collection = quoting(
      { quote: "board - set up in 1921 - says that 'two firms".replace("'", '"'), source },
      { quote: '‘a good neighbour’s rule’', source },
    );
    expect(checkQuotes(collection, source, text)).toEqual({ checked: 2, absent: [] });
  });

  test('a quote with one word changed, one left out or an ellipsis is named', () => {
    const quotes = ['two firms share a crane', 'board says that', 'two firms … one crane'];
    const { checked, absent } = checkQuotes(quoting(...quotes.map((quote) => ({ quote, source }))), source, text);
    expect(checked).toBe(3);
    expect(absent.map(({ quote }) => quote)).toEqual(quotes);
    expect(absent[0]?.evidence).toMatch(/^paper:one-crane-2020~SUPPORTS~tactic:share-a-crane#/);
  });

  test('letters count: an upper-case word is another word', () => {
    expect(checkQuotes(quoting({ quote: 'The Harbour board', source }), source, text).absent).toHaveLength(1);
  });

  test('quotes of another source and reasons are left out', () => {
    const collection = quoting({ quote: 'nowhere', source: 'briefing:other' }, { source });
    expect(checkQuotes(collection, source, text)).toEqual({ checked: 0, absent: [] });
  });
});
