import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Kind, kindNames, registry } from '#contracts/registry.ts';
import { throughlineKinds } from '#contracts/view.ts';
import { FilterMenu } from '#client/app/filter-menu.tsx';
import { filtersInWords } from '#client/app/filter-words.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { clearAllFilters, clearFilter, toggleKind, unhideAll } from '#client/scene/filters.ts';
import { wholeCollection } from '#client/scene/grow.ts';
import { type Amount, leftOutOf } from '#client/scene/left-out.ts';
import { drawLines } from '#client/scene/scene.ts';
import { legendOf, tallyOf } from '#client/scene/visible.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';

/** The kinds with how many are seen of how many: the legend is the filter. What it hides is always said. */
export const Legend = ({ children }: { readonly children: ReactNode }) => {
  const { scene, step } = useScene();
  const { whole, visible } = usePicture(scene);
  if (!whole || !visible || whole.nodes.length === 0)
    return <footer className="h-9 shrink-0 border-t border-hairline" />;
  const toggle = (kind: Kind, shown: boolean): void =>
    step(`${shown ? 'Left out' : 'Showed'} ${registry.kinds[kind].label.many.toLowerCase()}`, (now) =>
      toggleKind(now, kind),
    );
  const drawn = (kind: string): number => visible.nodes.filter((node) => node.kind === kind).length;

  return (
    <footer className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-6 gap-y-0.5 border-t border-hairline px-6 py-1 text-label text-muted max-tablet:px-4">
      {children}
      <fieldset className="-ml-2 flex flex-wrap items-center gap-x-1">
        <legend className="sr-only">Kinds shown</legend>
        {legendOf(registry, whole.nodes, scene.document.filters).map(({ kind, label, count, shown }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={shown}
            onClick={() => {
              if (isKind(kind)) toggle(kind, shown);
            }}
            className="group flex min-h-7 items-center gap-1.5 rounded-sm px-2 hover:bg-hover hover:text-text max-tablet:min-h-11"
          >
            <span className="flex group-aria-[pressed=false]:opacity-40">
              <KindMark kind={kind} size={10} decorative />
            </span>
            <span className="group-aria-[pressed=false]:line-through">{label}</span>{' '}
            {shown ? partOf(drawn(kind), count) : count}
          </button>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5 tablet:ml-auto">
        <OwnView />
        <WhatIsLeftOut />
        <FilterMenu />
      </div>
    </footer>
  );
};

/** Whoever looks at a part of the collection should know it, and the way to all of it. */
const OwnView = () => {
  const { scene, step } = useScene();
  const { whole } = usePicture(scene);
  if (scene.document.seeds === 'all') {
    const more = throughlineKinds.reduce((sum, kind) => sum + (whole?.hidden[kind] ?? 0), 0);
    return more > 0 ? <p>The best linked of each kind; a search finds {count(more, 'more thing')}</p> : null;
  }
  return (
    <p>
      A part of the collection ·{' '}
      <LinkButton onClick={() => step('Showed the whole collection', wholeCollection)}>show all of it</LinkButton>
    </p>
  );
};

/** Every filter that stands, and how much it and hiding take away: one click brings it back. */
const WhatIsLeftOut = () => {
  const { scene, step } = useScene();
  const { whole } = usePicture(scene);
  if (!whole) return null;
  const { byHand, filtered } = leftOutOf(whole, scene.document);
  const standing = filtersInWords(scene.document.filters, whole);
  return (
    <>
      {standing.map(({ filter, words }) => (
        <button
          key={filter}
          type="button"
          onClick={() => step(`Took away “${words}”`, (now) => clearFilter(now, filter))}
          className="flex min-h-6 max-w-80 items-center gap-1 rounded-full border border-line px-2 hover:bg-hover hover:text-text max-tablet:min-h-11"
        >
          <span className="truncate">{words}</span>
          <X size={12} aria-hidden className="shrink-0" />
          <span className="sr-only">: take this filter away</span>
        </button>
      ))}
      {isSome(byHand) ? (
        <p>
          Hidden by hand: {inWords(byHand)} ·{' '}
          <LinkButton onClick={() => step('Showed what was hidden', unhideAll)}>show them</LinkButton>
        </p>
      ) : null}
      {isSome(filtered) ? (
        <p>
          Filtered: {inWords(filtered)} hidden ·{' '}
          <LinkButton onClick={() => step('Took all filters away', clearAllFilters)}>show them</LinkButton>
        </p>
      ) : null}
    </>
  );
};

const partOf = (some: number, all: number): string => (some < all ? `${some} of ${all}` : String(all));

const isSome = ({ things, links }: Amount): boolean => things > 0 || links > 0;

const inWords = ({ things, links }: Amount): string => `${count(things, 'thing')} and ${count(links, 'link')}`;

const count = (many: number, of: string): string => `${many} ${many === 1 ? of : `${of}s`}`;

/** How many of the links a map draws. What points at or chooses something lights others as well. */
export const LinksDrawn = () => {
  const { scene, step } = useScene();
  const { visible } = usePicture(scene);
  if (!visible) return null;
  const { things, links, resting } = tallyOf(registry, visible);
  const { layout, lines } = scene.document;
  if (layout === 'network')
    return (
      <p>
        {things} things · {links} links drawn
      </p>
    );
  const drawn = lines === 'all' ? links : layout === 'timeline' ? 0 : resting;
  return (
    <p>
      {things} things · {drawn} of {links} links drawn{lines === 'all' ? '' : ' at rest'} ·{' '}
      <LinkButton
        onClick={() =>
          step(lines === 'all' ? 'Drew fewer lines' : 'Drew all lines', (now) =>
            drawLines(now, now.lines === 'all' ? 'resting' : 'all'),
          )
        }
      >
        {lines === 'all' ? 'show fewer' : 'show all'}
      </LinkButton>
    </p>
  );
};

/** How many things and links there are to read. */
export const LinksHeld = () => {
  const { scene } = useScene();
  const { visible } = usePicture(scene);
  if (!visible) return null;
  const { things, links } = tallyOf(registry, visible);
  return (
    <p>
      {things} things · {links} links
    </p>
  );
};

const isKind = (name: string): name is Kind => kindNames.some((kind) => kind === name);
