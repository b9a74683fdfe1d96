import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { studyVerbs } from '#contracts/wording.ts';
import { textOf, textOutsideQuotes } from '#client/links/testing/rendered-text.ts';
import { briefing, edges, nodes, paper, read, said } from '#client/links/testing/three-voices.ts';
import { ThingTable } from '#client/table/thing-table.tsx';

const nothing = (): void => undefined;
const events = { onChoose: nothing, onToggle: nothing, onSelect: nothing, onMenu: nothing };
const still = { selection: [], pins: [], collapsed: [], isNarrow: false, events };
const picture = { nodes, edges };
const wide = renderToStaticMarkup(<ThingTable picture={picture} {...still} />);
/** The rows of a rendered table, each as its opening tag and what it says. */
const rowsIn = (html: string) =>
  [...html.matchAll(/(<tr[^>]*data-line[^>]*>)(.*?)<\/tr>/gs)].map(([, tag = '', inside = '']) => ({
    tag,
    text: textOf(inside),
  }));

describe('the table of things', () => {
  it('tells of each thing in view by its whole title, and never in the words of a study', () => {
    expect(rowsIn(wide)).toHaveLength(nodes.length);
    expect(rowsIn(wide)[0]?.text).toBe(
      'Trust in Contracts Paper 2015? 6 1 by the study, 1 by the publisher, 1 by editors, 1 without evidence 3',
    );
    expect(textOutsideQuotes(wide)).not.toMatch(studyVerbs);
  });

  it('is a grid whose rows are counted, one of them in the tab order', () => {
    expect(wide).toContain('role="grid"');
    expect(wide).toContain(`aria-rowcount="${nodes.length + 1}"`);
    expect(rowsIn(wide).filter(({ tag }) => tag.includes('tabindex="0"'))).toHaveLength(1);
    expect(wide.match(/aria-sort="none"/g)).toHaveLength(6);
  });

  it('names the thing of a row, for what can be done with it', () => {
    expect(rowsIn(wide)[0]?.tag).toContain(`data-thing="${paper.id}"`);
  });

  it('shows what is chosen, pinned and collapsed', () => {
    const html = renderToStaticMarkup(
      <ThingTable
        picture={picture}
        {...still}
        selection={[said.id, read.id]}
        pins={[briefing.id]}
        collapsed={[briefing.id]}
      />,
    );
    const chosen = rowsIn(html).filter(({ tag }) => tag.includes('aria-selected="true"'));
    expect(chosen.map(({ tag }) => /data-thing="([^"]*)"/.exec(tag)?.[1])).toEqual([read.id, said.id]);
    expect(rowsIn(html).find(({ tag }) => tag.includes(briefing.id))?.text).toContain('pinned · collapsed');
    expect(textOf(html)).toContain('2 things chosen');
  });

  it('stands in two lines where there is little room', () => {
    const html = renderToStaticMarkup(<ThingTable picture={picture} {...still} isNarrow />);
    expect(rowsIn(html)[0]?.text).toBe('Trust in Contracts Paper · 2015? · 6 links');
    expect(textOf(html)).toContain('Sorted by');
  });

  it('says that there is nothing to list', () => {
    expect(textOf(renderToStaticMarkup(<ThingTable picture={{ nodes: [], edges: [] }} {...still} />))).toContain(
      'Nothing to list',
    );
  });
});
