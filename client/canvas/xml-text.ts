/** Text as it may stand in XML, in an attribute too: without the characters that XML 1.0 (section 2.2) allows nowhere. */
export const xmlText = (text: string): string =>
  text.replace(notAllowed, '').replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A number as short as a drawing needs it. */
export const xmlNumber = (value: number): string => String(Math.round(value * 100) / 100);
