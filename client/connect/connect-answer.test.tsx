import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Path, PathsAnswer } from '#contracts/connect.ts';
import { pathsQuery } from '#client/connect/api.ts';
import { ConnectAnswer } from '#client/connect/connect-answer.tsx';
import { Offline, RequestFailed } from '#client/lib/failures.ts';
import { aBriefing, aCase, aLink, aPaper, aTactic, quoted, reading } from '#contracts/testing/building.ts';
import { textOf } from '#client/links/testing/rendered-text.ts';

const [paper, tactic, river, briefing] = [aPaper('trust'), aTactic('share'), aCase('river'), aBriefing('2015-11')];
const supports = aLink(paper, 'SUPPORTS', tactic, { evidence: [quoted('publisher', 'Trust grows.')] });
const against = aLink(paper, 'CHALLENGES', tactic, { status: 'disputed', evidence: [reading('It reads so.')] });
const demonstrates = aLink(river, 'DEMONSTRATES', tactic, { evidence: [reading('They did so.')] });
const path: Path = {
  nodes: [paper, tactic, river],
  edges: [supports, demonstrates],
  score: 3.982,
  parts: [
    { name: 'Supports', value: 1 },
    { name: 'Through Tactic share, 3 links', value: 1.732, node: tactic.id },
    { name: 'Examples', value: 1.25 },
  ],
  sentences: ['The briefing links them.', 'Editors read it so.'],
  beside: [{ edge: against, sentence: 'Editors read it as speaking against it.' }],
};

interface State {
  readonly data?: PathsAnswer;
  readonly error?: Error;
}

/** What the panel says of the two things while their request stands like this. */
const said = ({ data, error }: State): string => {
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const { queryKey } = pathsQuery(paper.id, river.id);
  if (data) client.setQueryData(queryKey, data);
  if (error) client.getQueryCache().build(client, { queryKey }).setState({ error, status: 'error' });
  return textOf(
    renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <ConnectAnswer
          from={paper.id}
          to={river.id}
          open={0}
          onOpen={() => undefined}
          onChoose={() => undefined}
          actionsOf={() => 'What can be done'}
        />
      </QueryClientProvider>,
    ),
  );
};
const answer: PathsAnswer = { from: paper, to: river, paths: [path], sources: [briefing] };

it('says that the paths are loading', () => {
  expect(said({})).toContain('Loading the paths…');
});

it('says what went wrong, and names a thing that isn’t there', () => {
  expect(said({ error: new Offline('no') })).toContain('We could not load the paths.');
  const gone = new RequestFailed({
    status: 404,
    title: 'Not Found',
    detail: 'case:x is not in the graph.',
    requestId: '',
  });
  expect(said({ error: gone })).toBe('Not in the collection. case:x is not in the graph.');
});

it('says that nothing in this collection connects two things, not that nothing does', () => {
  expect(said({ data: { ...answer, paths: [] } })).toContain(
    'Nothing in this collection connects trust 2015 and river within 6 links over links that say something.',
  );
});

it('reads the open path as sentences, with who says each, in which words and where', () => {
  const words = said({ data: answer });
  expect(words).toContain('The briefing links them. as the briefing says');
  expect(words).toContain('“Trust grows.” Briefing 2015-11 , Paragraph 2');
  expect(words).toContain('Editors read it so. only as editors read it to verify Editors’ reason They did so.');
  expect(words).toContain('Cost 3.982 = 1.000 supports + 1.732 through Tactic share, 3 links + 1.250 examples');
  expect(words).toContain('What can be done');
});

it('tells what else the same two things are linked by, which may say otherwise', () => {
  expect(said({ data: answer })).toMatch(/Also: Editors read it as speaking against it\..*to verify disputed/);
});

it('says of other paths only what they lead over', () => {
  const other: Path = { ...path, nodes: [paper, river], edges: [], sentences: [], parts: [], beside: [], score: 9 };
  const words = said({ data: { ...answer, paths: [path, other] } });
  expect(words).toContain('Path 2 cost 9.000 trust 2015 → river');
  expect(words).not.toContain('Cost 9.000');
});
