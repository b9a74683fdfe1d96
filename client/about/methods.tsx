import { usualStaleAfter } from '#contracts/coverage.ts';
import { methodsAddress } from '#contracts/pages.ts';

interface Method {
  readonly what: string;
  readonly how: string;
}

const methods: readonly Method[] = [
  {
    what: 'Scores',
    how: 'Every score is the sum of its parts, each rounded to thousandths and shown beside it. Things with the same score stand in the order of their ids.',
  },
  {
    what: 'Connect',
    how: 'The paths between two things that mean something: each link costs by its type, and a thing that is passed through costs the more, the more it is linked to. Of paths that cost the same, the one that is better borne out comes first: what the study itself says before what a publisher says, and that before readings.',
  },
  {
    what: 'Related studies',
    how: 'What two papers share, the rarer the more it counts; each part of the score names what is shared. A sector that more than a third share, a journal, a publisher or a briefing relates nothing by itself.',
  },
  {
    what: 'Guide',
    how: 'A situation ranks the tactics by the papers and cases that speak to it, for and against. How strong the evidence is stands in words, with counts.',
  },
  {
    what: 'Coverage and gaps',
    how: 'Each crossing of two facets has one of ten states, the first whose rule holds. Gaps are ranked, with the reason of the rank.',
  },
  {
    what: 'Named questions',
    how: `Plain rules over the whole collection, such as: a tactic is stale when its newest paper is more than ${usualStaleAfter} years old.`,
  },
];

/** How answers are computed, in short. */
export const Methods = () => (
  <>
    <p>
      By plain rules over the links of this collection, never by a language model: the same collection gives the same
      answers, in the same order. That something is missing here says nothing about the world.
    </p>
    <dl className="mt-3 flex flex-col gap-3">
      {methods.map(({ what, how }) => (
        <div key={what}>
          <dt className="text-label font-semibold text-muted">{what}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-3 text-muted">
      Formulas, constants and worked examples:{' '}
      <a
        href={methodsAddress}
        className="rounded-sm text-text underline decoration-line underline-offset-3 hover:decoration-current max-tablet:-my-3 max-tablet:py-3"
      >
        the methods in full
      </a>
      , as plain text.
    </p>
  </>
);
