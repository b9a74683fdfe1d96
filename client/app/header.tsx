import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import type { Ref } from 'react';
import { allQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { PageNav } from '#client/app/page-nav.tsx';
import { pageAt, type ScenePage } from '#client/app/pages.ts';
import { ThemeToggle } from '#client/app/theme-toggle.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { ViewTools } from '#client/app/view-tools.tsx';
import { usePhone } from '#client/lib/use-media.ts';
import { isolate } from '#client/scene/grow.ts';
import { nodeIds } from '#client/scene/node-ids.ts';
import { ask, lookIn, reveal, startScene } from '#client/scene/scene.ts';
import { paramsFrom } from '#client/scene/address.ts';
import { Omnibox, type OmniboxHandle } from '#client/search/omnibox.tsx';

const questions = allQuestions(registry);

export const Header = ({ omnibox }: { readonly omnibox: Ref<OmniboxHandle> }) => {
  const { scene, change, step } = useScene();
  const phone = usePhone();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ pathname }) => pageAt(pathname)?.page ?? null });
  // The map and, beside their panel, the outline and the table show what is found.
  const to: ScenePage = phone || here === null ? 'map' : here;

  return (
    <header className="flex shrink-0 items-center gap-x-6 border-b border-hairline px-6 max-tablet:flex-wrap max-tablet:gap-x-1 max-tablet:px-4 max-tablet:pb-2 max-[359px]:px-3 tablet:h-14">
      <Link
        to="/"
        search={paramsFrom(lookIn(startScene, scene.theme))}
        className="text-title font-semibold max-tablet:flex max-tablet:h-12 max-tablet:items-center"
      >
        Throughline
      </Link>
      <search className="w-full max-w-[508px] min-w-0 max-tablet:order-last max-tablet:max-w-none">
        <Omnibox
          ref={omnibox}
          questions={questions}
          onChoose={(id) => change((now) => reveal(now, id), { to })}
          onDescribe={(q) =>
            void navigate({ to: '/guide', search: { q, ...(scene.theme ? { theme: scene.theme } : {}) } })
          }
          onAsk={(question) => change((now) => ask(now, question), { to })}
          onShow={(ids, text) => step(`Showed only what “${text}” finds`, (now) => isolate(now, nodeIds(ids)), { to })}
        />
      </search>
      {phone || here === null ? null : <ViewTools />}
      <div className="ml-auto flex items-center">
        <PageNav />
        <ThemeToggle
          chosen={scene.theme}
          onSwitch={(theme) => change((now) => lookIn(now, theme), { replace: true })}
        />
      </div>
    </header>
  );
};
