import { describe, expect, test } from 'vitest';
import type { Evidence } from './graph.ts';
import { linkEntryOf, linkTypeNames, registry } from './registry.ts';
import { type Voice, voices } from './registry-shape.ts';
import { isToVerify, publisherOf, sentenceOf, strongestVoice, studyVerbs, voiceLabel } from './wording.ts';

const said = (saidBy: Voice, more: Partial<Evidence> = {}): Evidence => ({
  id: `e-${saidBy}`,
  saidBy,
  quote: 'Contract specificity influences trust.',
  basis: 'stated',
  confidence: 'high',
  method: 'human',
  addedBy: 'editors',
  addedAt: '2026-01-01T00:00:00Z',
  ...more,
});
const titles = { from: 'Trust in EMS contracts', to: 'Share Discretion' };
const link = { type: 'SUPPORTS' } as const;

describe('a link is worded by who says it', () => {
  test('the study finds', () => {
    expect(sentenceOf(link, said('paper'), titles)).toBe(
      'The study Trust in EMS contracts finds support for Share Discretion',
    );
  });

  test('the publisher links, and a briefing is called so', () => {
    const evidence = said('publisher');
    expect(sentenceOf(link, evidence, titles)).toMatch(/^The publisher links the study/);
    expect(publisherOf({ ...evidence, source: undefined })).toBe('the publisher');
  });

  test('editors read', () => {
    expect(sentenceOf(link, said('editor'), titles, 'backward')).toBe(
      'Editors read Share Discretion as supported by the study Trust in EMS contracts',
    );
  });
});

test('verbs that are reserved for studies stand in no other voice, in either direction', () => {
  const others = linkTypeNames.flatMap((type) =>
    (['forward', 'backward'] as const).flatMap((direction) =>
      voices
        .filter((voice) => voice !== 'paper')
        .map((voice) => linkEntryOf(registry, type)?.phrases[direction][voice] ?? ''),
    ),
  );
  expect(others.filter((phrase) => studyVerbs.test(phrase))).toEqual([]);
  expect(
    [voiceLabel.publisher, voiceLabel.editor].flatMap(Object.values).filter((label) => studyVerbs.test(label)),
  ).toEqual([]);
});

test('the verbs are caught where they would be wrong', () => {
  expect(studyVerbs.test('Editors show that it works')).toBe(true);
  expect(studyVerbs.test('The briefing finds')).toBe(true);
});

test('a line drawn once takes the strongest voice', () => {
  expect(strongestVoice({ evidence: [said('editor'), said('publisher')] })).toBe('publisher');
  expect(strongestVoice({ evidence: [said('editor'), said('paper')] })).toBe('paper');
  expect(strongestVoice({ evidence: [] })).toBeNull();
});

test('evidence without a quote, or below high, is to verify', () => {
  const { quote: _, ...withoutQuote } = said('editor', { reason: 'It fits.' });
  expect(isToVerify(withoutQuote)).toBe(true);
  expect(isToVerify(said('paper', { confidence: 'medium' }))).toBe(true);
  expect(isToVerify(said('paper'))).toBe(false);
});
