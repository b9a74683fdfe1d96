import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Edge, Node, NodeId } from '#contracts/graph.ts';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { ThingPage } from '#client/explore/thing-page.tsx';
import { referencesQuery } from '#client/links/references-query.ts';
import { aLink, aPaper, aPerson, aTactic, quoted } from '#contracts/testing/building.ts';
import { textOf } from '#client/links/testing/rendered-text.ts';

const [ann, bo] = [aPerson('Ann', 'Lee'), aPerson('Bo', 'Chen')];
const older = aPaper('older', { title: 'Older Work', year: 2010 });
const newer = aPaper('newer', { title: 'Newer Work', year: 2016 });
const wrote = [
  aLink(older, 'WRITTEN_BY', ann, { position: 1 }),
  aLink(newer, 'WRITTEN_BY', bo, { position: 1 }),
  aLink(newer, 'WRITTEN_BY', ann, { position: 2, confidence: 'low' }),
];

interface Held {
  readonly node: Node;
  readonly others: readonly Node[];
  readonly edges: readonly Edge[];
  /** How many links there are beyond those that have arrived. */
  readonly further?: number;
}

/** The page of a thing, once its links and the references have arrived. */
const pageOfThing = ({ node, others, edges, further = 0 }: Held): string => {
  const client = new QueryClient();
  const total = edges.length + further;
  const next = further > 0 ? '200' : null;
  client.setQueryData(nodeQuery(node.id).queryKey, { node, links: [] });
  client.setQueryData(neighboursQuery(node.id).queryKey, {
    pages: [{ nodes: [...others], edges: [...edges], total, next }],
    pageParams: [''],
  });
  const papers = others.filter(({ kind }) => kind === 'Paper').map(({ id }) => id);
  client.setQueryData(referencesQuery(papers).queryKey, {
    nodes: [...others.filter(({ kind }) => kind === 'Paper'), ann, bo],
    edges: wrote,
    missing: [],
  });
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <ThingPage
        id={node.id}
        onChoose={() => undefined}
        onShow={() => undefined}
        exportsOf={exportsOf}
        missing={<p>Nothing here</p>}
      />
    </QueryClientProvider>,
  );
};

const exportsOf = (ids: readonly NodeId[]) => <p>Export of {ids.join(' and ')}</p>;

const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<(h\d)\b.*?<\/\1>/gs)].map(([all, name]) => `${name} ${textOf(all)}`);

const page = pageOfThing({ node: ann, others: [older, newer], edges: wrote.filter(({ to }) => to === ann.id) });

describe('the page of an author', () => {
  it('lists the papers under their years, the newest first, below one first heading', () => {
    expect(headingsIn(page)).toEqual(['h1 Ann Lee', 'h2 Papers 2', 'h3 2016', 'h3 2010', 'h2 Take the papers along 2']);
  });

  it('gives full references and who else wrote them, each with a page of their own', () => {
    expect(textOf(page)).toContain('Chen, Bo, and [Ann Lee?]. 2016. “Newer Work.” With Bo Chen');
    expect(page).toContain('href="/node/paper:newer"');
    expect(page).toContain('href="/node/person:bo-chen"');
    expect(textOf(page)).not.toContain('With Ann Lee');
  });

  it('marks a link whose record is in doubt', () => {
    expect(textOf(page)).toMatch(/With Bo Chen to verify/);
  });

  it('offers the papers as files', () => {
    expect(textOf(page)).toContain('Export of paper:older and paper:newer');
  });

  it('says how much of it is there where more has still to come', () => {
    const part = pageOfThing({ node: ann, others: [older], edges: wrote.slice(0, 1), further: 250 });
    expect(textOf(part)).toContain('More links');
  });
});

describe('the page of a tactic', () => {
  const tactic = aTactic('share');
  const edges = [
    aLink(newer, 'SUPPORTS', tactic, { evidence: [quoted('publisher', 'Partners share.')] }),
    aLink(older, 'SUPPORTS', tactic, { evidence: [quoted('paper', 'It works.')] }),
  ];
  const html = pageOfThing({ node: tactic, others: [older, newer], edges });

  it('ranks its papers by who says so, each with the words and the way to them', () => {
    expect(headingsIn(html)).toEqual(['h1 Tactic share', 'h2 Supported by 2', 'h2 Take the papers along 2']);
    expect(textOf(html)).toMatch(
      /Older Work.* as the study says “It works\.” Why\? .*Newer Work.* as the briefing says/,
    );
    expect(html).toContain('href="/?chosen=paper:older~SUPPORTS~tactic:share"');
  });
});
