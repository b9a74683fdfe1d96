import type { Edge, Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { type Attribute, edgeAttributes, nodeAttributes } from './attributes.ts';
import type { Content } from './content.ts';
import { descriptionOf } from './describe.ts';
import { xmlText } from './xml-text.ts';

/** GraphML (graphml.graphdrawing.org, 1.0): typed attributes; links keep their ids, so that parallel ones stay apart. */
export async function* writeGraphml(content: Content): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(descriptionOf(content))}</desc>`,
    ...nodeKeys.map((attribute) => keyElement('node', attribute)),
    ...edgeAttributes.map((attribute) => keyElement('edge', attribute)),
    '<graph id="throughline" edgedefault="directed">\n',
  ].join('\n');
  for await (const nodes of content.nodes()) yield nodes.map(nodeElement).join('');
  for await (const edges of content.edges()) yield edges.map(edgeElement).join('');
  yield '</graph>\n</graphml>\n';
}

/** `label` is what readers of graph files write beside a node. */
const nodeKeys: readonly Attribute<Node>[] = [{ name: 'label', type: 'string', valueIn: labelOf }, ...nodeAttributes];

const typeNames = { string: 'string', integer: 'int', double: 'double' } as const;

const keyElement = (of: 'node' | 'edge', { name, type }: Pick<Attribute<never>, 'name' | 'type'>): string =>
  `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${typeNames[type]}"/>`;

const nodeElement = (node: Node): string =>
  `<node id="${xmlText(node.id)}">${dataElements('node', nodeKeys, node)}</node>\n`;

const edgeElement = (edge: Edge): string =>
  `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">` +
  `${dataElements('edge', edgeAttributes, edge)}</edge>\n`;

const dataElements = <T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[], thing: T): string =>
  attributes
    .flatMap(({ name, valueIn }) => {
      const value = valueIn(thing);
      return value === undefined ? [] : [`<data key="${of}.${name}">${xmlText(value)}</data>`];
    })
    .join('');
