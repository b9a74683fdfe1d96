import type { Edge, Node } from '#contracts/graph.ts';
import { linkEntryOf } from '#contracts/registry.ts';
import { type Registry, type Voice, voices } from '#contracts/registry-shape.ts';
import { strongestVoice } from '#contracts/wording.ts';
import { labelOf } from '#contracts/label.ts';
import { byPlace } from '#contracts/order.ts';
import type { Picture } from '#client/scene/picture.ts';
import { toVerify } from '#client/scene/to-verify.ts';
import { claimsBetween, type Role, roleOf, thingsIn } from '#client/questions/roles.ts';

/** A question that the picture itself answers. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** What exactly is asked, in one sentence. */
  readonly asks: string;
  readonly answer: (picture: Picture) => Answer;
}

export interface Answer {
  /** How many of how many: "4 of 16 tactics". Always read with "in this collection". */
  readonly says: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Of the thing or link that choosing it opens. */
  readonly id: string;
  readonly kinds: readonly string[];
  readonly title: string;
  readonly note: string | null;
  /** How many of its links have which strongest voice. */
  readonly voices: Readonly<Partial<Record<Voice, number>>>;
  /** The things and links that it lights in the picture. */
  readonly lights: readonly string[];
}

/** "Which tactics does a paper support?": every paper, with how many tactics and who says so. */
export const tacticsOfPapers = (of: Registry): Question => {
  const { papers, tactics } = rolesOf(of);
  return {
    id: 'by-paper',
    title: `Which ${tactics.many} does a ${papers.one} support?`,
    asks: `Every ${papers.one} with the ${tactics.many} it is linked to, counted by who says so. Choose one to read its sentences.`,
    answer: (picture) => {
      const claims = [...claimsBetween(of, picture, papers, tactics)].toSorted(mostClaimsFirst);
      const linked = claims.filter(([, edges]) => edges.length > 0);
      return {
        says: share(linked.length, claims.length, papers, `with a ${tactics.one}`),
        // All papers are in the list: lighting them would single out nothing.
        entries: claims.map(([node, edges]) => ({
          ...entryOf(node, edges, claimNote(of, edges, tactics)),
          lights: [],
        })),
      };
    },
  };
};

/** What the collection does not answer yet: gaps first, then what somebody should check. */
export const openQuestions = (of: Registry): Question[] => {
  const { papers, tactics, cases } = rolesOf(of);
  return [
    withoutClaim(of, tactics, papers),
    withoutClaim(of, tactics, cases),
    editorsAlone(of, tactics, papers),
    withoutClaim(of, papers, tactics),
    checkingNeeded(of),
  ];
};

export const allQuestions = (of: Registry): Question[] => [tacticsOfPapers(of), ...openQuestions(of)];

const rolesOf = (of: Registry) => ({
  papers: roleOf(of, 'papers'),
  tactics: roleOf(of, 'tactics'),
  cases: roleOf(of, 'cases'),
});

const withoutClaim = (of: Registry, role: Role, other: Role): Question => ({
  id: `${role.many}-without-${other.many}`.replaceAll(' ', '-'),
  title: `${capitalised(role.many)} with no ${other.one}`,
  asks: `${capitalised(role.many)} that no claim joins to a ${other.one}.`,
  answer: (picture) => {
    const claims = claimsBetween(of, picture, role, other);
    const bare = [...claims].filter(([, edges]) => edges.length === 0).toSorted(byPlaceOf);
    return {
      says: share(bare.length, claims.size, role),
      entries: bare.map(([node]) => entryOf(node, [], null)),
    };
  },
});

const editorsAlone = (of: Registry, role: Role, other: Role): Question => ({
  id: `${role.many}-read-by-editors-alone`.replaceAll(' ', '-'),
  title: `${capitalised(role.many)} that rest on editors’ readings alone`,
  asks: `${capitalised(role.many)} whose every link from a ${other.one} is an editors’ reading: no study and no publisher says so.`,
  answer: (picture) => {
    const read = [...claimsBetween(of, picture, role, other)].filter(([, edges]) => onlyReadings(edges));
    return {
      says: share(read.length, thingsIn(of, picture, role).length, role),
      entries: read
        .toSorted(byPlaceOf)
        .map(([node, edges]) => entryOf(node, edges, counted(edges.length, other.one, other.many))),
    };
  },
});

const checkingNeeded = (of: Registry): Question => ({
  id: 'to-verify',
  title: 'To verify',
  asks: 'Evidence without a quote or below high confidence, and facts that nobody has checked.',
  answer: (picture) => {
    const { links, things } = toVerify(picture);
    const titles = new Map<string, Node>(picture.nodes.map((node) => [node.id, node]));
    const pieces = links.reduce((sum, link) => sum + link.pieces, 0);
    const evidence = `${counted(pieces, 'piece of evidence', 'pieces of evidence')} on ${counted(links.length, 'link', 'links')}`;
    return {
      says: `${evidence}, ${counted(things.length, 'thing', 'things')} with unchecked facts`,
      entries: [
        ...things.map(({ node, fields }) =>
          entryOf(node, [], counted(fields.length, 'unchecked fact', 'unchecked facts')),
        ),
        ...links.toSorted(claimsFirst(of)).flatMap(({ edge }) => linkEntry(edge, titles)),
      ],
    };
  },
});

const claimsFirst =
  (of: Registry) =>
  (a: { readonly edge: Edge }, b: { readonly edge: Edge }): number =>
    Number(linkEntryOf(of, b.edge.type)?.claim ?? false) - Number(linkEntryOf(of, a.edge.type)?.claim ?? false);

const onlyReadings = (edges: readonly Edge[]): boolean =>
  edges.length > 0 && edges.every((edge) => strongestVoice(edge) === 'editor');

const entryOf = (node: Node, edges: readonly Edge[], note: string | null): Entry => ({
  id: node.id,
  kinds: [node.kind],
  title: labelOf(node),
  note,
  voices: countVoices(edges),
  lights: [node.id],
});

const linkEntry = (edge: Edge, titles: ReadonlyMap<string, Node>): Entry[] => {
  const [from, to] = [titles.get(edge.from), titles.get(edge.to)];
  if (!from || !to) return [];
  const unquoted = edge.evidence.filter(({ quote }) => !quote).length;
  return [
    {
      id: edge.id,
      kinds: [from.kind, to.kind],
      title: `${labelOf(from)} → ${labelOf(to)}`,
      note: unquoted ? 'no quote' : 'below high confidence',
      voices: countVoices([edge]),
      lights: [edge.id],
    },
  ];
};

const countVoices = (edges: readonly Edge[]): Partial<Record<Voice, number>> =>
  Object.fromEntries(
    voices
      .map((voice) => [voice, edges.filter((edge) => strongestVoice(edge) === voice).length] as const)
      .filter(([, count]) => count > 0),
  );

/** "3 tactics, 1 challenged": links that speak against are never counted as plain support. */
const claimNote = (of: Registry, edges: readonly Edge[], tactics: Role): string => {
  const against = new Map<string, number>();
  for (const { type } of edges) {
    const entry = linkEntryOf(of, type);
    if (entry && entry.look.arrow !== 'none')
      against.set(entry.heading.forward, (against.get(entry.heading.forward) ?? 0) + 1);
  }
  const notes = [...against].map(([heading, count]) => `${heading.toLowerCase()} ${count}`);
  return [edges.length ? counted(edges.length, tactics.one, tactics.many) : `no ${tactics.one} yet`, ...notes].join(
    ', ',
  );
};

const share = (part: number, whole: number, role: Role, which = ''): string =>
  `${part === 0 ? 'None' : part} of ${counted(whole, role.one, role.many)} ${which}`.trim();

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Claims = readonly [Node, readonly Edge[]];

const mostClaimsFirst = (a: Claims, b: Claims): number => b[1].length - a[1].length || byPlaceOf(a, b);

const byPlaceOf = ([a]: Claims, [b]: Claims): number => byPlace(a, b);
