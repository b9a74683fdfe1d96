import { Link, useLocation, useRouter } from '@tanstack/react-router';
import type { Ref } from 'react';
import { registry } from '#contracts/registry.ts';
import { pageAt, pathOf, type ScenePage } from '#client/app/pages.ts';
import { ThemeToggle } from '#client/app/theme-toggle.tsx';
import { useCollection } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { ViewTools } from '#client/app/view-tools.tsx';
import { allQuestions } from '#client/questions/questions.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { bestLinked } from '#client/scene/best-linked.ts';
import { isolate } from '#client/scene/grow.ts';
import { nodeIds } from '#client/scene/node-ids.ts';
import { ask, lookIn, reveal, startScene } from '#client/scene/scene.ts';
import { paramsFrom, writeQuery } from '#client/scene/address.ts';
import { Omnibox, type OmniboxHandle } from '#client/search/omnibox.tsx';

const pages: readonly { readonly page: ScenePage; readonly name: string }[] = [
  { page: 'map', name: 'Map' },
  { page: 'outline', name: 'Outline' },
  { page: 'table', name: 'Table' },
];

const otherPages = [
  { path: '/reading', name: 'Reading' },
  { path: '/add', name: 'Add' },
  { path: '/about', name: 'About' },
] as const;

const questions = allQuestions(registry);

export const Header = ({ omnibox }: { readonly omnibox: Ref<OmniboxHandle> }) => {
  const { scene, change, step } = useScene();
  const whole = useCollection();
  const phone = usePhone();
  const here = useLocation({ select: ({ pathname }) => pageAt(pathname)?.page ?? null });
  // The map and, beside their panel, the outline and the table show what is found.
  const to: ScenePage = phone || here === null ? 'map' : here;
  const words = whole ? bestLinked(whole, 'Topic', 8) : [];

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
          words={words}
          onChoose={(id) => change((now) => reveal(now, id), { to })}
          onAsk={(question) => change((now) => ask(now, question), { to })}
          onShow={(ids, text) => step(`Showed only what “${text}” finds`, (now) => isolate(now, nodeIds(ids)), { to })}
        />
      </search>
      {phone || here === null ? null : <ViewTools />}
      <nav aria-label="Pages" className="ml-auto flex items-center">
        {pages.map(({ page, name }) => (
          <PageLink key={page} page={page} name={name} isHere={page === here} overlay={phone && page === 'map'} />
        ))}
        {otherPages.map(({ path, name }) => (
          <Link
            key={path}
            to={path}
            search={scene.theme ? { theme: scene.theme } : {}}
            activeOptions={{ exact: true, includeSearch: false }}
            className={pageLink}
          >
            {name}
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

const pageLink =
  'flex h-9 items-center justify-center px-2 text-muted hover:text-text aria-[current=page]:font-semibold aria-[current=page]:text-text max-tablet:h-12 max-tablet:min-w-11 max-tablet:px-1.5';

interface PageLinkProps {
  readonly page: ScenePage;
  readonly name: string;
  readonly isHere: boolean;
  /** On a phone the map lies over the page. */
  readonly overlay: boolean;
}

/** The same scene on another page: its address keeps its query, and the saved view that it shows. */
const PageLink = ({ page, name, isHere, overlay }: PageLinkProps) => {
  const router = useRouter();
  const { pathname, searchStr } = useLocation();
  const { scene } = useScene();
  const at = pageAt(pathname);
  const href = at
    ? `${pathOf(page, at.savedView)}${searchStr}`
    : `${pathOf(page, null)}${writeQuery(paramsFrom(scene))}`;
  return (
    <a
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={pageLink}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void router.navigate({ href, state: overlay ? { map: true } : {} });
      }}
    >
      {name}
    </a>
  );
};
