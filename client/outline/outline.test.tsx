import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { studyVerbs } from '#contracts/wording.ts';
import { Outline } from '#client/outline/outline.tsx';
import { textOf, textOutsideQuotes } from '#client/links/testing/rendered-text.ts';
import { edges, nodes, paper, said } from '#client/links/testing/three-voices.ts';

const nothing = (): void => undefined;
const outlined = (chosen: string | null): string =>
  renderToStaticMarkup(<Outline picture={{ nodes, edges }} chosen={chosen} onChoose={nothing} />);

describe('the outline', () => {
  it.each(edges.map(({ id }) => id))('opened on %s uses the verbs of studies only where a study says so', (id) => {
    const html = outlined(id).replaceAll(/ aria-label="[^"]*"/g, '');
    expect(textOutsideQuotes(html)).not.toMatch(studyVerbs);
  });

  it('reads out a line as it is seen', () => {
    const [supports] = edges;
    expect(outlined(supports?.id ?? null)).toContain(
      'aria-label="The briefing links the study Trust in Contracts to Share Discretion. “It finds trust.”, Briefing 2015-11, Paragraph 2"',
    );
  });

  it('has one line in the tab order, that of what is chosen', () => {
    const inTabOrder = [...outlined(said.id).matchAll(/<li[^>]*tabindex="0"[^>]*>/g)].map(([line]) => line);
    expect(inTabOrder).toHaveLength(1);
    expect(inTabOrder[0]).toContain('aria-selected="true"');
    expect(inTabOrder[0]).toContain(`data-path="Tactic / stage:design / ${said.id}"`);
  });

  it('marks what nobody has checked', () => {
    expect(textOf(outlined(paper.id))).toContain('Trust in contracts 2015? 3 tactics · Year not checked');
  });

  it('says that it is empty where nothing is in view', () => {
    const html = renderToStaticMarkup(<Outline picture={{ nodes: [], edges: [] }} chosen={null} onChoose={nothing} />);
    expect(textOf(html)).toContain('Nothing to outline');
  });
});
