import { Redo2, Undo2 } from 'lucide-react';
import { useSay } from '#client/app/status.tsx';
import { useSteps } from '#client/app/use-scene.ts';
import { isTyping, useWindowKeydown } from '#client/lib/use-window-keydown.ts';

/** One step back, one step on, as often as there are any; what each is stands in its name. */
export const UndoButtons = () => {
  const { undoable, redoable, undo, redo } = useSteps();
  const say = useSay();
  const back = (): void => {
    if (undoable === null) return;
    undo();
    say(`Undone: ${undoable}`);
  };
  const again = (): void => {
    if (redoable === null) return;
    redo();
    say(`Done again: ${redoable}`);
  };
  useWindowKeydown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) back();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) again();
    else return;
    event.preventDefault();
  });
  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={back}
        aria-disabled={undoable === null}
        aria-label={undoable === null ? 'Undo' : `Undo: ${undoable}`}
        title={undoable === null ? 'Nothing to undo' : `Undo: ${undoable}`}
      >
        <Undo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="tool"
        onClick={again}
        aria-disabled={redoable === null}
        aria-label={redoable === null ? 'Redo' : `Redo: ${redoable}`}
        title={redoable === null ? 'Nothing to redo' : `Redo: ${redoable}`}
      >
        <Redo2 size={16} aria-hidden />
      </button>
    </>
  );
};
