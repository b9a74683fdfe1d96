import { type Kind, registry } from '#contracts/registry.ts';
import { shapeGeometry } from '#contracts/shape-geometry.ts';
import { Html, html } from './html.ts';

/** The small sign of a kind, as the live page draws it; the text beside it names the kind. */
export const kindMark = (kind: Kind, size: number): Html => {
  const { shape, light, dark } = registry.kinds[kind].look;
  const { element, attributes } = shapeGeometry[shape];
  const written = Object.entries(attributes).map(([name, value]) => html` ${attributeName(name)}="${value}"`);
  // A policy without inline styles lets an attribute be: the colours of kinds are set by a script elsewhere.
  return html`<svg
    class="inline-block shrink-0"
    width="${size}"
    height="${size}"
    viewBox="0 0 12 12"
    color="light-dark(${light}, ${dark})"
    fill="currentColor"
    aria-hidden="true"
  >
    ${new Html(`<${element}`)}${written}/>
  </svg>`;
};

/** `strokeWidth` as SVG writes it. */
const attributeName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
