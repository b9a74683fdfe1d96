import { describe, expect, it } from 'vitest';
import { aCase, aLink, aPaper, aPerson, aTactic, aTopic, id, quoted, reading } from '#contracts/testing/building.ts';
import { linkGroups } from './link-groups.ts';

const trust = aPaper('trust');
const topic = aTopic('trust');

const headingsAt = (...[at, picture]: Parameters<typeof linkGroups>): string[] =>
  linkGroups(at, picture).map(({ heading }) => heading);

describe('what a thing is linked to', () => {
  it('lists a paper by its tactics first, then cases, topics, and who wrote it last', () => {
    const [tactic, other, bank, ann] = [aTactic('share'), aTactic('other'), aCase('bank'), aPerson('Ann', 'Lee')];
    const edges = [
      aLink(trust, 'WRITTEN_BY', ann),
      aLink(trust, 'ABOUT', topic),
      aLink(trust, 'CHALLENGES', other),
      aLink(trust, 'ILLUSTRATED_BY', bank),
      aLink(trust, 'SUPPORTS', tactic),
    ];
    expect(headingsAt(trust.id, { nodes: [trust, tactic, other, bank, ann, topic], edges })).toEqual([
      'Supports',
      'Challenges',
      'Illustrated by',
      'About',
      'Authors',
    ]);
  });

  it('splits a heading by kind where the registry lets several kinds stand at the other end', () => {
    const [tactic, bank] = [aTactic('share'), aCase('bank')];
    const edges = [aLink(bank, 'ABOUT', topic), aLink(tactic, 'ABOUT', topic), aLink(trust, 'ABOUT', topic)];
    expect(headingsAt(topic.id, { nodes: [trust, tactic, bank, topic], edges })).toEqual([
      'On this topic: papers',
      'On this topic: tactics',
      'On this topic: cases',
    ]);
  });

  it('puts what the study says before what a publisher says, and editors last', () => {
    const [a, b, c] = [aTactic('a'), aTactic('b'), aTactic('c')];
    const edges = [
      aLink(trust, 'SUPPORTS', a, { evidence: [reading('It reads so.')] }),
      aLink(trust, 'SUPPORTS', b, { evidence: [quoted('publisher', 'so')] }),
      aLink(trust, 'SUPPORTS', c, { evidence: [reading('It reads so.'), quoted('paper', 'so')] }),
    ];
    const [group] = linkGroups(trust.id, { nodes: [trust, a, b, c], edges });
    expect(group?.rows.map(({ other }) => other.id)).toEqual([c.id, b.id, a.id]);
  });

  it('keeps authors in the order of the title page', () => {
    const [zoe, ann] = [aPerson('Zoe', 'Young'), aPerson('Ann', 'Lee')];
    const edges = [aLink(trust, 'WRITTEN_BY', ann, { position: 2 }), aLink(trust, 'WRITTEN_BY', zoe, { position: 1 })];
    const [group] = linkGroups(trust.id, { nodes: [trust, zoe, ann], edges });
    expect(group?.rows.map(({ other }) => other.id)).toEqual([zoe.id, ann.id]);
  });

  it('reads a link backwards at its second end, and leaves out what does not touch the thing', () => {
    const tactic = aTactic('share');
    const edges = [aLink(trust, 'SUPPORTS', tactic), aLink(aPaper('else'), 'SUPPORTS', aTactic('else'))];
    const groups = linkGroups(id('tactic:share'), { nodes: [trust, tactic], edges });
    expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([['Supported by', 1]]);
  });
});
