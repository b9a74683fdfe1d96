import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { packDocument, unpackDocument, UnreadableDocument } from '#client/scene/packed-document.ts';
import { anyDocument } from '#client/scene/testing/documents.ts';

describe('a packed document', () => {
  it('unpacks to what it was', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(unpackDocument(packDocument(document))).toEqual(document);
      }),
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const packed = packDocument(document);
        expect(encodeURIComponent(packed)).toBe(packed);
      }),
    );
  });

  it('of this packing will be read for good', () => {
    const written = '1.w6EXIpkIsgwRQBC3JYEEMQK8FgA';
    expect(unpackDocument(written)).toEqual({
      ...wholeGraph,
      seeds: ['paper:a'],
      layout: 'network',
      hidden: ['topic:b'],
    });
  });

  it.each([
    ['cut off', packDocument({ ...wholeGraph, layout: 'network' }).slice(0, 12), 'cut off'],
    ['of another packing', '9.abc', 'a version of Throughline'],
    ['empty', '', 'a version of Throughline'],
    ['no base64', '1.%%%', 'cut off'],
  ])('that is %s says why it can’t be read', (_, packed, why) => {
    expect(() => unpackDocument(packed)).toThrow(UnreadableDocument);
    expect(() => unpackDocument(packed)).toThrow(why);
  });

  it('never fails in another way, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(failureOf(() => unpackDocument(`1.${text}`))).toSatisfy(
          (error) => error === null || error instanceof UnreadableDocument,
        );
      }),
    );
  });
});

const failureOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
};
