import type { NodeOf } from './graph.ts';
import { hasUnsureYear } from './label.ts';
import { unsureWords } from './wording.ts';

/** A paper with what a reference to it needs. */
export interface Work {
  readonly paper: NodeOf<'Paper'>;
  readonly authors: readonly Author[];
  readonly venue: string | null;
  readonly publisher: string | null;
}

export interface Author {
  readonly family: string;
  readonly given: string | null;
  /** False where the collection is not certain that this person wrote it. */
  readonly sure: boolean;
}

/** An entry of CSL-JSON (citeproc's data model), as far as the collection knows a work. */
export interface CslItem {
  readonly id: string;
  readonly type: Work['paper']['cslType'];
  readonly title: string;
  readonly author: readonly { readonly family: string; readonly given?: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [number]]; readonly circa?: true };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** Says what nobody has checked, so that the doubt travels along. */
  readonly note?: string;
}

export const cslOf = (work: Work): CslItem => {
  const { paper, authors, venue, publisher } = work;
  const doubts = doubtsOf(work);
  return {
    id: paper.id.slice(paper.id.indexOf(':') + 1),
    type: paper.cslType,
    title: paper.subtitle ? `${paper.title}: ${paper.subtitle}` : paper.title,
    author: authors.map(({ family, given }) => ({ family, ...(given === null ? {} : { given }) })),
    issued: { 'date-parts': [[paper.year]], ...(hasUnsureYear(paper) ? { circa: true } : {}) },
    ...(venue === null ? {} : { 'container-title': venue }),
    ...(publisher === null ? {} : { publisher }),
    ...(paper.volume === undefined ? {} : { volume: paper.volume }),
    ...(paper.issue === undefined ? {} : { issue: paper.issue }),
    ...(paper.pages === undefined ? {} : { page: paper.pages }),
    ...(paper.doi === undefined ? {} : { DOI: paper.doi }),
    ...(paper.url === undefined ? {} : { URL: paper.url }),
    ...(doubts === null ? {} : { note: doubts }),
  };
};

const doubtsOf = ({ paper, authors }: Work): string | null => {
  const doubts = [unsureWords(paper), authors.every(({ sure }) => sure) ? null : 'Authors not checked'];
  return doubts.filter((doubt) => doubt !== null).join('. ') || null;
};
