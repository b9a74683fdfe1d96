import { describe, expect, it } from 'vitest';
import { studyVerbs, unsureWords } from './wording.ts';
import { aLink, aPaper, aPerson, aTactic, evidence, id, quoted, reading } from '#contracts/testing/building.ts';
import { evidenceToVerify, linkToVerify, linkVoiceWords, saidByWords, voiceCounts } from './evidence-words.ts';
import { bareSentence, leadingEvidence } from './leading-evidence.ts';

const paper = aPaper('trust');
const tactic = aTactic('share');
const supports = (...pieces: Parameters<typeof quoted>[2][]) =>
  aLink(paper, 'SUPPORTS', tactic, { evidence: pieces.map((facts) => evidence({ saidBy: 'editor', ...facts })) });

describe('who says so', () => {
  it('names the briefing where the publisher speaks in one', () => {
    expect(saidByWords(quoted('publisher', 'so'))).toBe('as the briefing says');
    expect(saidByWords(evidence({ saidBy: 'publisher', urls: ['https://example.org/'] }))).toBe(
      'as the publisher says',
    );
  });

  it('says openly that a link rests on the editors alone', () => {
    expect(linkVoiceWords(supports({ reason: 'It reads so.' }))).toBe('only as editors read it');
  });

  it('takes the strongest voice of several', () => {
    const edge = supports({ reason: 'It reads so.' }, { saidBy: 'paper', quote: 'so' });
    expect(linkVoiceWords(edge)).toBe('as the study says');
  });

  it('says that a link which should rest on evidence has none, and that a plain fact needs none', () => {
    expect(linkVoiceWords(supports())).toBe('no evidence kept');
    expect(linkVoiceWords(aLink(paper, 'WRITTEN_BY', aPerson('Ann', 'Lee')))).toBe('a plain fact of the record');
  });

  it('counts each link under its strongest voice', () => {
    const edges = [
      supports({ saidBy: 'paper', quote: 'so' }, { reason: 'It reads so.' }),
      supports({ reason: 'It reads so.' }),
      supports({ reason: 'It reads so.' }),
      supports(),
    ];
    expect(voiceCounts(edges)).toBe('1 as the study says, 2 as editors read them, 1 without evidence');
    expect(voiceCounts([supports()])).toBe('');
    const wrote = aLink(paper, 'WRITTEN_BY', aPerson('Ann', 'Lee'));
    expect(voiceCounts([{ ...wrote, evidence: [quoted('publisher', 'so')] }, wrote])).toBe(
      '1 as the publisher says, 1 as plain facts of the record',
    );
  });

  it('lets a checked quote speak before an unchecked one of the same voice', () => {
    const edge = supports(
      { id: 'a', reason: 'It reads so.', confidence: 'medium' },
      { id: 'b', quote: 'so', confidence: 'low' },
      { id: 'c', quote: 'so' },
    );
    expect(leadingEvidence(edge)?.id).toBe('c');
  });
});

describe('what is to be verified', () => {
  it('is evidence without a quote, and evidence below high, with the reason in words', () => {
    expect(evidenceToVerify(reading('It reads so.'))).toBe('To verify: no quote, a reading');
    expect(evidenceToVerify(quoted('publisher', 'so', { confidence: 'low' }))).toBe('To verify: inferred or doubtful');
    expect(evidenceToVerify(quoted('publisher', 'so'))).toBeNull();
  });

  it('is a plain fact that is recorded with doubt', () => {
    const [ann] = [aPerson('Ann', 'Lee')];
    expect(linkToVerify(aLink(paper, 'WRITTEN_BY', ann, { confidence: 'low' }))).toBe(
      'To verify: inferred or doubtful',
    );
    expect(linkToVerify(aLink(paper, 'WRITTEN_BY', ann))).toBeNull();
  });

  it('is not a link that a checked quote speaks for', () => {
    expect(linkToVerify(supports({ reason: 'It reads so.' }, { saidBy: 'paper', quote: 'so' }))).toBeNull();
  });

  it('names the facts of a thing that nobody has checked', () => {
    expect(unsureWords(aPaper('a'))).toBeNull();
    expect(unsureWords(aPaper('a', { unsure: ['year'] }))).toBe('Year not checked');
    expect(unsureWords(aPaper('a', { unsure: ['volume', 'pages', 'doi'] }))).toBe('Volume, pages and DOI not checked');
  });
});

describe('a link that no piece of evidence words', () => {
  const titles = { from: 'Trust', to: 'Ann Lee' };

  it('reads as the fact that it is', () => {
    expect(bareSentence(aLink(paper, 'WRITTEN_BY', { id: id('person:ann-lee') }), titles)).toBe(
      'Trust was written by Ann Lee',
    );
  });

  it('is put in nobody’s mouth where it should rest on evidence', () => {
    const sentence = bareSentence(supports(), { from: 'Trust', to: 'Share Discretion' });
    expect(sentence).toBe('Trust: supports Share Discretion');
    expect(sentence).not.toMatch(studyVerbs);
  });
});
