import type { ReactNode } from 'react';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import { VoiceLine } from '#client/links/voice-line.tsx';
import type { LinkRow } from '#client/table/link-rows.ts';
import { ThingName } from '#client/table/thing-name.tsx';
import type { ThingRow } from '#client/table/thing-rows.ts';

/** A thing in two lines: its name, then kind, year and links. */
export const thingInBrief = ({ node, years, links }: ThingRow): ReactNode => (
  <>
    <ThingName node={node} />
    <span className="block pl-6 text-label text-muted">
      {[registry.kinds[node.kind].label.one, years?.words, `${links} ${links === 1 ? 'link' : 'links'}`]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </>
);

/** A link in two lines: what it joins, then who says so. */
export const linkInBrief = ({ edge, from, to, says }: LinkRow): ReactNode => (
  <>
    <span className="block wrap-anywhere">
      {labelOf(from)} <span className="text-muted">{says.toLowerCase()}</span> {labelOf(to)}
    </span>
    <VoiceLine edge={edge} />
  </>
);
