import { edgeEnds, kindOfId } from '#contracts/graph.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { EvidenceImage, Image, Touched } from './images.ts';
import { evidenceFields } from './rows.ts';

/* Images as rows for the statements that write them. `fields` names every field, with null where the image has none:
   what is gone from the image goes from the graph. Ids stay out of it, since they are never set again. */

export const nodeRow = (image: Image) => {
  const kind = kindOfId(registry, image.id) ?? '';
  const names = [...Object.keys(entryOf(registry, kind)?.fields ?? {}), 'unsure', 'revision'];
  return { id: image.id, kind, fields: fieldsOf(image, names) };
};

export const linkRow = (image: Image) => ({
  id: image.id,
  ...edgeEnds(image.id),
  fields: fieldsOf(image, ['status', 'confidence', 'position', 'revision']),
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

const ownEvidenceFields = evidenceFields.filter((name) => name !== 'id');

const fieldsOf = (image: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, image[name] ?? null]));
