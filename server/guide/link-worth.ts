import { linkEntryOf, registry } from '#contracts/registry.ts';
import type { Voice } from '#contracts/registry-shape.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';

/** What a link is worth by who says so; a plain fact of the record is worth all of 1. Disputed, it is worth half. */
export const linkWorth = ({ type, voice, disputed }: Pick<ProjectedLink, 'type' | 'voice' | 'disputed'>): number => {
  // Where nobody is known to say so, the editors have filed it.
  const said = linkEntryOf(registry, type)?.curated ? worthOfVoice[voice ?? 'editor'] : 1;
  return disputed ? said / 2 : said;
};

const worthOfVoice: Readonly<Record<Voice, number>> = { paper: 1, publisher: 0.7, editor: 0.4 };
