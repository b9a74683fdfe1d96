/** A text for an XML 1.0 attribute or element. What XML can’t hold at all, control characters, becomes U+FFFD. */
export const xmlText = (value: string | number): string =>
  String(value)
    .replaceAll(unwritable, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/g, (one) => escapes[one] ?? one);

/** All but the characters of XML 1.0 (production 2). A half of a surrogate pair is none. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Blanks but the space are escaped, since a reader makes spaces of them in attributes. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
