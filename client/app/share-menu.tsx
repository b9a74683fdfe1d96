import { Popover } from '@base-ui/react/popover';
import { Share2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Loading } from '#client/ui/loading.tsx';

const Shared = lazy(async () => ({ default: (await import('#client/app/shared.tsx')).Shared }));

/** What a view can be taken along as; fetched when somebody asks. */
export const ShareMenu = () => (
  <Popover.Root>
    <Popover.Trigger className="tool">
      <Share2 size={16} aria-hidden />
      <span className="max-desk:sr-only">Share</span>
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Positioner className="z-40 outline-none" sideOffset={6} align="end">
        <Popover.Popup
          className="menu-popup flex max-h-[min(720px,var(--available-height))] w-[min(440px,92vw)] flex-col gap-4 px-4 py-3"
          aria-label="Share"
        >
          <Suspense fallback={<Loading what="the ways to share" />}>
            <Shared />
          </Suspense>
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
);
