import { expect, it } from 'vitest';
import { collectionFile } from '#contracts/collection.ts';
import { registry } from '#contracts/registry.ts';
import { exampleFile } from '#client/add/example-file.ts';

it('the example of a collection file is one', () => {
  expect(collectionFile(registry).safeParse(exampleFile).error).toBeUndefined();
});
