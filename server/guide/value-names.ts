import type { Node, NodeId } from '#contracts/graph.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import { situationKinds } from './situation-kinds.ts';
import { typedWordsIn } from './typed-words.ts';

/** A name of a value: its words' stems in order. */
export interface ValueName {
  readonly value: NodeId;
  readonly stems: readonly string[];
  /** What a person gave as a name; a part of such a name is none. */
  readonly isWhole: boolean;
}

export interface ValueNames {
  /** By their first word; longer names first, whole ones before parts, then in the order of kinds and ids. */
  readonly beginningWith: ReadonlyMap<string, readonly ValueName[]>;
  /** Every word of a name, sorted. */
  readonly stems: readonly string[];
  /** The values that have the word in a name. */
  readonly valuesWith: ReadonlyMap<string, ReadonlySet<NodeId>>;
}

/** By which names the values of a situation go. */
export const valueNamesOf = perProjection(({ nodes }): ValueNames =>
  indexed(
    [...nodes.values()]
      .filter(({ kind }) => situationKinds.includes(kind))
      .toSorted((one, other) => situationKinds.indexOf(one.kind) - situationKinds.indexOf(other.kind))
      .flatMap(namesOf),
  ),
);

/** "Housing and homelessness" goes by "housing" and by "homelessness", too. */
const namesOf = (node: Node): ValueName[] => {
  const whole = [node.title, ...('altTitles' in node ? (node.altTitles ?? []) : [])];
  const parts = node.title.split(/ and /i);
  const named = (text: string, isWhole: boolean): ValueName => ({
    value: node.id,
    stems: typedWordsIn(text).map(({ stem }) => stem),
    isWhole,
  });
  return [
    ...whole.map((text) => named(text, true)),
    ...(parts.length > 1 ? parts.map((text) => named(text, false)) : []),
  ].filter(({ stems }) => stems.length > 0);
};

const indexed = (names: readonly ValueName[]): ValueNames => {
  const beginningWith = new Map<string, ValueName[]>();
  const valuesWith = new Map<string, Set<NodeId>>();
  for (const name of names) {
    const [first = ''] = name.stems;
    beginningWith.set(first, [...(beginningWith.get(first) ?? []), name]);
    for (const stem of name.stems) valuesWith.set(stem, (valuesWith.get(stem) ?? new Set()).add(name.value));
  }
  for (const [first, some] of beginningWith)
    beginningWith.set(
      first,
      some.toSorted(
        (one, other) => other.stems.length - one.stems.length || Number(other.isWhole) - Number(one.isWhole),
      ),
    );
  return { beginningWith, valuesWith, stems: [...valuesWith.keys()].toSorted() };
};
