import { edgeEnds, kindOfId } from '#contracts/graph.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { EvidenceImage, Image, Touched } from './images.ts';
import { evidenceFields } from './rows.ts';

/* Images as rows for the statements that write them. `fields` names every field, with null where the image has none:
   what is gone from the image goes from the graph. Ids stay out of it, since they are never set again. */

export const nodeRow = (image: Image) => {
  const kind = kindOfId(registry, image.id) ?? '';
  return { id: image.id, kind, fields: fieldsOf(image, namesOf(kind)) };
};

export const linkRow = (image: Image) => ({
  id: image.id,
  ...edgeEnds(image.id),
  fields: fieldsOf(image, linkFields),
});

export const evidenceRow = (edge: string, image: EvidenceImage) => ({
  id: image.id,
  edge,
  fields: fieldsOf(image, ownEvidenceFields),
});

export const changeRow = ({ thing, before, after }: Touched) => ({
  id: `${after.revision}/${thing}`,
  thing,
  revision: after.revision,
  before: before && JSON.stringify(before),
  after: JSON.stringify(after),
});

export const aboutRow = (image: Image) => {
  const { id: _, revision, ...about } = image;
  return { about: JSON.stringify(about), revision };
};

export const outOfScopeRow = (image: Image) => ({ id: image.id, fields: fieldsOf(image, outOfScopeFields) });

const outOfScopeFields = ['row', 'column', 'reason', 'by', 'at', 'revision'];

const linkFields = ['status', 'confidence', 'position', 'revision'];

const namesOf = (kind: string): readonly string[] => {
  const known = namesByKind.get(kind) ?? [...Object.keys(entryOf(registry, kind)?.fields ?? {}), 'unsure', 'revision'];
  namesByKind.set(kind, known);
  return known;
};

const namesByKind = new Map<string, readonly string[]>();

const ownEvidenceFields = evidenceFields.filter((name) => name !== 'id');

/** A start makes a hundred thousand of them: a plain loop takes half the time of `Object.fromEntries`. */
const fieldsOf = (image: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const name of names) fields[name] = image[name] ?? null;
  return fields;
};
