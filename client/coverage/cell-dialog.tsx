import { capitalised } from '#contracts/kind-words.ts';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, use } from 'react';
import type { Cell, CoverageValue } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import { countsOf } from '#client/coverage/cell-words.ts';
import { stateAt } from '#client/coverage/coverage-matrix.ts';
import { countsInWords, missingIn, ruleOf } from '#client/coverage/states.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { ThingList } from '#client/coverage/thing-list.tsx';
import { Button, QuietButton } from '#client/ui/button.tsx';
import { LandmarkContext } from '#client/ui/menu-popup.tsx';

export interface OpenCell {
  readonly row: CoverageValue;
  readonly column: CoverageValue;
  /** Undefined where the collection holds nothing. */
  readonly cell: Cell | undefined;
}

interface CellDialogProps {
  readonly open: OpenCell;
  readonly titles: Readonly<Record<string, string>>;
  readonly basis: { readonly staleAfter: number; readonly date: string };
  /** What else there is to say of this cell. */
  readonly note: ReactNode;
  readonly onShow: (name: string, ids: readonly NodeId[]) => void;
  readonly onOpenThing: (id: NodeId) => void;
  readonly onClose: () => void;
}

/** A cell to read: its papers and cases, the rule that gave it its state, and what is missing. */
export const CellDialog = ({ open, titles, basis, note, onShow, onOpenThing, onClose }: CellDialogProps) => {
  const { row, column, cell } = open;
  const landmark = use(LandmarkContext);
  const state = stateAt(cell);
  const counts = countsOf(cell);
  const name = `${row.title} × ${column.title}`;
  const ends = [row, column].flatMap(({ id }) => NodeId.safeParse(id).data ?? []);
  const things = [...(cell?.papers ?? []), ...(cell?.cases ?? [])];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal {...(landmark ? { container: landmark } : {})}>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-[rgb(0_0_0/0.3)]" />
        <Dialog.Popup className="fixed inset-y-0 right-0 z-40 flex w-[min(440px,100vw)] flex-col gap-4 overflow-y-auto border-l border-line bg-panel px-6 py-4 outline-none max-tablet:inset-x-0 max-tablet:top-auto max-tablet:max-h-[88dvh] max-tablet:w-full max-tablet:border-t max-tablet:border-l-0 max-tablet:px-4">
          <div className="flex items-start justify-between gap-2">
            <Dialog.Title className="text-title font-semibold">{name}</Dialog.Title>
            <Dialog.Close render={<QuietButton aria-label="Close" className="-mr-2" />}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          <div className="flex flex-col gap-2">
            <p className="flex items-center gap-2 font-semibold">
              <StateMark state={state} /> {capitalised(state)}
              <span className="font-normal text-muted">{countsInWords(counts)} in this collection</span>
            </p>
            <Dialog.Description>{ruleOf(state, basis)}</Dialog.Description>
            {cell?.reason ? (
              <p>
                <span className="text-muted">The editors’ reason: </span>
                {cell.reason}
              </p>
            ) : null}
            <p>
              <span className="text-muted">Missing: </span>
              {missingIn(state, counts)}
            </p>
            {note}
          </div>
          <ThingList
            title="Papers"
            none="No paper in this collection counts for both."
            ids={cell?.papers ?? []}
            titles={titles}
            toVerify={cell?.toVerify ?? []}
            onOpenThing={onOpenThing}
          />
          <ThingList
            title="Cases"
            none="No case in this collection counts for both."
            ids={cell?.cases ?? []}
            titles={titles}
            toVerify={cell?.toVerify ?? []}
            onOpenThing={onOpenThing}
          />
          {things.length > 0 ? (
            <div className="flex flex-col items-start gap-2">
              <p className="text-label text-muted">Who says so, and how surely, stands on the page of each.</p>
              <Button onClick={() => onShow(name, [...things, ...ends])}>Show on the map</Button>
            </div>
          ) : null}
          <ThingList
            title="What this is about"
            none=""
            ids={ends}
            titles={{ [row.id]: row.title, [column.id]: column.title }}
            onOpenThing={onOpenThing}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
