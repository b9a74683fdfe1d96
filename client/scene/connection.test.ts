import { expect, it } from 'vitest';
import { id } from '#contracts/testing/building.ts';
import { connectionOf, pickedBy, readConnection, writeConnection } from '#client/scene/connection.ts';
import { readAddress } from '#client/scene/address.ts';
import {
  ask,
  choose,
  connect,
  giveUp,
  letGo,
  lightPath,
  select,
  startOver,
  startScene,
  toggleChosen,
} from '#client/scene/scene.ts';

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

it('is given up where something is chosen that can’t be the other thing, which would hide that one is being picked', () => {
  const picking = connect(startScene, [paper]);
  const link = 'paper:trust~SUPPORTS~tactic:share';
  expect(choose(picking, link)).toMatchObject({ connect: null, document: { selection: [link] } });
  expect(choose(picking, paper)).toMatchObject({ connect: null, document: { selection: [paper] } });
  expect(toggleChosen(picking, river).connect).toBeNull();
  expect(select(picking, [paper, river]).connect).toBeNull();
  expect(readAddress({ chosen: link, connect: paper }).scene.connect).toBeNull();
  expect(letGo(picking)).toEqual(picking);
});

it('leads back to the first thing where picking is given up; two things that are connected stay so', () => {
  expect(giveUp(connect(startScene, [paper]))).toEqual(choose(startScene, paper));
  const connected = connect(startScene, [paper, river]);
  expect(giveUp(choose(connected, river))).toEqual(connected);
});

it('stays while a thing on a path is looked at, and ends with the next question or the overview', () => {
  const connected = lightPath(connect(startScene, [paper, river]), 1);
  expect(choose(connected, river)).toMatchObject({ connect: { path: 1 }, document: { selection: [river] } });
  expect(ask(connected, 'any').connect).toBeNull();
  expect(startOver(connected).connect).toBeNull();
});
