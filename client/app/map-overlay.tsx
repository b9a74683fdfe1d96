import { Dialog } from '@base-ui/react/dialog';
import { useLocation } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { labelOf } from '#contracts/label.ts';
import { Legend, LinksDrawn } from '#client/app/legend.tsx';
import type { Unfolded } from '#client/app/panel-content.ts';
import { ThingMenuProvider } from '#client/app/thing-menu-provider.tsx';
import { MapRegion } from '#client/app/map-region.tsx';
import { useCanvasEvents } from '#client/app/use-canvas-events.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useMapOverlay } from '#client/app/use-map-overlay.ts';
import { ViewTools } from '#client/app/view-tools.tsx';
import { chosenOne } from '#client/scene/scene.ts';
import { LandmarkContext } from '#client/ui/menu-popup.tsx';
import { Button, QuietButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';

/**
 * On a phone the map lies over the page. It has one entry in the history, whatever is chosen on it, so that "back" puts
 * it away; closing it puts the page in its place, so that "back" does not open it again.
 */
export const MapOverlay = ({ onUnfold }: { readonly onUnfold: (unfolded: Unfolded) => void }) => {
  const popup = useRef<HTMLDivElement>(null);
  const open = useLocation({ select: ({ state }) => state.map === true });
  const { close } = useMapOverlay();
  return (
    <Dialog.Root open={open} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Popup ref={popup} className="fixed inset-0 z-20 flex flex-col bg-ground outline-none">
          <LandmarkContext value={popup}>
            <ThingMenuProvider>
              <OverlaidMap
                onClose={close}
                onUnfold={(unfolded) => {
                  onUnfold(unfolded);
                  close();
                }}
              />
            </ThingMenuProvider>
          </LandmarkContext>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

interface OverlaidMapProps {
  readonly onClose: () => void;
  readonly onUnfold: (unfolded: Unfolded) => void;
}

const OverlaidMap = ({ onClose, onUnfold }: OverlaidMapProps) => (
  <>
    <div className="flex h-12 shrink-0 items-center justify-between border-b border-hairline pr-2 pl-4">
      <Dialog.Title className="text-title font-semibold">Map</Dialog.Title>
      <div className="flex">
        <ViewTools />
        <Dialog.Close render={<QuietButton aria-label="Close the map" />}>
          <X size={20} aria-hidden />
        </Dialog.Close>
      </div>
    </div>
    <div className="relative min-h-0 grow">
      <MapRegion events={useCanvasEvents(onUnfold)} />
    </div>
    <Chosen onRead={onClose} />
    <Legend>
      <LinksDrawn />
    </Legend>
  </>
);

/** What is lit on the map, and the way to read it. */
const Chosen = ({ onRead }: { readonly onRead: () => void }) => {
  const { scene } = useScene();
  const { whole } = usePicture(scene);
  const { selection } = scene.document;
  const chosen = chosenOne(scene.document);
  if (selection.length === 0) return null;
  const node = whole?.nodes.find(({ id }) => id === chosen);
  return (
    <div className="flex items-center justify-between gap-3 border-t border-hairline bg-panel px-4 py-1">
      <span className="flex min-w-0 items-center gap-2">
        {node ? <KindMark kind={node.kind} decorative /> : null}
        <span className="min-w-0 font-semibold">
          {node ? labelOf(node) : chosen ? 'A link' : `${selection.length} chosen`}
        </span>
      </span>
      <Button onClick={onRead}>Read it</Button>
    </div>
  );
};
