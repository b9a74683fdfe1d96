import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '#client/search/passage.ts';

describe('a passage', () => {
  it('is cut at its marks', () => {
    expect(piecesOf({ text: 'trust in contracts', marks: [[0, 5]] })).toEqual([
      { text: 'trust', marked: true },
      { text: ' in contracts', marked: false },
    ]);
  });

  it('marks what overlapping marks cover, once', () => {
    const marks: [number, number][] = [
      [6, 12],
      [4, 8],
    ];
    expect(piecesOf({ text: 'the trustworthy', marks }).filter(({ marked }) => marked)).toEqual([
      { text: 'trus', marked: true },
      { text: 'twor', marked: true },
    ]);
  });

  it('loses and doubles no character, wherever its marks stand', () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), marks, (text, at) => {
        expect(
          piecesOf({ text, marks: at })
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
