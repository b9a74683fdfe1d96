import { z } from 'zod';
import type { Field, LinkEntry, Phrases } from './registry-shape.ts';

/* What may join two nodes: one entry for each relationship type, directed from research towards practice. */

const plain = { arrow: 'none' } as const;
const order: Record<string, Field> = { position: { schema: z.int().positive(), label: 'Position' } };

/** A link that states a plain fact reads the same whoever recorded it. */
const fact = (sentence: string): Phrases => ({ paper: sentence, publisher: sentence, editor: sentence });

export const linkTypes = {
  SUPPORTS: {
    from: ['Paper'],
    to: ['Tactic'],
    curated: true,
    claim: true,
    stance: 'for',
    weight: 1,
    heading: { forward: 'Supports', backward: 'Supported by' },
    phrases: {
      forward: {
        paper: 'The study {from} finds support for {to}',
        publisher: '{publisher} links the study {from} to {to}',
        editor: 'Editors read the study {from} as support for {to}',
      },
      backward: {
        paper: '{to} has support in what the study {from} finds',
        publisher: '{publisher} links {to} to the study {from}',
        editor: 'Editors read {to} as supported by the study {from}',
      },
    },
    look: { arrow: 'none', resting: true },
  },
  QUALIFIES: {
    from: ['Paper'],
    to: ['Tactic'],
    curated: true,
    claim: true,
    stance: 'reservation',
    weight: 1,
    heading: { forward: 'Qualifies', backward: 'Qualified by' },
    phrases: {
      forward: {
        paper: 'The study {from} finds limits to {to}',
        publisher: '{publisher} links the study {from} to {to} with a reservation',
        editor: 'Editors read the study {from} as a reservation about {to}',
      },
      backward: {
        paper: '{to} has limits in what the study {from} finds',
        publisher: '{publisher} links {to} to the study {from} with a reservation',
        editor: 'Editors read {to} as qualified by the study {from}',
      },
    },
    look: { arrow: 'hollow', resting: true },
  },
  CHALLENGES: {
    from: ['Paper'],
    to: ['Tactic'],
    curated: true,
    claim: true,
    stance: 'against',
    weight: 1,
    heading: { forward: 'Challenges', backward: 'Challenged by' },
    phrases: {
      forward: {
        paper: 'The study {from} finds evidence against {to}',
        publisher: '{publisher} sets the study {from} against {to}',
        editor: 'Editors read the study {from} as speaking against {to}',
      },
      backward: {
        paper: '{to} has evidence against it in what the study {from} finds',
        publisher: '{publisher} sets {to} against the study {from}',
        editor: 'Editors read {to} as challenged by the study {from}',
      },
    },
    look: { arrow: 'tee', resting: true },
  },
  DEMONSTRATES: {
    from: ['CaseStudy'],
    to: ['Tactic'],
    curated: true,
    claim: true,
    weight: 0.8,
    heading: { forward: 'An example of', backward: 'Examples' },
    phrases: {
      forward: {
        paper: 'A study finds {to} at work in {from}',
        publisher: '{publisher} presents {from} as an example of {to}',
        editor: 'Editors read {from} as an example of {to}',
      },
      backward: {
        paper: '{to} is what a study finds at work in {from}',
        publisher: '{publisher} presents {to} with {from} as an example',
        editor: 'Editors read {to} as at work in {from}',
      },
    },
    look: { arrow: 'none', resting: true },
  },
  OF_INTEREST_TO: {
    from: ['Paper'],
    to: ['Audience'],
    curated: true,
    weight: 0.5,
    heading: { forward: 'Of interest to', backward: 'Papers of interest' },
    phrases: {
      forward: {
        paper: 'The study {from} addresses {to}',
        publisher: '{publisher} names {to} as readers of the study {from}',
        editor: 'Editors take the study {from} to be of interest to {to}',
      },
      backward: {
        paper: '{to} are addressed by the study {from}',
        publisher: '{publisher} recommends to {to} the study {from}',
        editor: 'Editors take {to} to be readers of the study {from}',
      },
    },
    look: plain,
  },
  ILLUSTRATED_BY: {
    from: ['Paper'],
    to: ['CaseStudy'],
    curated: true,
    weight: 0.8,
    heading: { forward: 'Illustrated by', backward: 'Illustrates' },
    phrases: {
      forward: {
        paper: 'The study {from} discusses {to}',
        publisher: '{publisher} illustrates the study {from} with {to}',
        editor: 'Editors illustrate the study {from} with {to}',
      },
      backward: {
        paper: '{to} is discussed by the study {from}',
        publisher: '{publisher} uses {to} to illustrate the study {from}',
        editor: 'Editors use {to} to illustrate the study {from}',
      },
    },
    look: plain,
  },
  CONCERNS: {
    from: ['Paper', 'CaseStudy'],
    to: ['Sector'],
    curated: true,
    weight: 0.2,
    heading: { forward: 'Sectors', backward: 'Concerned with this sector' },
    phrases: {
      forward: {
        paper: 'The study {from} says that it concerns {to}',
        publisher: '{publisher} describes {from} as concerning {to}',
        editor: 'Editors file {from} under {to}',
      },
      backward: {
        paper: '{to} is a sector that the study {from} says it concerns',
        publisher: '{publisher} describes {to} as concerned in {from}',
        editor: 'Editors file under {to}: {from}',
      },
    },
    look: plain,
  },
  ABOUT: {
    from: ['Paper', 'CaseStudy', 'Tactic'],
    to: ['Topic'],
    curated: true,
    weight: 0.7,
    heading: { forward: 'About', backward: 'On this topic' },
    phrases: {
      forward: {
        paper: 'The study {from} says that it is about {to}',
        publisher: '{publisher} describes {from} as about {to}',
        editor: 'Editors file {from} under {to}',
      },
      backward: {
        paper: '{to} is what the study {from} says it is about',
        publisher: '{publisher} names {to} as the topic of {from}',
        editor: 'Editors file under {to}: {from}',
      },
    },
    look: plain,
  },
  IN_STAGE: {
    from: ['Tactic'],
    to: ['Stage'],
    curated: false,
    weight: 0.2,
    heading: { forward: 'Stage', backward: 'Tactics' },
    phrases: { forward: fact('{from} belongs to the stage {to}'), backward: fact('The stage {to} includes {from}') },
    look: plain,
  },
  INVOLVES: {
    from: ['CaseStudy'],
    to: ['Organization'],
    curated: false,
    weight: 0.5,
    heading: { forward: 'Who took part', backward: 'Took part in' },
    phrases: { forward: fact('{from} involved {to}'), backward: fact('{to} took part in {from}') },
    look: plain,
  },
  IN_SECTOR: {
    from: ['Organization'],
    to: ['Sector'],
    curated: false,
    weight: 0.1,
    heading: { forward: 'Sector', backward: 'Organizations' },
    phrases: { forward: fact('{from} belongs to {to}'), backward: fact('{to} includes {from}') },
    look: plain,
  },
  LOCATED_IN: {
    from: ['CaseStudy', 'Paper'],
    to: ['Place'],
    curated: false,
    weight: 0.3,
    heading: { forward: 'Where', backward: 'Set here' },
    phrases: { forward: fact('{from} is set in {to}'), backward: fact('{to} is where {from} is set') },
    look: plain,
  },
  WRITTEN_BY: {
    from: ['Paper'],
    to: ['Person'],
    curated: false,
    weight: 0.6,
    heading: { forward: 'Authors', backward: 'Papers' },
    phrases: { forward: fact('{from} was written by {to}'), backward: fact('{to} wrote {from}') },
    fields: order,
    look: plain,
  },
  PUBLISHED_IN: {
    from: ['Paper'],
    to: ['Venue'],
    curated: false,
    weight: 0.2,
    heading: { forward: 'Published in', backward: 'Papers' },
    phrases: { forward: fact('{from} was published in {to}'), backward: fact('{to} published {from}') },
    look: plain,
  },
  PUBLISHED_BY: {
    from: ['Paper'],
    to: ['Organization'],
    curated: false,
    weight: 0.2,
    heading: { forward: 'Published by', backward: 'Publications' },
    phrases: { forward: fact('{from} was published by {to}'), backward: fact('{to} published {from}') },
    look: plain,
  },
  FEATURES: {
    from: ['Briefing'],
    to: ['Paper'],
    curated: false,
    weight: 0.2,
    heading: { forward: 'Papers', backward: 'Featured in' },
    phrases: { forward: fact('{from} features {to}'), backward: fact('{to} is featured in {from}') },
    fields: order,
    look: plain,
  },
  CITES: {
    from: ['Paper'],
    to: ['Paper'],
    curated: false,
    weight: 1,
    heading: { forward: 'Cites', backward: 'Cited by' },
    phrases: { forward: fact('{from} cites {to}'), backward: fact('{to} is cited by {from}') },
    look: plain,
  },
  BROADER: {
    from: ['Topic'],
    to: ['Topic'],
    curated: false,
    weight: 0.3,
    heading: { forward: 'Broader topic', backward: 'Narrower topics' },
    phrases: { forward: fact('{from} is part of {to}'), backward: fact('{to} includes {from}') },
    look: plain,
  },
} as const satisfies Record<string, LinkEntry>;
