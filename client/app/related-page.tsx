import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import type { NodeId } from '#contracts/graph.ts';
import { RelatedMode } from '#contracts/related.ts';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { RelatedActions } from '#client/app/related-actions.tsx';
import { Scroller } from '#client/app/scroller.tsx';
import { showAlone } from '#client/app/show-alone.ts';
import { useScene } from '#client/app/use-scene.ts';
import { readKept, type Selected } from '#client/related/kept-selection.ts';
import { RelatedBoard } from '#client/related/related-board.tsx';
import { readQuery, writeQuery } from '#client/scene/address.ts';
import { choose } from '#client/scene/scene.ts';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

/** All that is related to a thing, in the mode that the address names. */
export const RelatedPage = () => {
  const { id } = useParams({ from: '/shell/node/$id/related' });
  const { pathname, searchStr, state } = useLocation();
  const router = useRouter();
  const { scene, change, step } = useScene();
  const params = readQuery(searchStr);
  const mode = RelatedMode.safeParse(params['mode']).data ?? 'nearest';
  const theme = scene.theme ? { theme: scene.theme } : {};
  return (
    <>
      <Scroller content={`related ${id}`} className="scroll-pb-44">
        <ErrorBoundary key={id} what="What is related could not be shown.">
          <RelatedBoard
            key={id}
            id={id}
            mode={mode}
            onMode={(next) => {
              const named = next === 'nearest' ? {} : { mode: next };
              void router.navigate({
                href: `${pathname}${writeQuery({ ...theme, ...named })}`,
                state: true,
                resetScroll: false,
              });
            }}
            kept={readKept(state.related)}
            onKeep={(related) =>
              void router.navigate({
                href: `${pathname}${searchStr}`,
                state: (before) => ({ ...before, related }),
                replace: true,
                resetScroll: false,
              })
            }
            onChoose={(link) => change((now) => choose(now, link), { to: 'map' })}
            missing={
              <Empty title="Nothing is related to this">
                It is not in the collection, or not a paper, a tactic or a case.{' '}
                <PageLink to="/">Go to the map</PageLink>
              </Empty>
            }
          >
            {(of, selected) => (
              <RelatedActions
                items={selected}
                onShow={() =>
                  step(`Showed related to ${of.title}`, showAlone(shownWith(of.id, selected)), { to: 'map' })
                }
              />
            )}
          </RelatedBoard>
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};

/** The thing, what is selected, and what they share most of, so that the map shows why. */
const shownWith = (id: NodeId, items: readonly Selected[]): NodeId[] => [
  ...new Set([id, ...items.flatMap(({ node, shares }) => [node.id, ...shares])]),
];
