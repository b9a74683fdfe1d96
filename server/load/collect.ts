import { createHash } from 'node:crypto';
import type { About } from '#contracts/collection.ts';
import { Evidence } from '#contracts/graph.ts';
import { OutOfScope, outOfScopeId } from '#contracts/out-of-scope.ts';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import { type CollectionFault, InvalidCollection } from './invalid-collection.ts';
import { type Content, type ParsedFile, parseFile } from './parse-file.ts';
import type { TextFile } from './text-file.ts';

type LinkInFile = Content['links'][number];

export interface CollectedLink extends Omit<LinkInFile, 'evidence'> {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** What several files hold together. */
export interface Collection {
  readonly about?: About;
  readonly nodes: readonly Content['nodes'][number][];
  readonly links: readonly CollectedLink[];
  readonly outOfScope: readonly OutOfScope[];
  /** The file that each node, link, decision and the `about` stands in; of a link in several files, the first. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/**
 * Puts files together: each node stands once; a link may stand in several files, and then has the evidence of all.
 * Throws `InvalidCollection` with every fault.
 */
export const collect = (files: readonly TextFile[], of: Registry = registry): Collection => {
  const read = files.map((file) => parseFile(file, of));
  const parsed = read.filter((one): one is ParsedFile => 'content' in one);
  const links = parsed.flatMap(linksIn);
  const single = parsed.flatMap(singlesIn);
  const faults = [...read.flatMap((one) => ('content' in one ? [] : one)), ...doubles(single), ...linkFaults(links)];
  if (faults.length > 0) throw new InvalidCollection(faults);
  const [about] = parsed.flatMap(({ content }) => (content.about ? [content.about] : []));
  return {
    ...(about && { about }),
    nodes: parsed.flatMap(({ content }) => content.nodes),
    links: [...byId(links).values()].map(joined),
    outOfScope: parsed.flatMap(({ content }) => decisionsIn(content)),
    fileOf: new Map([...links.map(({ link, file }) => ({ thing: link.id, file })), ...single].toReversed().map(entry)),
  };
};

interface Place {
  readonly thing: string;
  readonly file: string;
}
interface PlacedLink {
  readonly link: CollectedLink;
  readonly file: string;
}

const entry = ({ thing, file }: Place) => [thing, file] as const;

/** What may stand in one place only. */
const singlesIn = ({ name, content }: ParsedFile): Place[] =>
  [
    ...(content.about ? ['about'] : []),
    ...content.nodes.map(({ id }) => id),
    ...content.outOfScope.map(outOfScopeId),
  ].map((thing) => ({ thing, file: name }));

const decisionsIn = ({ outOfScope, addedBy, addedAt }: Content): OutOfScope[] =>
  outOfScope.map((decision) => OutOfScope.parse({ by: addedBy, at: addedAt, ...decision }));

const doubles = (places: readonly Place[]): CollectionFault[] => {
  const first = new Map(places.toReversed().map((place) => [place.thing, place]));
  return places
    .filter((place) => first.get(place.thing) !== place)
    .map(({ thing, file }) => ({
      file,
      field: thing,
      expected: `to stand once; it is in ${first.get(thing)?.file} too`,
    }));
};

const linksIn = ({ name, content }: ParsedFile): PlacedLink[] =>
  content.links.map((link) => ({ link: completed(link, content), file: name }));

const completed = (link: LinkInFile, { addedBy, addedAt }: Content): CollectedLink => {
  const id = `${link.from}~${link.type}~${link.to}`;
  const evidence = link.evidence.map((one) =>
    Evidence.parse({ addedBy, addedAt, ...one, id: one.id ?? evidenceId(id, one) }),
  );
  return { ...link, id, evidence };
};

/** Made of the link, the source, the locator and the text: the same piece has the same id wherever it is read. */
const evidenceId = (link: string, { source, locator, quote, reason }: LinkInFile['evidence'][number]): string => {
  const text = [source ?? '', locator ?? '', quote ?? reason ?? ''].join('|');
  return `${link}#${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
};

const byId = (links: readonly PlacedLink[]): Map<string, PlacedLink[]> => {
  const groups = new Map<string, PlacedLink[]>();
  for (const placed of links) groups.set(placed.link.id, [...(groups.get(placed.link.id) ?? []), placed]);
  return groups;
};

const joined = (group: readonly PlacedLink[]): CollectedLink => {
  const [first] = group;
  if (!first) throw new Error('a link stands somewhere');
  return { ...first.link, evidence: group.flatMap(({ link }) => link.evidence) };
};

const linkFaults = (links: readonly PlacedLink[]): CollectionFault[] => [
  ...links.flatMap(strayEvidence),
  ...[...byId(links).values()].flatMap((group) =>
    group.flatMap((placed, index) => group.slice(0, index).flatMap((earlier) => disagreements(earlier, placed))),
  ),
];

const strayEvidence = ({ link, file }: PlacedLink): CollectionFault[] =>
  link.evidence
    .filter((one) => !one.id.startsWith(`${link.id}#`))
    .map((one) => ({
      file,
      field: `${link.id}.evidence`,
      expected: `an id that begins with ${link.id}#; it is ${one.id}`,
    }));

/** What keeps two mentions of one link from being one. */
const disagreements = (earlier: PlacedLink, { link, file }: PlacedLink): CollectionFault[] => {
  if (earlier.file === file) return [{ file, field: link.id, expected: 'to stand once in the file' }];
  const differing = (['status', 'confidence', 'position'] as const).filter(
    (field) => earlier.link[field] !== link[field],
  );
  const repeated = link.evidence.filter((one) => earlier.link.evidence.some(({ id }) => id === one.id));
  return [
    ...differing.map((field) => ({
      file,
      field: `${link.id}.${field}`,
      expected: `${earlier.link[field] ?? 'none'}, as in ${earlier.file}`,
    })),
    ...repeated.map((one) => ({ file, field: one.id, expected: `to stand once; it is in ${earlier.file} too` })),
  ];
};
