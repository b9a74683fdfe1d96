import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Picture } from '#client/scene/picture.ts';
import { Empty } from '#client/ui/empty.tsx';
import { linesOf } from '#client/outline/lines.ts';
import { chosenOn, leap, moveFor, type OutlineMove, toggled, typedOn } from '#client/outline/outline-keys.ts';
import { OutlineLine } from '#client/outline/outline-line.tsx';
import { atFirst, inStep, isBehind, movedBy } from '#client/outline/outline-state.ts';
import { openAtFirst, outlineOf, pathTo } from '#client/outline/outline-tree.ts';
import { indexOf } from '#client/outline/picture-index.ts';

interface OutlineProps {
  readonly picture: Picture;
  /** Id of the chosen node or link. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The picture as a tree to read: kinds, things, what they are linked to, and the evidence of each link. */
export const Outline = ({ picture, chosen, onChoose }: OutlineProps) => {
  const index = useMemo(() => indexOf(picture), [picture]);
  const items = useMemo(() => outlineOf(index), [index]);
  const [kept, setKept] = useState(() => atFirst(openAtFirst(index)));
  const typed = useRef({ text: '', at: 0 });

  const path = useMemo(() => (chosen ? pathTo(index, chosen) : []), [index, chosen]);
  const state = isBehind(kept, chosen, { path, items }) ? inStep(kept, chosen, path) : kept;
  if (state !== kept) setKept(state);

  const lines = useMemo(() => linesOf(items, state.open), [items, state.open]);
  const active = lines.find(({ item }) => item.path === state.active) ?? lines[0];
  if (!active) return <Empty title="Nothing to outline">No kind of thing is shown.</Empty>;

  const take = (move: OutlineMove, tree: Element): void => {
    setKept(movedBy({ ...state, active: active.item.path }, move));
    if ('choose' in move) onChoose(move.choose);
    if ('to' in move) elementOf(tree, move.to)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const word = typedOn(typed.current, event.key, event.timeStamp);
    if (word) typed.current = word;
    const move = word ? leap(word.text, lines, active.item.path) : moveFor(event.key, lines, active.item.path);
    if (word || move) event.preventDefault();
    if (move) take(move, event.currentTarget);
  };

  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const clicked = target.closest<HTMLElement>('[data-path]');
    const line = lines.find(({ item }) => item.path === clicked?.dataset['path']);
    if (!clicked || !line) return;
    const here = movedBy(state, { to: line.item.path });
    const move = target.closest('[data-twisty]') ? toggled(line) : chosenOn(line);
    clicked.focus();
    setKept(move ? movedBy(here, move) : here);
    if (move && 'choose' in move) onChoose(move.choose);
  };

  return (
    <ul role="tree" aria-label="Outline" className="max-w-180 pb-8" onKeyDown={onKeyDown} onClick={onClick}>
      {lines.map((line) => (
        <OutlineLine
          key={line.item.path}
          line={line}
          isActive={line === active}
          isSelected={line.item.path === state.selected}
        />
      ))}
    </ul>
  );
};

const elementOf = (tree: Element, path: string): HTMLElement | null =>
  tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
