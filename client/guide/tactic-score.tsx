import type { GuidedTactic } from '#contracts/guide.ts';
import type { Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { HowComputed } from '#client/links/how-computed.tsx';
import { ScoreTable } from '#client/ui/score-table.tsx';

interface TacticScoreProps {
  readonly guided: GuidedTactic;
  /** What the situation was taken to mean. */
  readonly named: readonly Node[];
}

/** The score of a tactic, what it is the sum of, and what the numbers are. */
export const TacticScore = ({ guided, named }: TacticScoreProps) => {
  const { score, parts, tactic, fits } = guided;
  const fit = named.map((node) => `${labelOf(node)} ${fits.find(({ value }) => value === node.id)?.weight ?? 0}`);
  return (
    <>
      <ScoreTable
        of={tactic.title}
        detail="Weighed"
        parts={parts.map(({ name, weighed, value }) => ({
          name: name === fitPart && named.length > 0 ? fitWords(guided, named) : name,
          detail: weighedText(name, weighed),
          value,
        }))}
        score={score}
      />
      <p className="mt-2 max-w-100 text-muted">
        {fit.length > 0 ? `Fit is the mean of how surely links tie it to what you named: ${fit.join(', ')}. ` : null}
        Studies and cases are weighed by who says so: 1 where the study itself does, 0.7 where a publisher does, 0.4
        where editors read it so, and half of that where it is disputed. The more there are, the less each adds. A study
        that qualifies a tactic adds a little, since it takes it as worth refining; one against it takes away.{' '}
        <HowComputed section="The guide" />.
      </p>
    </>
  );
};

const fitPart = 'fit with the situation';

const fitWords = ({ fits }: GuidedTactic, named: readonly Node[]): string =>
  `${fitPart}: ${fits.length} of ${named.length}, as surely as the links say`;

const weighedText = (name: string, weighed: number | null): string => {
  if (weighed === null) return 'no study for it';
  if (name === 'recency') return `newest is ${weighed} ${weighed === 1 ? 'year' : 'years'} old`;
  return String(weighed);
};
