import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { NodeAnswer } from '#contracts/explore.ts';
import type { z } from 'zod';
import { Offline, RequestFailed } from '#client/lib/failures.ts';
import { neighboursQuery, nodeQuery } from '#client/explore/api.ts';
import { NodeInspector } from '#client/explore/node-inspector.tsx';
import { aLink, aPaper, aTactic, reading } from '#contracts/testing/building.ts';
import { textOf } from '#client/links/testing/rendered-text.ts';

const [paper, tactic] = [aPaper('trust'), aTactic('share')];
const link = aLink(paper, 'SUPPORTS', tactic, { evidence: [reading('So.')] });
const answer: z.infer<typeof NodeAnswer> = {
  node: tactic,
  links: [{ type: 'SUPPORTS', direction: 'in', kind: 'Paper', count: 3 }],
};

interface State {
  readonly data?: z.infer<typeof NodeAnswer>;
  readonly error?: Error;
}

/** What the panel says of the tactic while its request stands like this. */
const said = ({ data, error }: State): string => {
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const { queryKey } = nodeQuery(tactic.id);
  client.setQueryData(neighboursQuery(tactic.id).queryKey, {
    pages: [{ nodes: [paper], edges: [link], total: 3, next: '1' }],
    pageParams: [''],
  });
  client
    .getQueryCache()
    .build(client, { queryKey })
    .setState({ ...(data ? { data } : {}), ...(error ? { error, status: 'error' } : {}) });
  if (data && !error) client.setQueryData(queryKey, data);
  return textOf(
    renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <NodeInspector id={tactic.id} onChoose={() => undefined} />
      </QueryClientProvider>,
    ),
  );
};

const failed = (status: number, title: string): RequestFailed =>
  new RequestFailed({ status, title, detail: 'More about it.', requestId: 'r-7' });

describe('while a thing is asked for, the panel', () => {
  it('says that it is loading', () => {
    expect(said({})).toBe('Loading this thing…');
  });

  it('says what happened and offers to try again', () => {
    expect(said({ error: failed(503, 'Not reachable') })).toBe(
      'We could not load this thing. Not reachable. More about it. Request r-7 Try again',
    );
    expect(said({ error: new Offline('no answer') })).toContain('We could not load this thing. No connection');
  });

  it('says that it is no longer there, with its id', () => {
    expect(said({ error: failed(404, 'Not found') })).toBe(
      'Not in the collection This link points to something that the collection doesn’t hold, or holds no longer: tactic:share',
    );
    expect(said({ error: failed(400, 'Bad request') })).toContain('Not in the collection');
  });

  it('keeps what it has when it can’t be brought up to date', () => {
    const text = said({ data: answer, error: failed(503, 'Not reachable') });
    expect(text).toContain('We could not bring this thing up to date.');
    expect(text).toContain('Tactic share');
  });

  it('says how many of its links have arrived, and offers the others', () => {
    expect(said({ data: answer })).toMatch(/Supported by 1 of 3 .*1 of 3 links shown More links/);
  });
});
