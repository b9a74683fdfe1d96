import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Hit } from '#contracts/search.ts';
import { voices } from '#contracts/registry-shape.ts';
import { studyVerbs } from '#contracts/wording.ts';
import { aPaper } from '#contracts/testing/building.ts';
import { textOf } from '#client/links/testing/rendered-text.ts';
import { SuggestionRow } from '#client/search/suggestion-row.tsx';

const paper = aPaper('trust', { title: 'Trust in Contracts' });

const row = (fragment: Partial<Hit['fragments'][number]>, node: Hit['node'] = paper): string => {
  const fragments = [{ field: 'quote', text: 'It finds trust.', marks: [], ...fragment }];
  const hit = { node, score: 1, fragments };
  return textOf(
    renderToStaticMarkup(
      <SuggestionRow suggestion={{ type: 'hit', key: node.id, id: node.id, title: node.title, hit }} />,
    ),
  );
};

describe('a hit', () => {
  it.each(voices)('in a reason is headed as the editors’, whoever it is given for: %s', (saidBy) => {
    const says = row({ field: 'reason', saidBy, text: 'The abstract is about trust.' });
    expect(says).toBe('Trust in Contracts 2015 Editors’ reason: The abstract is about trust.');
    expect(says).not.toMatch(studyVerbs);
  });

  it('in a quote is headed by its voice', () => {
    expect(row({ saidBy: 'paper' })).toContain('As the study says: It finds trust.');
    expect(row({ saidBy: 'editor' })).toContain('As editors read it: It finds trust.');
  });

  it('in a summary is headed as the editors’, in another fact by its name', () => {
    expect(row({ field: 'summary', text: 'Partners trust.' })).toContain('Takeaway, in the editors’ words: Partners');
    expect(row({ field: 'subtitle', text: 'On trust.' })).toContain('Subtitle: On trust.');
  });

  it('says where nobody has checked the year', () => {
    expect(row({}, { ...paper, unsure: ['year'] })).toContain('Trust in Contracts 2015? , year not checked');
  });
});
