import { expect, it } from 'vitest';
import { countWords, joinableKinds, narrowedWords } from '#contracts/link-count-words.ts';

it('says first what no claim joins a thing to, then what it is linked to', () => {
  expect(
    countWords('Tactic', [
      { type: 'SUPPORTS', direction: 'in', kind: 'Paper', count: 3 },
      { type: 'IN_STAGE', direction: 'out', kind: 'Stage', count: 1 },
    ]),
  ).toBe('no case yet · Supported by 3 · Stage 1');
});

it('names the kind where a heading alone doesn’t say what is counted', () => {
  expect(
    countWords('Topic', [
      { type: 'ABOUT', direction: 'in', kind: 'Paper', count: 2 },
      { type: 'ABOUT', direction: 'in', kind: 'CaseStudy', count: 1 },
    ]),
  ).toBe('On this topic: 2 papers · On this topic: 1 case');
});

it('says so of a thing without any link', () => {
  expect(countWords('Venue', [])).toBe('No links');
});

it('knows which kinds may be linked to a kind, whichever way the link leads', () => {
  expect(joinableKinds('Sector')).toEqual(['Paper', 'CaseStudy', 'Organization']);
});

it('says what a list is narrowed to', () => {
  expect(narrowedWords({ q: 'trust', without: 'CaseStudy' })).toBe(' with “trust” in the name and linked to no case');
  expect(narrowedWords({})).toBe('');
});
