import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aProjection } from '#server/projection/testing/a-projection.ts';
import { readWords } from './read-words.ts';
import { anAudience, aSector, aSetting, aStage } from './testing/a-situation.ts';

const projection = aProjection({
  nodes: [
    aSector('business', ['private sector', 'firms', 'company']),
    aSector('government', ['local government']),
    anAudience('public-managers', ['city managers']),
    anAudience('contract-managers', ['procurement']),
    anAudience('ambulance-managers', ['ambulance service managers']),
    aSetting('emergency-care', ['EMS', 'ambulance services']),
    aSetting('housing-and-homelessness'),
    aSetting('environment', ['sustainability']),
    aSetting('cities', ['sustainability']),
    aStage('design', 2),
  ],
});

const reading = (text: string) => {
  const { read, unread } = readWords(projection, text);
  return { read: Object.fromEntries(read.map(({ value, words }) => [value, words])), unread };
};

test('a situation in plain words is read by the names that people gave', () => {
  expect(reading('I’m a city manager, about to design ambulance services with a private firm')).toEqual({
    read: {
      'audience:public-managers': 'city manager',
      'stage:design': 'design',
      'topic:emergency-care': 'ambulance services',
      'sector:business': 'private firm',
    },
    unread: [],
  });
});

test('names are found in the plural or not, with accents, capitals and one typo in a long word', () => {
  expect(reading('CITIES, companies; ambulence').read).toEqual({
    'topic:cities': 'CITIES',
    'sector:business': 'companies',
    'topic:emergency-care': 'ambulence',
  });
});

test('a name that two things bear means both, and a part of a title stands for it', () => {
  expect(reading('sustainability of housing').read).toEqual({
    'topic:environment': 'sustainability',
    'topic:cities': 'sustainability',
    'topic:housing-and-homelessness': 'housing',
  });
});

test('words that tell nothing of one thing are said to be unread, as they were typed, little ones not', () => {
  expect(reading('We have a Budget with the managers and the budget is small')).toEqual({
    read: {},
    unread: ['Budget', 'managers', 'small'],
  });
});

test('words that are said again make one reading, and an emoji is said to be unread', () => {
  expect(reading('Ambulance services 🚑, ambulance services, an EMS 🚑')).toEqual({
    read: { 'topic:emergency-care': 'Ambulance services … EMS' },
    unread: ['🚑'],
  });
});

test('no text is read as more than it holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const { read, unread } = readWords(projection, text);
      for (const word of unread) expect(text).toContain(word);
      for (const { words } of read) for (const part of words.split(' … ')) expect(text).toContain(part);
    }),
  );
});
