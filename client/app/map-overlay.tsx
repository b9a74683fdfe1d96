import { Dialog } from '@base-ui/react/dialog';
import { useLocation, useRouter } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { Legend, LinksDrawn } from '#client/app/legend.tsx';
import { MapRegion } from '#client/app/map-region.tsx';
import type { Unfolded } from '#client/app/panel-content.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { paramsFrom } from '#client/scene/address.ts';
import { labelOf } from '#client/scene/label.ts';
import { Button, QuietButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';

/**
 * On a phone the map lies over the page. It has one entry in the history, whatever is chosen on it, so that "back" puts
 * it away; closing it puts the page in its place, so that "back" does not open it again.
 */
export const MapOverlay = ({ onUnfold }: { readonly onUnfold: (unfolded: Unfolded) => void }) => {
  const router = useRouter();
  const { scene } = useScene();
  const open = useLocation({ select: ({ state }) => state.map === true });
  const close = () => void router.navigate({ to: '/', search: paramsFrom(scene), state: {}, replace: true });

  return (
    <Dialog.Root open={open} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Popup className="fixed inset-0 z-20 flex flex-col bg-ground outline-none">
          <div className="flex h-12 shrink-0 items-center justify-between border-b border-hairline pr-2 pl-4">
            <Dialog.Title className="text-title font-semibold">Map</Dialog.Title>
            <Dialog.Close render={<QuietButton aria-label="Close the map" />}>
              <X size={20} aria-hidden />
            </Dialog.Close>
          </div>
          <div className="relative min-h-0 grow">
            <MapRegion
              onUnfold={(unfolded) => {
                onUnfold(unfolded);
                close();
              }}
            />
          </div>
          <Chosen onRead={close} />
          <Legend>
            <LinksDrawn />
          </Legend>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

/** What is lit on the map, and the way to read it. */
const Chosen = ({ onRead }: { readonly onRead: () => void }) => {
  const { scene } = useScene();
  const { whole } = usePicture(scene);
  const { selected } = scene.document;
  if (!selected) return null;
  const node = whole?.nodes.find(({ id }) => id === selected);
  return (
    <div className="flex items-center justify-between gap-3 border-t border-hairline bg-panel px-4 py-1">
      <span className="flex min-w-0 items-center gap-2">
        {node ? <KindMark kind={node.kind} decorative /> : null}
        <span className="min-w-0 font-semibold">{node ? labelOf(node) : 'A link'}</span>
      </span>
      <Button onClick={onRead}>Read it</Button>
    </div>
  );
};
