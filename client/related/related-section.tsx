import { useQuery } from '@tanstack/react-query';
import { kindOfId, type Node, type NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import type { RelatedAnswer } from '#contracts/related.ts';
import { unsureWords } from '#contracts/wording.ts';
import { pageOf } from '#client/links/page-of.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { relatedQuery } from '#client/related/api.ts';
import { Reasons } from '#client/related/reasons.tsx';
import {
  allWords,
  isRelatedKind,
  nothingWords,
  type RelatedKind,
  relatedTitle,
} from '#client/related/related-words.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface RelatedSectionProps {
  readonly id: string;
  readonly heading?: 'h2' | 'h3';
  /** Chooses a related thing where it is shown; without it, its page is opened. */
  readonly onChoose?: (id: NodeId) => void;
}

const first = 3;

/** The nearest few of what is related to a thing, and the way to all of them. Nothing for kinds without related ones. */
export const RelatedSection = ({ id, heading: Heading = 'h3', onChoose }: RelatedSectionProps) => {
  const kind = kindOfId(registry, id);
  const query = useQuery({ ...relatedQuery(id, { mode: 'nearest', limit: first }), enabled: isRelatedKind(kind) });
  if (!isRelatedKind(kind)) return null;
  const { data, error } = query;
  return (
    <section className="min-h-40">
      <Heading className={Heading === 'h2' ? 'font-semibold' : 'text-label font-semibold'}>
        {relatedTitle[kind]}
      </Heading>
      {data ? <Few answer={data} kind={kind} {...(onChoose ? { onChoose } : {})} /> : null}
      {!data && error ? (
        <ErrorNote error={error} what="We could not load what is related." onRetry={() => void query.refetch()} />
      ) : null}
      {!data && !error ? <Loading what="what is related" /> : null}
    </section>
  );
};

interface FewProps extends Pick<RelatedSectionProps, 'onChoose'> {
  readonly answer: RelatedAnswer;
  readonly kind: RelatedKind;
}

const Few = ({ answer: { node, items, total }, kind, onChoose }: FewProps) => {
  if (total === 0) return <p className="mt-1 text-muted">{nothingWords('nearest', kind).title}</p>;
  return (
    <>
      <ol>
        {items.map((item) => (
          <li key={item.node.id} className="py-2 break-words max-tablet:py-3">
            <Name node={item.node} {...(onChoose ? { onChoose } : {})} />
            <div className="pl-4.5 text-label">
              <Reasons item={item} />
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-1">
        <PageLink to={`${pageOf(node.id)}/related`} className="max-tablet:py-3">
          {allWords(kind, total)}
        </PageLink>
      </p>
    </>
  );
};

interface NameProps extends Pick<RelatedSectionProps, 'onChoose'> {
  readonly node: Node;
}

const Name = ({ node, onChoose }: NameProps) => {
  const unsure = unsureWords(node);
  return (
    <>
      <span className="flex min-w-0 gap-2">
        <span className="flex h-5.25 shrink-0 items-center">
          <KindMark kind={node.kind} size={10} decorative />
        </span>
        <PageLink
          to={pageOf(node.id)}
          className="max-tablet:-my-3 max-tablet:py-3"
          {...(onChoose ? { onFollow: () => onChoose(node.id) } : {})}
        >
          {onChoose ? labelOf(node) : node.title}
        </PageLink>
      </span>
      {unsure ? (
        <p className="pl-4.5">
          <ToVerifyMark words={unsure} />
        </p>
      ) : null}
    </>
  );
};
