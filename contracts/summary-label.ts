import { entryOf, type Kind, registry } from './registry.ts';

/** "Takeaway, in the editors’ words": below a study's title a summary would else read as what the study finds. */
export const summaryLabel = (kind: Kind): string =>
  `${entryOf(registry, kind)?.fields['summary']?.label ?? 'Summary'}, in the editors’ words`;
