import { scoreText } from '#contracts/score.ts';

interface ScoreTableProps {
  /** What has the score. */
  readonly of: string;
  /** What the second column tells of each part: "Factor". */
  readonly detail: string;
  readonly parts: readonly {
    readonly name: string;
    readonly detail: string;
    /** What it adds. */
    readonly value: number;
  }[];
  readonly score: number;
}

/** The parts of a score, and below them their sum. */
export const ScoreTable = ({ of, detail, parts, score }: ScoreTableProps) => (
  <table className="mt-1 w-full max-w-100 text-label" aria-label={`Score of ${of}`}>
    <thead>
      <tr className="text-left text-muted">
        <th scope="col" className="py-1 font-normal">
          What counts
        </th>
        <th scope="col" className="py-1 pl-3 text-right font-normal">
          {detail}
        </th>
        <th scope="col" className="py-1 pl-3 text-right font-normal">
          Adds
        </th>
      </tr>
    </thead>
    <tbody className="text-text">
      {parts.map((part) => (
        <tr key={part.name} className="border-t border-hairline">
          <th scope="row" className="py-1 text-left font-normal">
            {part.name.charAt(0).toUpperCase() + part.name.slice(1)}
          </th>
          <td className="py-1 pl-3 text-right text-muted tabular-nums">{part.detail}</td>
          <td className="py-1 pl-3 text-right tabular-nums">{signed(part.value)}</td>
        </tr>
      ))}
      <tr className="border-t border-line font-semibold">
        <th scope="row" colSpan={2} className="py-1 text-left">
          Score
        </th>
        <td className="py-1 pl-3 text-right tabular-nums">{signed(score)}</td>
      </tr>
    </tbody>
  </table>
);

const signed = (value: number): string => scoreText(value).replace('-', '−');
