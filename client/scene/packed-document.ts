import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { AnyViewDocument, type ViewDocument, wholeGraph } from '#contracts/view.ts';

/** Raised with a change of how documents are packed; what a document is has a version of its own. */
const packing = '1';

/** A document as an address can hold it: what differs from the first screen, as JSON, deflated, in base64url. */
export const packDocument = (document: ViewDocument): string => {
  const told = Object.entries(document).filter(
    ([name, value]) => required.has(name) || JSON.stringify(value) !== JSON.stringify(Object(wholeGraph)[name]),
  );
  const bytes = deflateSync(strToU8(JSON.stringify(Object.fromEntries(told))), { level: 9, dictionary });
  return `${packing}.${toBase64Url(bytes)}`;
};

/** What a document is not one without. */
const required = new Set(['version', 'seeds']);

/** Why an address can't be read, in words for the one who opened it. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** Throws `UnreadableDocument`. */
export const unpackDocument = (packed: string): ViewDocument => {
  const [version, ...rest] = packed.split('.');
  if (version !== packing)
    throw new UnreadableDocument('it was written by a version of Throughline that this one does not know');
  const read = AnyViewDocument.safeParse(parsed(rest.join('.')));
  if (read.success) return read.data;
  const [fault] = read.error.issues;
  const field = fault?.path.join('.');
  throw new UnreadableDocument(field ? `its field “${field}” is not what it should be` : 'it holds no view');
};

const parsed = (packed: string): unknown => {
  try {
    return JSON.parse(strFromU8(inflateSync(fromBase64Url(packed), { dictionary })));
  } catch (cause) {
    throw new UnreadableDocument('a part of it is missing or changed, as when a link is cut off in a message', {
      cause,
    });
  }
};

/** What most documents hold: never changed while `packing` is what it is, or older links can't be read. */
const dictionary = strToU8(
  '"withoutKinds":["withoutTypes":["saidBy":["confidence":["stages":["settings":["sectors":["years":["grouping":"none",' +
    '"layout":"timeline","layout":"network","lines":"all","revision":1,"collapsed":["hidden":["pins":["positions":{"},' +
    '"selection":["},{"of":"briefing:","place:","organization:","venue:","person:","sector:","stage:","audience:",' +
    '"topic:","case:","tactic:","paper:"],"added":["paper:{"version":2,"seeds":["filters":{"expansions":[{"of":"paper:',
);

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
