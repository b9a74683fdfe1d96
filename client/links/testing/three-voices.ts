import {
  aBriefing,
  aCase,
  aLink,
  aPaper,
  aPerson,
  aStage,
  aTactic,
  aTopic,
  quoted,
  reading,
} from '#contracts/testing/building.ts';

/*
 * For tests of wording: one tactic that a study itself supports, one that a briefing links to it, one that the editors
 * read it as challenging. No title or summary here uses a verb that is reserved for studies.
 */
export const paper = aPaper('trust', {
  title: 'Trust in Contracts',
  shortTitle: 'Trust in contracts',
  unsure: ['year'],
});
export const said = aTactic('said', { title: 'Share Discretion' });
export const linked = aTactic('linked', { title: 'Engage Potential Partners', question: 'Who has a stake?' });
export const read = aTactic('read', { title: 'Identify a Manager' });
const bank = aCase('bank');
const topic = aTopic('contracts');
const ann = aPerson('Ann', 'Lee');
export const briefing = aBriefing('2015-11');
const stage = aStage('design', 1);

export const edges = [
  aLink(paper, 'SUPPORTS', said, {
    evidence: [
      quoted('paper', 'We find that trust shows.', { id: 'e1' }),
      quoted('publisher', 'It finds trust.', { id: 'e2' }),
      { ...reading('The study shows trust.'), id: 'e3' },
    ],
  }),
  aLink(paper, 'QUALIFIES', linked, { evidence: [quoted('publisher', 'The authors found limits.', { id: 'e4' })] }),
  aLink(paper, 'CHALLENGES', read, {
    status: 'disputed',
    evidence: [{ ...reading('It proves the contrary.'), id: 'e5' }],
  }),
  aLink(bank, 'DEMONSTRATES', read, { evidence: [quoted('publisher', 'The bank showed how.', { id: 'e6' })] }),
  aLink(paper, 'ABOUT', topic),
  aLink(paper, 'WRITTEN_BY', ann, { position: 1, confidence: 'low' }),
  aLink(briefing, 'FEATURES', paper),
  aLink(said, 'IN_STAGE', stage),
];

export const nodes = [paper, said, linked, read, bank, topic, ann, briefing, stage];
