import { describe, expect, it } from 'vitest';
import { aLink, aPaper, aTactic, reading } from '#contracts/testing/building.ts';
import { linesOf } from '#client/outline/lines.ts';
import { leap, moveFor, movePressed } from '#client/outline/outline-keys.ts';
import { typedOn } from '#client/lib/typed.ts';
import { outlineOf, pathTo } from '#client/outline/outline-tree.ts';
import { indexOf } from '#client/outline/picture-index.ts';

const [share, engage] = [
  aTactic('share', { title: 'Share Discretion' }),
  aTactic('engage', { title: 'Engage Partners' }),
];
const paper = aPaper('trust', { shortTitle: 'Trust' });
const link = aLink(paper, 'SUPPORTS', share, { evidence: [reading('So.')] });
const index = indexOf({ nodes: [share, engage, paper], edges: [link] });
const lines = (open: readonly string[]) => linesOf(outlineOf(index), new Set(open));
const tacticsOpen = lines(['Tactic']);
const [sharePath, engagePath] = [`Tactic / ${share.id}`, `Tactic / ${engage.id}`];

const at = (active: string, anchor: string | null = null) => ({ active, anchor });

describe('a key in the outline', () => {
  it('steps to the next and the last line, and stays within the tree', () => {
    expect(moveFor('ArrowDown', tacticsOpen, 'Tactic')).toEqual({ to: engagePath });
    expect(moveFor('ArrowUp', tacticsOpen, engagePath)).toEqual({ to: 'Tactic' });
    expect(moveFor('ArrowUp', tacticsOpen, 'Tactic')).toBeNull();
    expect(moveFor('ArrowDown', tacticsOpen, 'Paper')).toBeNull();
    expect(moveFor('Home', tacticsOpen, 'Paper')).toEqual({ to: 'Tactic' });
    expect(moveFor('End', tacticsOpen, 'Tactic')).toEqual({ to: 'Paper' });
  });

  it('to the right opens a closed line, then steps into it, and does nothing on a leaf', () => {
    expect(moveFor('ArrowRight', lines([]), 'Tactic')).toEqual({ open: ['Tactic'] });
    expect(moveFor('ArrowRight', tacticsOpen, 'Tactic')).toEqual({ to: engagePath });
    expect(moveFor('ArrowRight', tacticsOpen, engagePath)).toBeNull();
  });

  it('to the left closes an open line, then steps out of it', () => {
    expect(moveFor('ArrowLeft', tacticsOpen, 'Tactic')).toEqual({ close: 'Tactic' });
    expect(moveFor('ArrowLeft', tacticsOpen, sharePath)).toEqual({ to: 'Tactic' });
    expect(moveFor('ArrowLeft', lines([]), 'Tactic')).toBeNull();
  });

  it('Enter chooses a thing, and opens or closes what stands for nothing that can be chosen', () => {
    expect(moveFor('Enter', tacticsOpen, sharePath)).toEqual({ choose: share.id, here: true });
    expect(moveFor('Enter', lines([]), 'Tactic')).toEqual({ open: ['Tactic'] });
    expect(moveFor('Enter', tacticsOpen, 'Tactic')).toEqual({ close: 'Tactic' });
  });

  it('Enter on evidence chooses its link, on the other end of a link the thing there, which is elsewhere', () => {
    const open = lines(pathTo(index, link.id));
    const lineOf = (role: string) => open.find(({ item }) => item.role === role)?.item.path ?? '';
    expect(moveFor('Enter', open, lineOf('evidence'))).toEqual({ choose: link.id, here: true });
    expect(moveFor('Enter', open, lineOf('other-end'))).toEqual({ choose: share.id, here: false });
  });

  it('* opens everything beside the line', () => {
    expect(moveFor('*', lines([]), 'Paper')).toEqual({ open: ['Tactic', 'Paper'] });
  });

  it('means nothing where the tree has no use for it', () => {
    expect(moveFor('Tab', tacticsOpen, 'Tactic')).toBeNull();
  });
});

describe('a key in the outline together with Shift or Ctrl', () => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false };
  const [shift, ctrl, command] = [
    { ...none, shiftKey: true },
    { ...none, ctrlKey: true },
    { ...none, metaKey: true },
  ];

  it('adds the thing of a line to what is chosen', () => {
    for (const press of [
      { ...ctrl, key: ' ' },
      { ...command, key: ' ' },
      { ...ctrl, key: 'Enter' },
      { ...shift, key: 'Enter' },
    ])
      expect(movePressed(press, tacticsOpen, at(sharePath))).toEqual({ toggle: share.id });
    expect(movePressed({ ...ctrl, key: ' ' }, tacticsOpen, at('Tactic'))).toBeNull();
  });

  it('chooses all things from where it began to the next line, and fewer on the way back', () => {
    const down = { ...shift, key: 'ArrowDown' };
    expect(movePressed(down, tacticsOpen, at(engagePath))).toEqual({
      extend: sharePath,
      things: [engage.id, share.id],
    });
    expect(movePressed(down, tacticsOpen, at(sharePath, engagePath))).toEqual({
      extend: 'Paper',
      things: [engage.id, share.id],
    });
    expect(movePressed({ ...shift, key: 'ArrowUp' }, tacticsOpen, at(sharePath, engagePath))).toEqual({
      extend: engagePath,
      things: [engage.id],
    });
    expect(movePressed(down, tacticsOpen, at('Paper', engagePath))).toBeNull();
  });

  it('means nothing else', () => {
    expect(movePressed({ ...shift, key: 'E' }, tacticsOpen, at(sharePath))).toBeNull();
    expect(movePressed({ ...ctrl, key: 'ArrowDown' }, tacticsOpen, at(sharePath))).toBeNull();
    expect(movePressed({ ...none, key: 'ArrowDown' }, tacticsOpen, at(sharePath))).toBeNull();
  });
});

describe('typing in the outline', () => {
  it('leaps to the next line that begins with the letter, around the end', () => {
    expect(leap('s', tacticsOpen, 'Tactic')).toEqual({ to: sharePath });
    expect(leap('t', tacticsOpen, 'Paper')).toEqual({ to: 'Tactic' });
    expect(leap('x', tacticsOpen, 'Tactic')).toBeNull();
  });

  it('stays on a line that still begins with the letters', () => {
    expect(leap('sh', tacticsOpen, sharePath)).toEqual({ to: sharePath });
  });

  it('takes a space into a word that is being typed, and leaves it to the line otherwise', () => {
    expect(typedOn({ text: 'share', at: 0 }, ' ', 500)?.text).toBe('share ');
    expect(leap('share d', tacticsOpen, 'Tactic')).toEqual({ to: sharePath });
  });
});
