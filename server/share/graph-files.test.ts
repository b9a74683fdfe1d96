import * as fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { aLink, aPaper, aTactic, someEvidence } from '#server/graph/testing/a-change.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { someContent, textOf } from './testing/some-content.ts';

const content = (more: Partial<Parameters<typeof someContent>[0]> = {}) =>
  someContent({
    nodes: [aPaper('a', { title: 'Trust & <Contracts>', altTitles: ['"One"', 'Two'], unsure: ['year'] }), aTactic('x')],
    edges: [aLink('paper:a~SUPPORTS~tactic:x'), aLink('paper:a~QUALIFIES~tactic:x', { status: 'disputed' })],
    ...more,
  });

const formats = [
  ['GraphML', writeGraphml, (text: string) => graphml.parse(MultiGraph, text)],
  ['GEXF', writeGexf, (text: string) => gexf.parse(MultiGraph, text)],
] as const;

describe.each(formats)('a graph as %s', (_name, write, parse) => {
  const read = async (given = content()) => parse(await textOf(write(given)));

  test('holds each node with its kind, its fields in their types and what is unsure', async () => {
    const graph = await read();
    expect(graph.nodes()).toEqual(['paper:a', 'tactic:x']);
    expect(graph.getNodeAttributes('paper:a')).toMatchObject({
      label: 'a 2015?',
      kind: 'Paper',
      title: 'Trust & <Contracts>',
      altTitles: '"One" | Two',
      year: 2015,
      unsure: 'year',
      revision: 1,
    });
  });

  test('keeps two links of different types between the same things apart', async () => {
    const graph = await read();
    expect(graph.edges()).toEqual(['paper:a~SUPPORTS~tactic:x', 'paper:a~QUALIFIES~tactic:x']);
    expect(graph.extremities('paper:a~QUALIFIES~tactic:x')).toEqual(['paper:a', 'tactic:x']);
    expect(graph.getEdgeAttributes('paper:a~QUALIFIES~tactic:x')).toMatchObject({
      type: 'QUALIFIES',
      status: 'disputed',
      saidBy: 'editor',
      pieces: 1,
    });
  });

  test('carries the evidence of a link whole', async () => {
    const piece = someEvidence('e', { quote: 'He said: "yes" & <no>\tto it.', source: NodeId.parse('paper:a') });
    const graph = await read(content({ edges: [aLink('paper:a~SUPPORTS~tactic:x', { evidence: [piece] })] }));
    const { evidence } = graph.getEdgeAttributes('paper:a~SUPPORTS~tactic:x');
    expect(JSON.parse(String(evidence))).toEqual([piece]);
  });

  test('of nothing holds nothing', async () => {
    const graph = await read(someContent({}));
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });

  test('is well-formed whatever a title holds, and gives it back but for what XML can’t hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        // A reader takes an element of nothing but blanks for empty.
        const title = `T${text}.`;
        const graph = await read(content({ nodes: [aPaper('a', { title }), aTactic('x')] }));
        // oxlint-disable-next-line no-control-regex
        const kept = title.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        expect(graph.getNodeAttribute('paper:a', 'title')).toBe(kept);
      }),
    );
  });

  test('says what it holds, of which revision, under which licence, and what a view names and is gone', async () => {
    const about = {
      title: 'A & B',
      field: 'f',
      description: 'd',
      selection: 's',
      licence: 'CC BY.',
      citation: 'c',
      sources: [],
    };
    const text = await textOf(write({ ...content(), about, missing: ['paper:gone'] }));
    expect(text).toContain('A &amp; B, revision 1. CC BY. The view names what is not there any more: paper:gone.');
  });
});
