import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { studyVerbs } from '#contracts/wording.ts';
import { Outline } from '#client/outline/outline.tsx';
import { textOf, textOutsideQuotes } from '#client/links/testing/rendered-text.ts';
import { edges, nodes, paper, said } from '#client/links/testing/three-voices.ts';

const nothing = (): void => undefined;
const events = { onChoose: nothing, onToggle: nothing, onSelect: nothing, onMenu: nothing };
const still = { grouping: 'none', pins: [], collapsed: [], events } as const;
const outlined = (...selection: string[]): string =>
  renderToStaticMarkup(<Outline picture={{ nodes, edges }} selection={selection} {...still} />);
/** The lines of a rendered outline as the attributes of each. */
const linesIn = (html: string): string[] => [...html.matchAll(/<li[^>]*>/g)].map(([line]) => line);

describe('the outline', () => {
  it.each(edges.map(({ id }) => id))('opened on %s uses the verbs of studies only where a study says so', (id) => {
    const html = outlined(id).replaceAll(/ aria-label="[^"]*"/g, '');
    expect(textOutsideQuotes(html)).not.toMatch(studyVerbs);
  });

  it('reads out a line as it is seen', () => {
    const [supports] = edges;
    expect(outlined(supports?.id ?? '')).toContain(
      'aria-label="The briefing links the study Trust in Contracts to Share Discretion. “It finds trust.”, Briefing 2015-11, Paragraph 2"',
    );
  });

  it('has one line in the tab order, that of what is chosen', () => {
    const inTabOrder = linesIn(outlined(said.id)).filter((line) => line.includes('tabindex="0"'));
    expect(inTabOrder).toHaveLength(1);
    expect(inTabOrder[0]).toContain('aria-selected="true"');
    expect(inTabOrder[0]).toContain(`data-path="Tactic / stage:design / ${said.id}"`);
  });

  it('names the thing that a line stands for, for what can be done with it', () => {
    const lines = linesIn(outlined(said.id));
    expect(lines.filter((line) => line.includes(`data-thing="${said.id}"`))).toHaveLength(1);
    expect(lines.find((line) => line.includes('data-path="Paper"'))).not.toContain('data-thing');
  });

  it('shows each of several chosen things, and opens the way to it', () => {
    const html = outlined(said.id, paper.id);
    const selected = linesIn(html).filter((line) => line.includes('aria-selected="true"'));
    expect(selected.map((line) => /data-thing="([^"]*)"/.exec(line)?.[1])).toEqual([said.id, paper.id]);
    expect(html).toContain('aria-multiselectable="true"');
  });

  it('says what is pinned and what is collapsed', () => {
    const html = renderToStaticMarkup(
      <Outline
        picture={{ nodes, edges }}
        selection={[paper.id]}
        {...still}
        pins={[paper.id]}
        collapsed={[paper.id, said.id]}
      />,
    );
    expect(textOf(html)).toContain('Year not checked pinned · collapsed');
    const line = linesIn(html).find((one) => one.includes(`data-thing="${said.id}"`));
    expect(line).toMatch(/aria-label="Share Discretion, [^"]*collapsed"/);
  });

  it('marks what nobody has checked', () => {
    expect(textOf(outlined(paper.id))).toContain('Trust in contracts 2015? 3 tactics · Year not checked');
  });

  it('says that it is empty where nothing is in view', () => {
    const html = renderToStaticMarkup(<Outline picture={{ nodes: [], edges: [] }} selection={[]} {...still} />);
    expect(textOf(html)).toContain('Nothing to outline');
  });
});
