import type { Voice } from '#contracts/registry-shape.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';

/** How it is said that two things share a third, `{it}`: of both at once, or of one of them. */
export interface SharedPhrase {
  readonly both: string;
  readonly one: string;
}

type Phrasing = Readonly<Record<Voice, SharedPhrase>>;
export type Reading = 'forward' | 'backward';

/** Worded by who says so. `forward` where the two stand at the first end of the links, and what they share at the other. */
export const sharedPhrase = (type: string, reading: Reading, voice: Voice): SharedPhrase =>
  (phrasings[type]?.[reading] ?? linked)[voice];

/** The voice that words a link: a curated link for which nobody speaks is a reading by whoever filed it. */
export const wordingVoice = ({ type, voice }: { readonly type: string; readonly voice: Voice | null }): Voice | null =>
  voice ?? (linkEntryOf(registry, type)?.curated ? 'editor' : null);

const of = (template: string): SharedPhrase => ({
  both: template.replaceAll('{who}', 'both'),
  one: template.replaceAll('{who}', '{one}'),
});

/** A plain fact reads the same whoever recorded it. */
const fact = (both: string, one: string): Phrasing => ({
  paper: { both, one },
  publisher: { both, one },
  editor: { both, one },
});

const linked = fact('both are linked to {it}', '{one} is linked to {it}');

const filed = of('editors file {who} under {it}');

const phrasings: Readonly<Record<string, Readonly<Partial<Record<Reading, Phrasing>>>>> = {
  SUPPORTS: {
    forward: {
      paper: { both: 'both find support for {it}', one: '{one} finds support for {it}' },
      publisher: of('the publisher links {who} to {it}'),
      editor: of('editors read {who} as support for {it}'),
    },
    backward: {
      paper: of('{it} finds support for {who}'),
      publisher: of('the publisher links {who} to {it}'),
      editor: of('editors read {it} as support for {who}'),
    },
  },
  QUALIFIES: {
    forward: {
      paper: { both: 'both find limits to {it}', one: '{one} finds limits to {it}' },
      publisher: of('the publisher links {who} with a reservation to {it}'),
      editor: {
        both: 'editors read both as reservations about {it}',
        one: 'editors read {one} as a reservation about {it}',
      },
    },
    backward: {
      paper: of('{it} finds limits to {who}'),
      publisher: of('the publisher links {who} with a reservation to {it}'),
      editor: of('editors read {it} as a reservation about {who}'),
    },
  },
  CHALLENGES: {
    forward: {
      paper: { both: 'both find evidence against {it}', one: '{one} finds evidence against {it}' },
      publisher: of('the publisher sets {who} against {it}'),
      editor: of('editors read {who} as speaking against {it}'),
    },
    backward: {
      paper: of('{it} finds evidence against {who}'),
      publisher: of('the publisher sets {it} against {who}'),
      editor: of('editors read {it} as speaking against {who}'),
    },
  },
  DEMONSTRATES: {
    forward: {
      paper: of('a study finds {it} at work in {who}'),
      publisher: {
        both: 'the publisher presents both as examples of {it}',
        one: 'the publisher presents {one} as an example of {it}',
      },
      editor: { both: 'editors read both as examples of {it}', one: 'editors read {one} as an example of {it}' },
    },
    backward: {
      paper: of('a study finds {who} at work in {it}'),
      publisher: of('the publisher presents {it} as an example of {who}'),
      editor: of('editors read {it} as an example of {who}'),
    },
  },
  OF_INTEREST_TO: {
    forward: {
      paper: { both: 'both address {it}', one: '{one} addresses {it}' },
      publisher: of('the publisher recommends {who} to {it}'),
      editor: of('editors take {who} to be of interest to {it}'),
    },
  },
  ILLUSTRATED_BY: {
    forward: {
      paper: { both: 'both discuss {it}', one: '{one} discusses {it}' },
      publisher: of('the publisher illustrates {who} with {it}'),
      editor: of('editors illustrate {who} with {it}'),
    },
    backward: {
      paper: of('{it} discusses {who}'),
      publisher: of('the publisher uses {who} to illustrate {it}'),
      editor: of('editors use {who} to illustrate {it}'),
    },
  },
  CONCERNS: {
    forward: {
      paper: { both: 'both say that they concern {it}', one: '{one} says that it concerns {it}' },
      publisher: of('the publisher describes {who} as concerning {it}'),
      editor: filed,
    },
  },
  ABOUT: {
    forward: {
      paper: { both: 'both say that they are about {it}', one: '{one} says that it is about {it}' },
      publisher: of('the publisher describes {who} as about {it}'),
      editor: filed,
    },
  },
  IN_STAGE: { forward: fact('both belong to the stage {it}', '{one} belongs to the stage {it}') },
  INVOLVES: { forward: fact('both involved {it}', '{one} involved {it}') },
  LOCATED_IN: { forward: fact('both are set in {it}', '{one} is set in {it}') },
  WRITTEN_BY: { forward: fact('both were written by {it}', '{one} was written by {it}') },
  PUBLISHED_IN: { forward: fact('both were published in {it}', '{one} was published in {it}') },
  PUBLISHED_BY: { forward: fact('both were published by {it}', '{one} was published by {it}') },
  FEATURES: { backward: fact('{it} features both', '{it} features {one}') },
  CITES: {
    forward: fact('both cite {it}', '{one} cites {it}'),
    backward: fact('both are cited by {it}', '{one} is cited by {it}'),
  },
};
