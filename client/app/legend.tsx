import type { ReactNode } from 'react';
import { type Kind, kindNames, registry } from '#contracts/registry.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { clearFilters, drawLines, toggleKind } from '#client/scene/scene.ts';
import { legendOf, tallyOf } from '#client/scene/visible.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';

/** The kinds with their counts: the legend is the filter. What it hides is always said. */
export const Legend = ({ children }: { readonly children: ReactNode }) => {
  const { scene, change } = useScene();
  const { whole, visible } = usePicture(scene);
  if (!whole || !visible || whole.nodes.length === 0)
    return <footer className="h-9 shrink-0 border-t border-hairline" />;
  const all = tallyOf(registry, whole);
  const seen = tallyOf(registry, visible);

  return (
    <footer className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-6 gap-y-0.5 border-t border-hairline px-6 py-1 text-label text-muted max-tablet:px-4">
      {children}
      <fieldset className="-ml-2 flex flex-wrap items-center gap-x-1">
        <legend className="sr-only">Kinds shown</legend>
        {legendOf(registry, whole.nodes, scene.document).map(({ kind, label, count, shown }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={shown}
            onClick={() => {
              if (isKind(kind)) change((now) => toggleKind(now, kind));
            }}
            className="group flex min-h-7 items-center gap-1.5 rounded-sm px-2 hover:bg-hover hover:text-text max-tablet:min-h-11"
          >
            <span className="flex group-aria-[pressed=false]:opacity-40">
              <KindMark kind={kind} size={10} decorative />
            </span>
            <span className="group-aria-[pressed=false]:line-through">{label}</span> {count}
          </button>
        ))}
      </fieldset>
      {seen.things < all.things ? (
        <p className="tablet:ml-auto">
          Filtered: {all.things - seen.things} things and {all.links - seen.links} links hidden ·{' '}
          <LinkButton onClick={() => change(clearFilters)}>show them</LinkButton>
        </p>
      ) : null}
    </footer>
  );
};

/** How many of the links a map draws. */
export const LinksDrawn = () => {
  const { scene, change } = useScene();
  const { visible } = usePicture(scene);
  if (!visible) return null;
  const { things, links, resting } = tallyOf(registry, visible);
  return (
    <p>
      {things} things · {scene.lines === 'all' ? links : resting} of {links} links drawn ·{' '}
      <LinkButton onClick={() => change((now) => drawLines(now, now.lines === 'all' ? 'resting' : 'all'))}>
        {scene.lines === 'all' ? 'show fewer' : 'show all'}
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
