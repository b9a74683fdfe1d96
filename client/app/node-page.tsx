import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { use } from 'react';
import { NodeId } from '#contracts/graph.ts';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { KeepThing } from '#client/app/keep-thing.tsx';
import { OmniboxContext } from '#client/app/omnibox-context.ts';
import { Scroller } from '#client/app/scroller.tsx';
import { showAlone } from '#client/app/show-alone.ts';
import { useScene } from '#client/app/use-scene.ts';
import { nodeQuery } from '#client/explore/api.ts';
import { ThingPage } from '#client/explore/thing-page.tsx';
import { isNotFound } from '#client/lib/failures.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { RelatedLink } from '#client/related/related-link.tsx';
import { RelatedSection } from '#client/related/related-section.tsx';
import { choose } from '#client/scene/scene.ts';
import { ExportButtons } from '#client/share/export-buttons.tsx';
import { Button } from '#client/ui/button.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

/** All about one thing, at an address of its own. */
export const NodePage = () => {
  const { id } = useParams({ from: '/shell/node/$id' });
  const { change, step } = useScene();
  const { data, error } = useQuery(nodeQuery(id));
  const title = data?.node.title;
  useDocumentTitle(title ?? (isNotFound(error) ? 'Not in the collection' : null));
  return (
    <>
      <Scroller key={id} content={`node ${id}`}>
        <ErrorBoundary what="This page could not be shown.">
          <ThingPage
            id={id}
            onChoose={(chosen) => change((now) => choose(now, chosen), { to: 'map' })}
            onShow={(ids) => step(`Showed ${title ?? id}`, showAlone(ids, [NodeId.parse(id)]), { to: 'map' })}
            exportsOf={exportsOf}
            actions={
              <>
                {data ? <RelatedLink id={data.node.id} /> : null}
                <KeepThing id={id} />
              </>
            }
            missing={<MissingThing id={id} />}
          />
          {title === undefined ? null : (
            <div className="mx-auto max-w-160 px-6 pb-16 empty:hidden max-tablet:px-4">
              <RelatedSection id={id} heading="h2" />
            </div>
          )}
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};

const exportsOf = (ids: readonly NodeId[]) => (
  <ExportButtons ids={ids} what={ids.length === 1 ? 'this paper' : `${ids.length} papers`} />
);

/** An id that the collection doesn't hold says at least what somebody meant. */
const MissingThing = ({ id }: { readonly id: string }) => {
  const omnibox = use(OmniboxContext);
  const words = id
    .slice(id.indexOf(':') + 1)
    .replaceAll('-', ' ')
    .trim();
  return (
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">Not in the collection</h1>
      <p className="mt-2">
        The collection holds nothing under the name <span className="break-words text-muted">{id}</span>, or holds it no
        longer.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button onClick={() => omnibox.current?.searchFor(words)}>Search for “{words}”</Button>
        <PageLink to="/" className="max-tablet:py-3">
          Go to the map
        </PageLink>
      </p>
    </article>
  );
};
