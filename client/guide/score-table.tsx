import type { GuidedTactic } from '#contracts/guide.ts';
import { scoreText } from '#contracts/score.ts';

/** The parts of a score, and below them their sum. */
export const ScoreTable = ({ guided: { score, parts, tactic } }: { readonly guided: GuidedTactic }) => (
  <table className="mt-1 w-full max-w-96 text-label" aria-label={`Score of ${tactic.title}`}>
    <thead>
      <tr className="text-left text-muted">
        <th scope="col" className="py-1 font-normal">
          What counts
        </th>
        <th scope="col" className="py-1 text-right font-normal">
          Weighed
        </th>
        <th scope="col" className="py-1 text-right font-normal">
          Adds
        </th>
      </tr>
    </thead>
    <tbody>
      {parts.map(({ name, weighed, value }) => (
        <tr key={name} className="border-t border-hairline">
          <th scope="row" className="py-1 text-left font-normal">
            {name.charAt(0).toUpperCase() + name.slice(1)}
          </th>
          <td className="py-1 text-right text-muted tabular-nums">{weighedText(name, weighed)}</td>
          <td className="py-1 text-right tabular-nums">{signed(value)}</td>
        </tr>
      ))}
      <tr className="border-t border-line font-semibold">
        <th scope="row" colSpan={2} className="py-1 text-left">
          Score
        </th>
        <td className="py-1 text-right tabular-nums">{signed(score)}</td>
      </tr>
    </tbody>
  </table>
);

const weighedText = (name: string, weighed: number | null): string => {
  if (weighed === null) return 'no study for it';
  if (name === 'recency') return `newest is ${weighed} ${weighed === 1 ? 'year' : 'years'} old`;
  return String(weighed);
};

const signed = (value: number): string => scoreText(value).replace('-', '−');
