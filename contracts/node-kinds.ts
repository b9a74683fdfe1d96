import { z } from 'zod';
import type { Field, KindEntry } from './registry-shape.ts';

/* What may stand in the graph as a node: one entry for each kind. */

const text = z.string().trim().min(1);
const list = z.array(text);
const web = z.url({ protocol: /^https?$/ });
const year = z.int().min(1000).max(2200);

const title = { schema: text, label: 'Title', searched: true } as const satisfies Field;
const altTitles = { schema: list.optional(), label: 'Also called', searched: true } as const satisfies Field;
const url = { schema: web.optional(), label: 'Address' } as const satisfies Field;
const note = { schema: text.optional(), label: 'Editors’ note' } as const satisfies Field;
const shortTitle = {
  schema: text.max(22).optional(),
  label: 'Short title',
  searched: true,
} as const satisfies Field;
const summary = { schema: text.optional(), label: 'Summary', searched: true } as const satisfies Field;

const grey = { light: '#465160', dark: '#B3BECB' };

export const nodeKinds = {
  Paper: {
    prefix: 'paper',
    label: { one: 'Paper', many: 'Papers' },
    meaning: 'A published study, report or article.',
    column: 'papers',
    look: { shape: 'rectangle', light: '#1F5FA8', dark: '#86B6F2' },
    fields: {
      title,
      subtitle: { schema: text.optional(), label: 'Subtitle', searched: true },
      altTitles,
      shortTitle: { schema: text.max(32), label: 'Short title', searched: true },
      summary: { schema: text, label: 'Takeaway', searched: true },
      cslType: {
        schema: z.enum(['article-journal', 'article-magazine', 'report', 'book', 'chapter']),
        label: 'Type of publication',
      },
      year: { schema: year, label: 'Year' },
      volume: { schema: text.optional(), label: 'Volume' },
      issue: { schema: text.optional(), label: 'Issue' },
      pages: { schema: text.optional(), label: 'Pages' },
      doi: {
        schema: z
          .string()
          .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI such as 10.1111/puar.12432')
          .optional(),
        label: 'DOI',
      },
      url,
      method: { schema: text.optional(), label: 'Method', searched: true },
      sample: { schema: text.optional(), label: 'Sample', searched: true },
      note,
    },
  },
  Tactic: {
    prefix: 'tactic',
    label: { one: 'Tactic', many: 'Tactics' },
    meaning: 'A step that partners can take, named by a toolkit.',
    column: 'tactics',
    look: { shape: 'rounded-square', light: '#B4460F', dark: '#F3A26B' },
    fields: {
      title,
      altTitles,
      summary: { schema: text, label: 'In short', searched: true },
      number: { schema: z.int().positive().optional(), label: 'Number in the toolkit' },
      question: { schema: text.optional(), label: 'The toolkit asks', searched: true },
      url,
      note,
    },
  },
  Stage: {
    prefix: 'stage',
    label: { one: 'Stage', many: 'Stages' },
    meaning: 'An ordered phase of collaboration that groups tactics.',
    groups: true,
    look: { shape: 'ring', ...grey },
    fields: { title, altTitles, summary, position: { schema: z.int().positive(), label: 'Position' } },
  },
  CaseStudy: {
    prefix: 'case',
    label: { one: 'Case', many: 'Cases' },
    meaning: 'A documented collaboration.',
    column: 'cases',
    look: { shape: 'diamond', light: '#0B7468', dark: '#58CBB6' },
    asPublisher: 'the page on this case',
    fields: {
      title,
      altTitles,
      shortTitle: { schema: text.max(30), label: 'Short title', searched: true },
      summary: { schema: text, label: 'What happened', searched: true },
      collection: { schema: text, label: 'Documented in' },
      fromYear: { schema: year.optional(), label: 'From' },
      toYear: { schema: year.optional(), label: 'To' },
      yearsNote: { schema: text.optional(), label: 'Years' },
      url,
      urls: { schema: z.array(web).optional(), label: 'Pages about it' },
      alsoInvolved: { schema: text.optional(), label: 'Also involved' },
      note,
    },
  },
  Sector: {
    prefix: 'sector',
    label: { one: 'Sector', many: 'Sectors' },
    meaning: 'A part of society that partners come from.',
    column: 'concerns',
    look: { shape: 'hexagon', ...grey },
    fields: { title, altTitles },
  },
  Audience: {
    prefix: 'audience',
    label: { one: 'Audience', many: 'Audiences' },
    meaning: 'A role that a paper is of interest to.',
    column: 'concerns',
    look: { shape: 'circle', light: '#7A489B', dark: '#CBA4E8' },
    fields: { title, altTitles, shortTitle },
  },
  Topic: {
    prefix: 'topic',
    label: { one: 'Topic', many: 'Topics' },
    meaning: 'An issue area (a setting) or a theme.',
    column: 'concerns',
    look: { shape: 'triangle', light: '#7A6000', dark: '#D9BC55' },
    fields: {
      title,
      altTitles,
      shortTitle,
      facet: { schema: z.enum(['setting', 'theme']), label: 'Facet' },
    },
  },
  Person: {
    prefix: 'person',
    label: { one: 'Person', many: 'People' },
    meaning: 'Somebody who wrote a paper.',
    look: { shape: 'ring', ...grey },
    fields: {
      title,
      altTitles,
      familyName: { schema: text, label: 'Family name' },
      givenName: { schema: text.optional(), label: 'Given name' },
      orcid: {
        schema: z
          .string()
          .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'an ORCID iD')
          .optional(),
        label: 'ORCID iD',
      },
    },
  },
  Venue: {
    prefix: 'venue',
    label: { one: 'Venue', many: 'Venues' },
    meaning: 'A journal or series that papers appear in.',
    look: { shape: 'ring', ...grey },
    fields: {
      title,
      altTitles,
      issn: {
        schema: z
          .string()
          .regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN such as 0033-3352')
          .optional(),
        label: 'ISSN',
      },
    },
  },
  Organization: {
    prefix: 'organization',
    label: { one: 'Organization', many: 'Organizations' },
    meaning: 'A body that took part in a case or published a paper.',
    look: { shape: 'ring', ...grey },
    fields: { title, altTitles, ror: { schema: web.optional(), label: 'ROR' }, url, note },
  },
  Place: {
    prefix: 'place',
    label: { one: 'Place', many: 'Places' },
    meaning: 'Where a case or a study is set.',
    look: { shape: 'ring', ...grey },
    fields: {
      title,
      altTitles,
      latitude: { schema: z.number().min(-90).max(90).optional(), label: 'Latitude' },
      longitude: { schema: z.number().min(-180).max(180).optional(), label: 'Longitude' },
    },
  },
  Briefing: {
    prefix: 'briefing',
    label: { one: 'Briefing', many: 'Briefings' },
    meaning: 'A document in which a team of editors published links.',
    look: { shape: 'ring', ...grey },
    asPublisher: 'the briefing',
    fields: {
      title,
      altTitles,
      summary,
      date: { schema: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date such as 2015-11'), label: 'Date' },
      publisher: { schema: text, label: 'Publisher', searched: true },
      url,
    },
  },
} as const satisfies Record<string, KindEntry>;
