import type { Registry } from '#contracts/registry-shape.ts';

/** The CSS value that paints something in the colour of a kind, in either theme. */
export const kindColour = (kind: string): string => `var(${propertyOf(kind)}, var(--muted))`;

/** One custom property for each kind of a registry, with its colours for the light and the dark theme. */
export const kindColourProperties = (of: Registry): [name: string, value: string][] =>
  Object.entries(of.kinds).map(([kind, { look }]) => [propertyOf(kind), `light-dark(${look.light}, ${look.dark})`]);

/** Written through the CSSOM, which a Content-Security-Policy without inline styles allows. */
export const applyKindColours = (of: Registry, root: HTMLElement): void => {
  for (const [name, value] of kindColourProperties(of)) root.style.setProperty(name, value);
};

const propertyOf = (kind: string): string => `--kind-${kind}`;
