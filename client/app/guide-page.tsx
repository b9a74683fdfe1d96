import { useLocation, useRouter } from '@tanstack/react-router';
import { use } from 'react';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { OmniboxContext } from '#client/app/omnibox-context.ts';
import { Scroller } from '#client/app/scroller.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { GuideBoard } from '#client/guide/guide-board.tsx';
import {
  type AskedSituation,
  mostIds,
  readSituation,
  toggled,
  writeSituation,
} from '#client/guide/situation-address.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { CopyAddress } from '#client/share/copy-address.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { readQuery, writeQuery } from '#client/scene/address.ts';
import { choose } from '#client/scene/scene.ts';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

/** From a situation, which the address holds, to tactics. */
export const GuidePage = () => {
  const router = useRouter();
  const query = useLocation({ select: ({ searchStr }) => searchStr });
  const omnibox = use(OmniboxContext);
  const { scene, change } = useScene();
  useDocumentTitle('Guide');
  const asked = readSituation(readQuery(query));
  const addressOf = (path: string, situation: AskedSituation): string =>
    `${path}${writeQuery({ ...writeSituation(situation), theme: scene.theme })}`;
  const opened = useLocation({ select: ({ state }) => state.guide }) ?? nothingOpened;
  // What is opened goes along with the situation, to the brief and back.
  const show = (path: string, situation: AskedSituation, replace = false): void =>
    void router.navigate({ href: addressOf(path, situation), resetScroll: false, replace, state: { guide: opened } });
  return (
    <>
      <Scroller content="guide" className="relative scroll-pt-18">
        <ErrorBoundary what="The guide could not be shown.">
          <GuideBoard
            asked={asked}
            onAsk={(situation) => show('/guide', situation)}
            onTick={(id) => show('/guide', toggled(asked, 'tactics', id), true)}
            ways={{
              toPage: (id) => void router.navigate({ href: `${pageOf(id)}${writeQuery({ theme: scene.theme })}` }),
              toLink: (id) => change((now) => choose(now, id), { to: 'map' }),
              toBrief: () => show('/guide/brief', asked),
              briefAddress: addressOf('/guide/brief', asked),
            }}
            opening={{
              opened,
              onOpen: (name, open) =>
                void router.navigate({
                  href: addressOf('/guide', asked),
                  resetScroll: false,
                  replace: true,
                  state: ({ guide }) => ({ guide: { ...guide, [name]: open } }),
                }),
            }}
            onSearch={(words) => omnibox.current?.searchFor(words)}
            brief={
              <>
                <PageLink
                  to={addressOf('/guide/brief', asked)}
                  onFollow={() => show('/guide/brief', asked)}
                  className="inline-flex min-h-8 items-center rounded-md! border border-line px-3 no-underline! hover:bg-hover max-tablet:min-h-11"
                >
                  Open the brief
                </PageLink>
                <CopyAddress address={`${window.location.origin}/guide${writeQuery(writeSituation(asked))}`} />
                <span className="min-w-0 text-label text-muted tablet:flex-1">{briefWords(asked.tactics.length)}</span>
              </>
            }
          />
        </ErrorBoundary>
      </Scroller>
      <ConnectionNotice />
    </>
  );
};

const nothingOpened = {};

const briefWords = (chosen: number): string => {
  if (chosen === 0) return 'With the first three tactics, or those that you tick.';
  if (chosen === mostIds) return `With ${chosen} tactics that you ticked: as many as it can hold.`;
  return `With ${chosen === 1 ? 'the tactic' : `the ${chosen} tactics`} that you ticked.`;
};
