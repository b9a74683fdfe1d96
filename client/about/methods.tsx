import { usualStaleAfter } from '#contracts/coverage.ts';

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
    how: 'The paths between two things that mean something: each link counts by its type and by who says so, and a thing that is linked to nearly everything counts little.',
  },
  {
    what: 'Related studies',
    how: 'What two papers share, the rarer the more it counts; each part of the score names what is shared.',
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
      Formulas, constants and worked examples stand in <code>docs/methods.md</code>, in the program’s repository.
    </p>
  </>
);
