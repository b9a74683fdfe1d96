import { expect, it } from 'vitest';
import { pictureCaption } from '#client/share/picture-caption.ts';

const at = new Date('2026-11-27T23:00:00Z');
const facts = { title: 'Cross-sector collaboration', revision: 12, leftOut: [], address: 'https://example.org/' };

it('says which collection a picture is of, and of when', () => {
  expect(pictureCaption(facts, at)).toEqual([
    'Cross-sector collaboration · Throughline · 2026-11-27, revision 12',
    'https://example.org/',
  ]);
});

it('says what is left out, and leaves out an address that nobody would read', () => {
  const leftOut = ['Said by: Editors’ readings', '1 thing hidden by hand'];
  const address = `https://example.org/?v=${'x'.repeat(300)}`;
  expect(pictureCaption({ ...facts, leftOut, address }, at).slice(1)).toEqual([
    'Not all of it: Said by: Editors’ readings · 1 thing hidden by hand',
  ]);
});
