import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { scoreOf } from '#contracts/score.ts';
import { ScoreTable } from '#client/ui/score-table.tsx';

const part = fc.integer({ min: -9_000, max: 9_000 }).map((thousandths) => thousandths / 1000);

it('shows parts that add up to the score that it shows, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (values) => {
      const parts = values.map((value, place) => ({ name: `part ${place}`, detail: '', value }));
      const html = renderToStaticMarkup(
        <ScoreTable of="something" detail="Factor" parts={parts} score={scoreOf(parts)} />,
      );
      const shown = Array.from(html.matchAll(/>(−?)(\d+)\.(\d{3})</g), ([, sign, whole, rest]) =>
        Number(`${sign === '−' ? '-' : ''}${whole}${rest}`),
      );
      expect(shown).toHaveLength(values.length + 1);
      expect(shown.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(shown.at(-1));
    }),
  );
});
