import type { FacetedPicture } from '#contracts/facets.ts';

/** What is drawn and outlined: the things in view and the links among them, with what each thing counts for. */
export type Picture = FacetedPicture;
