import type { CoverageValue } from '#contracts/coverage.ts';
import { headWords } from '#client/coverage/cell-words.ts';
import { HeadName } from '#client/coverage/head-name.tsx';
import type { Measures } from '#client/coverage/matrix-measures.ts';

interface MatrixHeadsProps {
  readonly columns: readonly CoverageValue[];
  /** Places of those to draw. */
  readonly drawn: readonly number[];
  readonly measures: Measures;
  /** What the corner says: "Tactics by settings". */
  readonly corner: string;
  /** Place of the head in the tab order: 0 for the corner; null where it isn't a head. */
  readonly active: number | null;
}

/** The heads of the columns, which stay in sight while the rows scroll. They are read from below. */
export const MatrixHeads = ({ columns, drawn, measures, corner, active }: MatrixHeadsProps) => (
  <thead className="sticky top-0 z-2 block bg-ground">
    <tr aria-rowindex={1} className="relative block" style={{ height: measures.headHeight }}>
      <th
        scope="col"
        aria-colindex={1}
        tabIndex={active === 0 ? 0 : -1}
        data-at="0 0"
        className="sticky left-0 z-1 flex items-end border-r border-b border-hairline bg-ground px-2 pb-2 text-left text-label font-normal text-muted outline-offset-[-2px]"
        style={{ width: measures.headWidth, height: measures.headHeight }}
      >
        {corner}
      </th>
      {drawn.map((place) => {
        const value = columns[place];
        if (!value) return null;
        return (
          <th
            key={value.id}
            scope="col"
            aria-colindex={place + 2}
            className="absolute top-0 flex items-center justify-center border-r border-b border-hairline bg-ground py-2 font-normal"
            style={{
              left: measures.headWidth + place * measures.columnWidth,
              width: measures.columnWidth,
              height: measures.headHeight,
            }}
          >
            <HeadName
              value={value}
              place={`0 ${place + 1}`}
              isActive={active === place + 1}
              label={headWords(value)}
              className="max-h-full max-w-full rotate-180 overflow-hidden text-label [writing-mode:vertical-rl]"
            />
          </th>
        );
      })}
    </tr>
  </thead>
);
