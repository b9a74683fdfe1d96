import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Node } from '#contracts/graph.ts';
import { studyVerbs } from '#contracts/wording.ts';
import { LinkInspector } from '#client/explore/link-inspector.tsx';
import { NodeInspector } from '#client/explore/node-inspector.tsx';
import { ThingLists } from '#client/explore/thing-lists.tsx';
import { edgeQuery, neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { textOf, textOutsideQuotes } from '#client/links/testing/rendered-text.ts';
import { briefing, edges, linked, nodes, paper, read, said } from '#client/links/testing/three-voices.ts';

const answered = (): QueryClient => {
  const client = new QueryClient();
  for (const node of nodes) {
    const links = edges.filter(({ from, to }) => from === node.id || to === node.id);
    const others = nodes.filter(({ id }) => links.some(({ from, to }) => id !== node.id && (id === from || id === to)));
    const page = { nodes: others, edges: links, total: links.length, next: null };
    client.setQueryData(nodeQuery(node.id).queryKey, { node, links: [] });
    client.setQueryData(neighboursQuery(node.id).queryKey, { pages: [page], pageParams: [''] });
  }
  for (const edge of edges)
    client.setQueryData(edgeQuery(edge.id).queryKey, {
      edge,
      from: thing(edge.from),
      to: thing(edge.to),
      sources: [briefing, paper],
    });
  return client;
};

const thing = (id: string): Node => {
  const found = nodes.find((node) => node.id === id);
  if (!found) throw new Error(`no ${id} in the fixture`);
  return found;
};

const rendered = (element: ReactElement): string =>
  renderToStaticMarkup(<QueryClientProvider client={answered()}>{element}</QueryClientProvider>);

const nothing = (): void => undefined;
const linkOf = (type: string): string => edges.find((edge) => edge.type === type)?.id ?? '';
const linkHtml = (type: string): string => rendered(<LinkInspector id={linkOf(type)} onChoose={nothing} />);

describe('the verbs reserved for studies', () => {
  it.each(nodes.map(({ id }) => id))('stand outside quotes and reasons only where a study says so: %s', (id) => {
    expect(textOutsideQuotes(rendered(<NodeInspector id={id} onChoose={nothing} />))).not.toMatch(studyVerbs);
    expect(textOutsideQuotes(rendered(<ThingLists id={id} onChoose={nothing} />))).not.toMatch(studyVerbs);
  });

  it.each(edges.map(({ id }) => id))('stand outside quotes and reasons only where a study says so: %s', (id) => {
    expect(textOutsideQuotes(rendered(<LinkInspector id={id} onChoose={nothing} />))).not.toMatch(studyVerbs);
  });

  it('do stand where the study says so, in quotes and in reasons', () => {
    expect(textOf(linkHtml('SUPPORTS'))).toContain('The study Trust in Contracts finds support for Share Discretion.');
    expect(textOf(linkHtml('SUPPORTS'))).toContain('“We find that trust shows.”');
    expect(textOf(linkHtml('CHALLENGES'))).toContain('It proves the contrary.');
  });
});

describe('a link', () => {
  it('words each piece of evidence by who says it, the strongest voice first', () => {
    const text = textOf(linkHtml('SUPPORTS'));
    const sentences = [
      'The study Trust in Contracts finds support for Share Discretion.',
      'The briefing links the study Trust in Contracts to Share Discretion.',
      'Editors read the study Trust in Contracts as support for Share Discretion.',
    ];
    expect(sentences.map((sentence) => text.indexOf(sentence)).every((place) => place >= 0)).toBe(true);
    expect(sentences.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(sentences);
  });

  it('gives the quote, where it stands, and what nobody has checked', () => {
    const text = textOf(linkHtml('SUPPORTS'));
    expect(text).toContain('“It finds trust.” Briefing 2015-11 , Paragraph 2');
    expect(text).toContain('Stated in so many words. Confidence high. Added by Ada on 24 November 2026.');
    expect(text).toContain('Editors’ reason The study shows trust.');
    expect(text).toContain('To verify: no quote, a reading');
  });

  it('says that it is disputed', () => {
    expect(textOf(linkHtml('CHALLENGES'))).toContain('This link is disputed');
    expect(textOf(linkHtml('SUPPORTS'))).not.toContain('disputed');
  });

  it('says honestly what it rests on where no evidence is kept', () => {
    expect(textOf(linkHtml('FEATURES'))).toContain(
      'Briefing 2015-11 features Trust in Contracts A plain fact of the record; no sentence is kept for it.',
    );
    expect(textOf(linkHtml('ABOUT'))).toContain('Nobody is on record for this link: no evidence is kept for it.');
    expect(textOf(linkHtml('WRITTEN_BY'))).toContain('To verify: inferred or doubtful');
  });
});

describe('a paper', () => {
  const html = rendered(<NodeInspector id={paper.id} onChoose={nothing} />);
  const text = textOf(html);

  it('lists its tactics, each with who says so, before anything else that it is linked to', () => {
    expect(text).toMatch(/Supports 1 .*Share Discretion .*as the study says .*“We find that trust shows\.”/);
    expect(text).toMatch(/Qualifies 1 .*Engage Potential Partners .*as the briefing says/);
    expect(text).toMatch(/Challenges 1 .*Identify a Manager .*only as editors read it .*to verify .*disputed/);
    expect(text.indexOf('Challenges 1')).toBeLessThan(text.indexOf('About 1'));
    expect(text.indexOf('About 1')).toBeLessThan(text.indexOf('Authors 1'));
  });

  it('names the way to what a link rests on', () => {
    expect(html).toContain('aria-label="Why? Engage Potential Partners: as the briefing says"');
  });

  it('has its takeaway marked as the editors’ words', () => {
    expect(text).toContain('Takeaway, in the editors’ words Partners trust each other more');
  });

  it('marks an author in doubt, though nobody speaks for a plain fact', () => {
    expect(text).toMatch(/Authors 1 Ann Lee Why\? to verify/);
  });

  it('says which facts and links nobody has checked', () => {
    expect(text).toContain('Year not checked');
    expect(text).toContain('[Lee, Ann?]. [2015?]. “Trust in Contracts.”');
    expect(text).toMatch(/Year 2015 not checked/);
  });
});

describe('a tactic', () => {
  it('asks the toolkit’s question', () => {
    expect(textOf(rendered(<NodeInspector id={linked.id} onChoose={nothing} />))).toContain(
      'The toolkit asks: Who has a stake?',
    );
  });

  it('of which a case is an example lists it under practice on a phone, its papers under research', () => {
    const text = textOf(rendered(<ThingLists id={read.id} onChoose={nothing} />));
    expect(text).toMatch(/From research .*Challenged by 1 .*To practice .*Examples 1 .*bank/);
  });

  it('of a paper comes before where the paper comes from on a phone', () => {
    const text = textOf(rendered(<ThingLists id={paper.id} onChoose={nothing} />));
    expect(text).toMatch(/To practice Supports 1 .*From research Authors 1/);
  });

  it('without a case says so on a phone', () => {
    expect(textOf(rendered(<ThingLists id={said.id} onChoose={nothing} />))).toMatch(/To practice Stage 1/);
    expect(textOf(rendered(<ThingLists id={linked.id} onChoose={nothing} />))).toContain(
      'To practice No practice in this collection.',
    );
  });
});
