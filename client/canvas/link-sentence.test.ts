import { expect, it } from 'vitest';
import { linkSentence } from './link-sentence.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aLink, aThing } from './testing/a-picture.ts';

const tactic = aThing('Tactic', 't', { title: 'Share Discretion', summary: 't' });
const paper = aThing('Paper', 'p', { title: 'p', shortTitle: 'Trust', summary: 'p', cslType: 'book', year: 2015 });

const read = (saidBy: string, from: string, quote = 'We find so.'): string => {
  const link = aLink(paper, 'SUPPORTS', { to: tactic, saidBy });
  const edge = { ...link, evidence: link.evidence.map((one) => ({ ...one, ...(quote ? { quote } : {}) })) };
  return linkSentence(edge, from, neighbourhoodOf({ nodes: [paper, tactic], edges: [edge] }));
};

it('is worded by who says so', () => {
  expect(read('paper', paper.id)).toBe('The study Trust 2015 finds support for Share Discretion');
  expect(read('editor', paper.id)).toBe('Editors read the study Trust 2015 as support for Share Discretion');
});

it('is read from the end that one stands at', () => {
  expect(read('editor', tactic.id)).toBe('Editors read Share Discretion as supported by the study Trust 2015');
});

it('names a plain fact by its heading and the other end', () => {
  const edge = { ...aLink(paper, 'SUPPORTS', { to: tactic, saidBy: 'editor' }), evidence: [] };
  const around = neighbourhoodOf({ nodes: [paper, tactic], edges: [edge] });
  expect(linkSentence(edge, paper.id, around)).toBe('Supports: Share Discretion');
});

it('says where somebody should check it, for want of a quote or because its record is in doubt', () => {
  expect(read('editor', paper.id, '')).toBe(
    'Editors read the study Trust 2015 as support for Share Discretion, to verify',
  );
  const edge = {
    ...aLink(paper, 'SUPPORTS', { to: tactic, saidBy: 'editor' }),
    evidence: [],
    confidence: 'low' as const,
  };
  const around = neighbourhoodOf({ nodes: [paper, tactic], edges: [edge] });
  expect(linkSentence(edge, paper.id, around)).toBe('Supports: Share Discretion, to verify');
});
