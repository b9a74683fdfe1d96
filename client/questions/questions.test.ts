import { describe, expect, it } from 'vitest';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import { aCase, aLink, aPaper, aTactic, aTopic, quoted, reading } from '#client/links/testing/building.ts';
import type { Picture } from '#client/scene/picture.ts';
import {
  allQuestions,
  type Entry,
  openQuestions,
  type Question,
  tacticsOfPapers,
} from '#client/questions/questions.ts';

const trust = aPaper('trust');
const power = aPaper('power', { unsure: ['year', 'pages'] });
const silent = aPaper('silent');
const share = aTactic('share-a-vision', { number: 2 });
const engage = aTactic('engage-partners', { number: 1 });
const agree = aTactic('agree-on-measures', { number: 3 });
const river = aCase('river');

const picture: Picture = {
  nodes: [trust, power, silent, share, engage, agree, river, aTopic('contracts')],
  edges: [
    aLink(trust, 'SUPPORTS', engage, { evidence: [quoted('paper', 'Trust grows.'), reading('So do partners.')] }),
    aLink(trust, 'QUALIFIES', share, { evidence: [reading('Only where the goal is shared already.')] }),
    aLink(power, 'SUPPORTS', share, { evidence: [reading('A vision levels power.')] }),
    aLink(river, 'DEMONSTRATES', engage, { evidence: [quoted('publisher', 'The city sat down with the firms.')] }),
    aLink(trust, 'ABOUT', aTopic('contracts'), { evidence: [reading('Its title says so.')] }),
  ],
};

const questionAbout = (title: string, of: Registry = registry): Question => {
  const question = allQuestions(of).find((one) => one.title === title);
  if (!question) throw new Error(`no question is called ${title}`);
  return question;
};
const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

describe('the named questions', () => {
  it('tell which tactics no paper speaks about', () => {
    const { entries, says } = questionAbout('Tactics with no paper').answer(picture);
    expect(ids(entries)).toEqual(['tactic:agree-on-measures']);
    expect(says).toBe('1 of 3 tactics');
  });

  it('tell which tactics no case shows at work, in the toolkit’s order', () => {
    const { entries } = questionAbout('Tactics with no case').answer(picture);
    expect(ids(entries)).toEqual(['tactic:share-a-vision', 'tactic:agree-on-measures']);
  });

  it('tell which tactics rest on editors’ readings alone, and not those without any paper', () => {
    const { entries } = questionAbout('Tactics that rest on editors’ readings alone').answer(picture);
    expect(ids(entries)).toEqual(['tactic:share-a-vision']);
    expect(entries[0]).toMatchObject({ note: '2 papers', voices: { editor: 2 } });
  });

  it('tell which papers are linked to no tactic', () => {
    expect(ids(questionAbout('Papers with no tactic').answer(picture).entries)).toEqual(['paper:silent']);
  });

  it('tell what is to verify: unsure facts, and evidence without a quote, whatever it is about', () => {
    const { entries, says } = questionAbout('To verify').answer(picture);
    expect(says).toBe('4 pieces of evidence on 4 links, 1 thing with unchecked facts');
    expect(ids(entries)).toEqual([
      'paper:power',
      'paper:trust~SUPPORTS~tactic:engage-partners',
      'paper:trust~QUALIFIES~tactic:share-a-vision',
      'paper:power~SUPPORTS~tactic:share-a-vision',
      'paper:trust~ABOUT~topic:contracts',
    ]);
    expect(entries[0]?.note).toBe('2 unchecked facts');
    expect(entries[1]?.lights).toEqual([entries[1]?.id]);
  });

  it('list every paper with its tactics by who says so, a reservation never passing for support', () => {
    const { entries } = tacticsOfPapers(registry).answer(picture);
    expect(ids(entries)).toEqual(['paper:trust', 'paper:power', 'paper:silent']);
    expect(entries[0]).toMatchObject({ note: '2 tactics, qualifies 1', voices: { paper: 1, editor: 1 } });
    expect(entries[2]?.note).toBe('no tactic yet');
  });

  it('say "none" of an empty collection and fail on nothing', () => {
    for (const { answer } of allQuestions(registry)) expect(answer({ nodes: [], edges: [] }).entries).toEqual([]);
    expect(questionAbout('Tactics with no case').answer({ nodes: [], edges: [] }).says).toBe('None of 0 tactics');
  });

  it('speak the words of another registry', () => {
    const renamed: Registry = {
      ...registry,
      kinds: { ...registry.kinds, Tactic: { ...registry.kinds.Tactic, label: { one: 'Practice', many: 'Practices' } } },
    };
    expect(openQuestions(renamed).map(({ title }) => title)).toContain('Practices with no case');
    expect(ids(questionAbout('Practices with no paper', renamed).answer(picture).entries)).toHaveLength(1);
  });

  it('have ids that can stand in an address, each its own', () => {
    const named = allQuestions(registry).map(({ id }) => id);
    expect(new Set(named).size).toBe(named.length);
    for (const id of named) expect(id).toMatch(/^[a-z-]+$/);
  });
});
