import type { Commit } from '#server/graph/change.ts';

/** What a load did, in a few lines for whoever ran it. */
export const loadReport = ({ created, updated, unchanged, kept, revision }: Commit): string => {
  const nothing = created.length === 0 && updated.length === 0;
  return [
    nothing ? 'nothing changed' : `created ${created.length}, updated ${updated.length}`,
    `unchanged ${unchanged}, kept ${kept.length}`,
    ...(kept.length > 0 ? ['Kept as editors changed them last:', ...kept.map((id) => `  ${id}`)] : []),
    `revision ${revision}`,
  ].join('\n');
};
