import { Fragment } from 'react';
import type { Path } from '#contracts/connect.ts';
import { scoreText } from '#contracts/score.ts';
import { partName } from '#client/connect/cost-words.ts';

/** What a path costs, as the sum of its parts. */
export const PathCost = ({ score, parts }: Pick<Path, 'score' | 'parts'>) => (
  <p className="mt-4 text-label text-muted">
    Cost <Figure value={score} />
    {parts.map(({ name, value }, place) => (
      // The parts of a path never change their order.
      <Fragment key={`${place} ${name}`}>
        {place === 0 ? ' = ' : ' + '}
        <Figure value={value} /> {partName({ name })}
      </Fragment>
    ))}
  </p>
);

const Figure = ({ value }: { readonly value: number }) => <span className="text-text">{scoreText(value)}</span>;
