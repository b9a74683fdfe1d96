import { expect, onTestFinished, test } from 'vitest';
import { killFirstLoad } from '#e2e/crash/first-load.ts';
import { killRepeatedLoads } from '#e2e/crash/repeated-loads.ts';
import { emptyStore } from '#e2e/crash/store.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { onEachEngine } from '#server/graph/testing/fresh-graph.ts';

const aStore = async (engine: Engine) => {
  const store = await emptyStore(engine);
  onTestFinished(() => store.dispose());
  return store;
};

onEachEngine((engine) => {
  test('a first start that is killed leaves nothing or everything, and the next one completes it', async () => {
    const store = await aStore(engine);
    for (const milliseconds of [900, 1500, 2100])
      expect(await killFirstLoad(store, { milliseconds })).not.toBe('a half');
    expect(await killFirstLoad(store, { milliseconds: 40_000, said: /http:\/\// })).toBe('everything');
  });

  test('loads that are killed are there whole or not at all, and none that was acknowledged is lost', async () => {
    const store = await aStore(engine);
    const outcome = await killRepeatedLoads(store, 4);
    expect(outcome.faults).toEqual([]);
    expect(outcome.acknowledged).toBeGreaterThan(0);
  });
});
