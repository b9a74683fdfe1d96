import { expect, it } from 'vitest';
import { id } from '#client/links/testing/building.ts';
import { connectionOf, pickedBy, readConnection, writeConnection } from '#client/scene/connection.ts';
import { ask, choose, connect, lightPath, startOver, startScene } from '#client/scene/scene.ts';

const [paper, river] = [id('paper:trust'), id('case:river')];

it('is read from an address as it was written there', () => {
  for (const connection of [
    connectionOf(paper),
    connectionOf(paper, river),
    { ...connectionOf(paper, river), path: 2 },
  ])
    expect(readConnection(writeConnection(connection))).toEqual(connection);
  expect(writeConnection({ ...connectionOf(paper, river), path: 2 })).toBe('paper:trust,case:river,3');
});

it('is nothing where an address names nothing to begin at, and what else is wrong there is left out', () => {
  expect(readConnection('nonsense,case:river')).toBeNull();
  expect(readConnection('paper:trust,nonsense,3')).toEqual(connectionOf(paper));
  expect(readConnection('paper:trust,case:river,99')).toEqual(connectionOf(paper, river));
});

it('takes the next thing that is chosen as the other one, wherever it is chosen', () => {
  const picking = connect(choose(startScene, paper), [paper]);
  expect(picking.document.selection).toEqual([]);
  expect(choose(picking, river)).toMatchObject({ connect: connectionOf(paper, river), document: { selection: [] } });
  expect(pickedBy(connectionOf(paper), paper)).toBeNull();
  expect(pickedBy(connectionOf(paper, river), paper)).toBeNull();
});

it('stays while a thing on a path is looked at, and ends with the next question or the overview', () => {
  const connected = lightPath(connect(startScene, [paper, river]), 1);
  expect(choose(connected, river)).toMatchObject({ connect: { path: 1 }, document: { selection: [river] } });
  expect(ask(connected, 'any').connect).toBeNull();
  expect(startOver(connected).connect).toBeNull();
});
