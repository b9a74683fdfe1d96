import type { Node } from '#contracts/graph.ts';
import { pageOf } from '#client/links/page-of.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface ThingLinkProps {
  readonly node: Node;
}

/** A thing in a list, by its mark and its name; leads to its page. */
export const ThingLink = ({ node }: ThingLinkProps) => (
  <span className="flex min-w-0 gap-2">
    <span className="flex h-5.25 shrink-0 items-center">
      <KindMark kind={node.kind} size={10} decorative />
    </span>
    <PageLink to={pageOf(node.id)} className="max-tablet:-my-3 max-tablet:py-3">
      {node.title}
    </PageLink>
  </span>
);
