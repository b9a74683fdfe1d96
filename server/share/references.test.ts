import { expect, test } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { postReferences } from '#contracts/share.ts';
import { aChange, aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { startServer } from '#server/testing/start-server.ts';

const person = {
  id: NodeId.parse('person:ann-lee'),
  kind: 'Person',
  title: 'Ann Lee',
  familyName: 'Lee',
  givenName: 'Ann',
} as const;

const ask = (url: string, ids: readonly string[]) =>
  fetch(`${url}/api/references`, {
    method: 'POST',
    body: JSON.stringify({ ids }),
    headers: { 'content-type': 'application/json' },
  });

const graphWithAPaper = () =>
  startServer({
    change: aChange({
      nodes: [aPaper('a'), aPaper('b'), aTactic('x'), person],
      edges: [aLink('paper:a~SUPPORTS~tactic:x'), aLink('paper:a~WRITTEN_BY~person:ann-lee')],
    }),
  });

test('papers come with who wrote them, and without what they say', async () => {
  const { url } = await graphWithAPaper();
  const answer = postReferences.response.parse(await (await ask(url, ['paper:a', 'paper:b'])).json());
  expect(answer.nodes.map(({ id }) => String(id))).toEqual(['paper:a', 'paper:b', 'person:ann-lee']);
  expect(answer.edges.map(({ id }) => String(id))).toEqual(['paper:a~WRITTEN_BY~person:ann-lee']);
  expect(answer.missing).toEqual([]);
});

test('other things come as they are, and what the graph does not hold is named', async () => {
  const { url } = await graphWithAPaper();
  const answer = postReferences.response.parse(await (await ask(url, ['tactic:x', 'paper:gone', 'tactic:x'])).json());
  expect(answer.nodes.map(({ id }) => String(id))).toEqual(['tactic:x']);
  expect(answer.missing).toEqual(['paper:gone']);
});

test('what is no id, or more than 500 of them, is refused', async () => {
  const { url } = await graphWithAPaper();
  expect((await ask(url, ['nonsense'])).status).toBe(400);
  expect(
    (
      await ask(
        url,
        Array.from({ length: 501 }, (_, at) => `paper:p${at}`),
      )
    ).status,
  ).toBe(400);
});
