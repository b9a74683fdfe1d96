import { expect, it } from 'vitest';
import { rememberedRows } from './remembered-rows.ts';

const aStore = () => {
  const state = { revision: 1, asked: [] as string[][], text: 'first' };
  const graph = {
    status: async () => ({ engine: 'embedded' as const, version: '1', graphId: 'g', revision: state.revision }),
  };
  const read = rememberedRows(graph, {
    read: async (keys) => {
      state.asked.push([...keys]);
      return keys.filter((key) => key !== 'gone').map((key) => ({ key, text: state.text }));
    },
    keyOf: ({ key }) => key,
    most: 3,
  });
  return { state, read };
};

it('asks for each row once, and for one that isn’t there neither twice', async () => {
  const { state, read } = aStore();
  expect(await read(['a', 'gone', 'a'])).toEqual([{ key: 'a', text: 'first' }]);
  expect(await read(['gone', 'b', 'a'])).toEqual([
    { key: 'b', text: 'first' },
    { key: 'a', text: 'first' },
  ]);
  expect(state.asked).toEqual([['a', 'gone'], ['b']]);
});

it('forgets everything when the graph changes, and when there is too much of it', async () => {
  const { state, read } = aStore();
  await read(['a']);
  Object.assign(state, { revision: 2, text: 'second' });
  expect(await read(['a'])).toEqual([{ key: 'a', text: 'second' }]);
  await read(['b', 'c', 'd']);
  await read(['a']);
  expect(state.asked.at(-1)).toEqual(['a']);
});
