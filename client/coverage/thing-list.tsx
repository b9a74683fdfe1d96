import { kindOfId, type NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface ThingListProps {
  readonly title: string;
  /** What to say where there is nothing to list; "" for no list then. */
  readonly none: string;
  readonly ids: readonly NodeId[];
  readonly titles: Readonly<Record<string, string>>;
  /** Those that a link below high confidence puts here. */
  readonly toVerify?: readonly NodeId[];
  readonly onOpenThing: (id: NodeId) => void;
}

/** Things by their names, each leading to its page. */
export const ThingList = ({ title, none, ids, titles, toVerify = [], onOpenThing }: ThingListProps) => {
  if (ids.length === 0 && none === '') return null;
  return (
    <section className="border-t border-hairline pt-3">
      <h3 className="font-semibold">
        {title} <span className="font-normal text-muted">{ids.length}</span>
      </h3>
      {ids.length === 0 ? <p className="text-muted">{none}</p> : null}
      {ids.some((id) => toVerify.includes(id)) ? (
        <p className="text-label text-muted">To verify: a link that puts it here is below high confidence.</p>
      ) : null}
      <ul className="mt-1">
        {ids.map((id) => (
          <li
            key={id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-2 py-0.5 max-tablet:py-2"
          >
            <span className="flex h-5.25 shrink-0 items-center self-start">
              <KindMark kind={kindOfId(registry, id) ?? ''} size={10} decorative />
            </span>
            <PageLink to={pageOf(id)} onFollow={() => onOpenThing(id)} className="max-tablet:-my-3 max-tablet:py-3">
              {titles[id] ?? id}
            </PageLink>
            {toVerify.includes(id) ? <ToVerifyMark words="To verify" /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
