import { type LinkType, registry } from '#contracts/registry.ts';
import { voices } from '#contracts/registry-shape.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';

/* What a path costs, in thousandths, so that costs are whole numbers and add up exactly. See docs/methods.md. */

/** To follow a link: the less its type says about kinship, the dearer. */
export const stepCost = (type: LinkType): number => Math.round(1000 / registry.types[type].weight);

/** To pass through a thing with so many links: the more it is linked to, the less it says that two things share it. */
export const toll = (degree: number): number => Math.round(1000 * Math.sqrt(degree));

/** Of two links that cost the same the better borne out comes first: the study, the publisher, editors, nobody. */
const evidenceRank = ({ voice, disputed }: ProjectedLink): number =>
  disputed ? voices.length + 1 : voice === null ? voices.length : voices.indexOf(voice);

/** More than the ranks of the links of a path can add up to. */
const scale = 64;

/** One number that orders by cost, then by evidence, and adds up along a path. */
export const linkCost = (link: ProjectedLink): number => stepCost(link.type) * scale + evidenceRank(link);
export const passCost = (degree: number): number => toll(degree) * scale;
