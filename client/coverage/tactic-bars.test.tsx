import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TacticBars } from '#client/coverage/tactic-bars.tsx';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';
import { textOf } from '#client/links/testing/rendered-text.ts';

const html = renderToStaticMarkup(<TacticBars tactics={shareAndTrust.rowValues} onOpenThing={() => undefined} />);

it('tells of each tactic under its stage how many papers and cases there are, and how strong the evidence is', () => {
  expect(textOf(html)).toMatch(
    /Diagnosis Share a Vision One study · The paper states a setting: Education. The link is an editors’ reading. 1 paper 0 cases Account for Resources 3 papers 2 cases Design Build Trust 2 papers 1 case$/,
  );
});

it('draws papers and cases on one scale', () => {
  const widths = [...html.matchAll(/style="width:([\d.]+)%/g)].map(([, width]) => Math.round(Number(width)));
  expect(widths).toEqual([33, 0, 100, 67, 67, 33]);
});
