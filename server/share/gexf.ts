import type { Edge, Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { type Attribute, edgeAttributes, nodeAttributes } from './attributes.ts';
import type { Content } from './content.ts';
import { descriptionOf } from './describe.ts';
import { xmlText } from './xml-text.ts';

/** GEXF 1.3 (gexf.net): an edge’s `kind` keeps links of several types between the same two nodes apart in Gephi. */
export async function* writeGexf(content: Content): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Throughline</creator><description>${xmlText(descriptionOf(content))}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    attributesElement('node', nodeAttributes),
    attributesElement('edge', edgeAttributes),
    '<nodes>\n',
  ].join('\n');
  for await (const nodes of content.nodes()) yield nodes.map(nodeElement).join('');
  yield '</nodes>\n<edges>\n';
  for await (const edges of content.edges()) yield edges.map(edgeElement).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

const attributesElement = (of: 'node' | 'edge', attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[]) =>
  [
    `<attributes class="${of}" mode="static">`,
    ...attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
    '</attributes>',
  ].join('\n');

const nodeElement = (node: Node): string =>
  `<node id="${xmlText(node.id)}" label="${xmlText(labelOf(node))}">${valuesElement(nodeAttributes, node)}</node>\n`;

const edgeElement = (edge: Edge): string => {
  const label = linkEntryOf(registry, edge.type)?.heading.forward ?? edge.type;
  const ends = `source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
  const named = `id="${xmlText(edge.id)}" ${ends} kind="${edge.type}" label="${xmlText(label)}"`;
  return `<edge ${named}>${valuesElement(edgeAttributes, edge)}</edge>\n`;
};

const valuesElement = <T>(attributes: readonly Attribute<T>[], thing: T): string => {
  const values = attributes.flatMap(({ name, valueIn }) => {
    const value = valueIn(thing);
    return value === undefined ? [] : [`<attvalue for="${name}" value="${xmlText(value)}"/>`];
  });
  return `<attvalues>${values.join('')}</attvalues>`;
};
