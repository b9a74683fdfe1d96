import type { Author, Work } from './csl.ts';
import { yearsOf } from './facets.ts';
import type { NodeOf } from './graph.ts';

/** A run of a formatted reference. */
export interface ReferencePart {
  readonly text: string;
  /** Set in italics: the name of what stands on a shelf. */
  readonly emphasised?: true;
  /** The name of the work itself. */
  readonly isTitle?: true;
}

/**
 * A work in author–date style, after the reference lists of The Chicago Manual of Style (18th edition, chapter 13),
 * without its address. What nobody has checked stands in brackets with a question mark.
 */
export const referenceOf = (work: Work): ReferencePart[] => {
  const head = authorsOf(work.authors) ?? (standsAlone(work) ? work.publisher : null);
  const year = sayUnsure(work, 'year', String(work.paper.year));
  const lead = head ? [plain(`${closed(head)} ${year}. `), ...titleOf(work)] : [...titleOf(work), plain(` ${year}.`)];
  return [...lead, ...placeOf(work, head)];
};

/** A case by its name, where it is documented and when it took place. */
export const caseReferenceOf = (node: NodeOf<'CaseStudy'>): ReferencePart[] => {
  const years = yearsOf(node);
  const doubt = node.unsure?.some((field) => field === 'fromYear' || field === 'toYear') ? '?' : '';
  const span = years && (years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`);
  return [
    { text: `“${closed(node.title)}”`, isTitle: true },
    plain(` ${span ? `${node.collection}, ${doubt ? `[${span}?]` : span}.` : closed(node.collection)}`),
  ];
};

/** A report or a book is itself what stands on the shelf; an article or a chapter stands in something. */
const standsAlone = ({ paper }: Work): boolean => paper.cslType === 'report' || paper.cslType === 'book';

const authorsOf = (authors: readonly Author[]): string | null => {
  const [first, ...others] = authors.map((author, place) => nameOf(author, place === 0));
  if (first === undefined) return null;
  if (authors.length > 6) return `${[first, ...others.slice(0, 2)].join(', ')}, et al.`;
  const last = others.at(-1);
  return last === undefined ? first : `${[first, ...others.slice(0, -1)].join(', ')}, and ${last}`;
};

const nameOf = ({ family, given, sure }: Author, inverted: boolean): string => {
  const name = given === null ? family : inverted ? `${family}, ${given}` : `${given} ${family}`;
  return sure ? name : `[${name}?]`;
};

const titleOf = (work: Work): ReferencePart[] => {
  const { title, subtitle } = work.paper;
  const whole = subtitle ? `${title}${/[?!:]$/.test(title) ? '' : ':'} ${subtitle}` : title;
  if (!standsAlone(work)) return [{ text: `“${closed(whole)}”`, isTitle: true }];
  return [{ text: whole, emphasised: true, isTitle: true }, ...(closed(whole) === whole ? [] : [plain('.')])];
};

const placeOf = (work: Work, head: string | null): ReferencePart[] => {
  const publisher = work.publisher && work.publisher !== head ? ` ${closed(work.publisher)}` : '';
  if (standsAlone(work)) return publisher ? [plain(publisher)] : [];
  const place = work.venue === null ? [] : containerOf(work, work.venue);
  return place.length === 0 || work.paper.cslType === 'chapter'
    ? [...place, ...(publisher ? [plain(publisher)] : [])]
    : place;
};

const containerOf = (work: Work, venue: string): ReferencePart[] => {
  const name: ReferencePart = { text: venue, emphasised: true };
  const pages = work.paper.pages && sayUnsure(work, 'pages', work.paper.pages.replaceAll(/(?<=\w)-+(?=\w)/g, '–'));
  if (work.paper.cslType === 'chapter') return [plain(' In '), name, plain(pages ? `, ${pages}.` : '.')];
  return [plain(' '), name, plain(`${numbersOf(work)}${pages ? `: ${pages}` : ''}.`)];
};

const numbersOf = (work: Work): string => {
  const { volume, issue } = work.paper;
  const saidIssue = issue && sayUnsure(work, 'issue', issue);
  if (!volume) return saidIssue ? `, no. ${saidIssue}` : '';
  return ` ${sayUnsure(work, 'volume', volume)}${saidIssue ? ` (${saidIssue})` : ''}`;
};

const sayUnsure = ({ paper }: Work, field: string, value: string): string =>
  paper.unsure?.includes(field) ? `[${value}?]` : value;

/** With a full stop, where no other mark ends it. */
export const closed = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const plain = (text: string): ReferencePart => ({ text });
