import { Popover } from '@base-ui/react/popover';
import { ListFilter as FilterIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '#client/ui/button.tsx';
import { Loading } from '#client/ui/loading.tsx';

const FilterFields = lazy(async () => ({ default: (await import('#client/app/filter-fields.tsx')).FilterFields }));

/** Every filter with how much each value would keep; the kinds stand in the legend itself. */
export const FilterMenu = () => (
  <Popover.Root>
    <Popover.Trigger className="tool -my-1 h-7">
      <FilterIcon size={14} aria-hidden />
      Filter
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Positioner className="z-40 outline-none" sideOffset={6} align="end">
        <Popover.Popup
          className="menu-popup flex max-h-[min(640px,var(--available-height))] w-[min(560px,92vw)] max-w-none flex-col px-4 py-3"
          aria-label="Filter"
        >
          <Suspense fallback={<Loading what="the filters" />}>
            <FilterFields />
          </Suspense>
          <Popover.Close render={<Button className="mt-3 self-end" />}>Done</Popover.Close>
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  </Popover.Root>
);
