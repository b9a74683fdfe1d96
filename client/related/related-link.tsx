import { kindOfId, type NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { pageOf } from '#client/links/page-of.ts';
import { isRelatedKind, relatedTitle } from '#client/related/related-words.ts';
import { PageLink } from '#client/ui/page-link.tsx';

/** The way to all that is related to a thing, past all that it is linked to. Nothing for kinds without related ones. */
export const RelatedLink = ({ id }: { readonly id: NodeId }) => {
  const kind = kindOfId(registry, id);
  return isRelatedKind(kind) ? (
    <PageLink to={`${pageOf(id)}/related`} className="max-tablet:-my-3 max-tablet:py-3">
      {relatedTitle[kind]}
    </PageLink>
  ) : null;
};
