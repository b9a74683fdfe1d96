import { labelOf } from '#contracts/label.ts';
import type { KindAnswer } from '#contracts/pages.ts';
import type { Kind } from '#contracts/registry.ts';
import { countWords } from '#contracts/link-count-words.ts';
import { pageOf } from '#client/links/page-of.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface KindListProps {
  readonly kind: Kind;
  readonly items: KindAnswer['items'];
}

/** Things of one kind, each with how much it is linked to, and what no claim joins it to. */
export const KindList = ({ kind, items }: KindListProps) => (
  <ul className="mt-2">
    {items.map(({ node, links }) => (
      <li key={node.id} className="flex gap-2 py-1.5 max-tablet:py-3">
        <span className="flex h-5.25 shrink-0 items-center">
          <KindMark kind={kind} size={10} decorative />
        </span>
        <div className="min-w-0">
          <PageLink to={pageOf(node.id)} className="max-tablet:-my-3 max-tablet:py-3">
            {labelOf(node)}
          </PageLink>
          <p className="text-label text-muted">{countWords(kind, links)}</p>
        </div>
      </li>
    ))}
  </ul>
);
