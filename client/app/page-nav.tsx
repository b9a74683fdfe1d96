import { Menu } from '@base-ui/react/menu';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import type { MouseEvent } from 'react';
import { pageAt, pathOf, type ScenePage } from '#client/app/pages.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useNarrow, usePhone } from '#client/lib/use-media.ts';
import { paramsFrom, writeQuery } from '#client/scene/address.ts';
import { MenuPopup } from '#client/ui/menu-popup.tsx';

/** The pages that show the scene, and those that stand beside it. */
const entries = [
  { page: 'map', name: 'Map' },
  { page: 'outline', name: 'Outline' },
  { page: 'table', name: 'Table' },
  { path: '/guide', name: 'Guide' },
  { path: '/coverage', name: 'Coverage' },
  { path: '/add', name: 'Add' },
  { path: '/reading', name: 'Reading' },
  { path: '/about', name: 'About' },
] as const;
type Entry = (typeof entries)[number];

/** How many of them stand in the header itself; the rest are under "More". */
const inPhone = 2;
const inNarrow = 6;

export const PageNav = () => {
  const phone = usePhone();
  const narrow = useNarrow();
  const shown = phone ? inPhone : narrow ? inNarrow : entries.length;
  return (
    <nav aria-label="Pages" className="flex items-center">
      {entries.slice(0, shown).map((entry) => (
        <EntryLink key={entry.name} entry={entry} className={pageLink} />
      ))}
      {shown < entries.length ? (
        <Menu.Root>
          <Menu.Trigger className={`${pageLink} gap-1`}>
            More <ChevronDown size={14} aria-hidden />
          </Menu.Trigger>
          <MenuPopup label="More pages">
            {entries.slice(shown).map((entry) => (
              <Menu.LinkItem
                key={entry.name}
                closeOnClick
                render={<EntryLink entry={entry} className="menu-item aria-[current=page]:font-semibold" />}
              />
            ))}
          </MenuPopup>
        </Menu.Root>
      ) : null}
    </nav>
  );
};

const pageLink =
  'flex h-9 items-center justify-center px-2 text-muted hover:text-text aria-[current=page]:font-semibold aria-[current=page]:text-text max-tablet:h-12 max-tablet:min-w-11 max-tablet:px-1.5';

interface EntryLinkProps {
  readonly entry: Entry;
  readonly className: string;
}

const EntryLink = ({ entry, ...rest }: EntryLinkProps) =>
  'page' in entry ? <SceneLink {...entry} {...rest} /> : <PlainLink {...entry} {...rest} />;

interface PlainLinkProps {
  readonly path: Extract<Entry, { readonly path: string }>['path'];
  readonly name: string;
  readonly className: string;
}

const PlainLink = ({ path, name, ...rest }: PlainLinkProps) => {
  const { scene } = useScene();
  return (
    <Link
      to={path}
      search={scene.theme ? { theme: scene.theme } : {}}
      activeOptions={{ exact: true, includeSearch: false }}
      {...rest}
    >
      {name}
    </Link>
  );
};

interface SceneLinkProps {
  readonly page: ScenePage;
  readonly name: string;
  readonly className: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The same scene on another page: its address keeps its query, and the saved view that it shows. */
const SceneLink = ({ page, name, onClick, ...rest }: SceneLinkProps) => {
  const router = useRouter();
  const { pathname, searchStr } = useLocation();
  const { scene } = useScene();
  const phone = usePhone();
  const at = pageAt(pathname);
  const href = at
    ? `${pathOf(page, at.savedView)}${searchStr}`
    : `${pathOf(page, null)}${writeQuery(paramsFrom(scene))}`;
  return (
    <a
      {...rest}
      href={href}
      aria-current={at?.page === page ? 'page' : undefined}
      onClick={(event) => {
        onClick?.(event);
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // On a phone the map lies over the page.
        void router.navigate({ href, state: phone && page === 'map' ? { map: true } : {} });
      }}
    >
      {name}
    </a>
  );
};
