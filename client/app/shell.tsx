import { Outlet, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { Header } from '#client/app/header.tsx';
import { OmniboxContext } from '#client/app/omnibox-context.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useFocusOnNavigation } from '#client/lib/use-focus-after-change.ts';
import { useRootTheme } from '#client/lib/use-root-theme.ts';
import type { OmniboxHandle } from '#client/search/omnibox.tsx';

/** What every page stands in. */
export const Shell = () => {
  const { scene } = useScene();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const main = useRef<HTMLElement>(null);
  const omnibox = useRef<OmniboxHandle>(null);
  useRootTheme(scene.theme);
  useFocusOnNavigation(main, path);

  return (
    <OmniboxContext value={omnibox}>
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
    </OmniboxContext>
  );
};
