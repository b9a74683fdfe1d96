import { describe, expect, it } from 'vitest';
import type { Node } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';
import { linkGroups } from '#contracts/link-groups.ts';
import { twoLists } from '#client/explore/two-lists.ts';
import { aBriefing, aCase, aLink, aPaper, aPerson, aStage, aTactic, aTopic } from '#contracts/testing/building.ts';

const [paper, cited, tactic, bank, topic] = [
  aPaper('trust'),
  aPaper('cited'),
  aTactic('share'),
  aCase('bank'),
  aTopic('trust'),
];
const [ann, briefing, stage] = [aPerson('Ann', 'Lee'), aBriefing('2015-11'), aStage('design', 1)];

const picture: Picture = {
  nodes: [paper, cited, tactic, bank, topic, ann, briefing, stage],
  edges: [
    aLink(paper, 'SUPPORTS', tactic),
    aLink(bank, 'DEMONSTRATES', tactic),
    aLink(tactic, 'IN_STAGE', stage),
    aLink(paper, 'ILLUSTRATED_BY', bank),
    aLink(paper, 'ABOUT', topic),
    aLink(bank, 'ABOUT', topic),
    aLink(paper, 'CITES', cited),
    aLink(paper, 'WRITTEN_BY', ann),
    aLink(briefing, 'FEATURES', paper),
  ],
};

const listsOf = (thing: Node) => {
  const { fromResearch, toPractice } = twoLists(
    thing,
    linkGroups(thing.id, picture).map((group) => ({ group })),
  );
  return {
    fromResearch: fromResearch.map(({ group: { heading } }) => heading),
    toPractice: toPractice.map(({ group: { heading } }) => heading),
  };
};

describe('the two lists around a thing', () => {
  it('of a tactic: papers are research, cases are practice although their links lead to it', () => {
    expect(listsOf(tactic)).toEqual({ fromResearch: ['Supported by'], toPractice: ['Examples', 'Stage'] });
  });

  it('of a paper: what it cites, who wrote it and where it was featured, then tactics, cases and topics', () => {
    expect(listsOf(paper)).toEqual({
      fromResearch: ['Authors', 'Featured in', 'Cites'],
      toPractice: ['Supports', 'Illustrated by', 'About'],
    });
  });

  it('of a paper that others cite: those are research as well', () => {
    expect(listsOf(cited)).toEqual({ fromResearch: ['Cited by'], toPractice: [] });
  });

  it('of a case: the papers that discuss it, then the tactics that it is an example of', () => {
    expect(listsOf(bank)).toEqual({ fromResearch: ['Illustrates'], toPractice: ['An example of', 'About'] });
  });

  it('of a topic: papers apart from cases', () => {
    expect(listsOf(topic)).toEqual({ fromResearch: ['On this topic: papers'], toPractice: ['On this topic: cases'] });
  });

  it('of a person: the papers written', () => {
    expect(listsOf(ann)).toEqual({ fromResearch: ['Papers'], toPractice: [] });
  });
});
