import { Outlet, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { Header } from '#client/app/header.tsx';
import { ThingMenuProvider } from '#client/app/thing-menu-provider.tsx';
import { LandmarkContext } from '#client/ui/menu-popup.tsx';
import { OmniboxContext } from '#client/app/omnibox-context.ts';
import { useFocusOnNavigation } from '#client/lib/use-focus-after-change.ts';
import type { OmniboxHandle } from '#client/search/omnibox.tsx';

/** The header, and below it the page. */
export const Shell = () => {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const main = useRef<HTMLElement>(null);
  const omnibox = useRef<OmniboxHandle>(null);
  useFocusOnNavigation(main, path);

  return (
    <OmniboxContext value={omnibox}>
      <LandmarkContext value={main}>
        <ThingMenuProvider>
          <div className="flex min-h-dvh flex-col tablet:h-dvh tablet:overflow-hidden">
            <a
              href="#main"
              className="fixed top-2 left-2 z-30 -translate-y-20 rounded-md border border-line bg-panel px-3 py-2 focus:translate-y-0"
              onClick={(event) => {
                event.preventDefault();
                main.current?.focus();
              }}
            >
              Skip to the main part
            </a>
            <Header omnibox={omnibox} />
            <main ref={main} id="main" tabIndex={-1} className="relative flex min-h-0 grow flex-col outline-none">
              <Outlet />
            </main>
          </div>
        </ThingMenuProvider>
      </LandmarkContext>
    </OmniboxContext>
  );
};
