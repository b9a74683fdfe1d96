import { Link, useLocation } from '@tanstack/react-router';
import type { Ref } from 'react';
import { registry } from '#contracts/registry.ts';
import { ThemeToggle } from '#client/app/theme-toggle.tsx';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { allQuestions } from '#client/questions/questions.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { bestLinked } from '#client/scene/best-linked.ts';
import { ask, lookIn, reveal, startOver } from '#client/scene/scene.ts';
import { paramsFrom } from '#client/scene/address.ts';
import { Omnibox, type OmniboxHandle } from '#client/search/omnibox.tsx';

const pages = [
  { to: '/', name: 'Map' },
  { to: '/outline', name: 'Outline' },
  { to: '/about', name: 'About' },
] as const;

const questions = allQuestions(registry);

export const Header = ({ omnibox }: { readonly omnibox: Ref<OmniboxHandle> }) => {
  const { scene, change } = useScene();
  const { whole } = usePicture(scene);
  const phone = usePhone();
  const outline = useLocation({ select: ({ pathname }) => pathname === '/outline' });
  // Both the map and, beside its panel, the outline show what is found.
  const to = outline && !phone ? '/outline' : '/';
  const words = whole ? bestLinked(whole, 'Topic', 8) : [];

  return (
    <header className="flex shrink-0 items-center gap-x-6 border-b border-hairline px-6 max-tablet:flex-wrap max-tablet:gap-x-1 max-tablet:px-4 max-tablet:pb-2 max-[359px]:px-3 tablet:h-14">
      <Link
        to="/"
        search={paramsFrom(startOver(scene))}
        className="text-title font-semibold max-tablet:flex max-tablet:h-12 max-tablet:items-center"
      >
        Throughline
      </Link>
      <search className="w-full max-w-[508px] min-w-0 max-tablet:order-last max-tablet:max-w-none">
        <Omnibox
          ref={omnibox}
          questions={questions}
          words={words}
          onChoose={(id) => change((now) => reveal(now, id), { to })}
          onAsk={(question) => change((now) => ask(now, question), { to })}
        />
      </search>
      <nav aria-label="Pages" className="ml-auto flex items-center">
        {pages.map((page) => (
          <Link
            key={page.to}
            to={page.to}
            search={true}
            state={phone && page.to === '/' ? { map: true } : {}}
            activeOptions={{ exact: true, includeSearch: false }}
            className="flex h-9 items-center justify-center px-2 text-muted hover:text-text aria-[current=page]:font-semibold aria-[current=page]:text-text max-tablet:h-12 max-tablet:min-w-11 max-tablet:px-1.5"
          >
            {page.name}
          </Link>
        ))}
        <ThemeToggle
          chosen={scene.theme}
          onSwitch={(theme) => change((now) => lookIn(now, theme), { replace: true })}
        />
      </nav>
    </header>
  );
};
