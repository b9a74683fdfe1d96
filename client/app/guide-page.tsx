import { useLocation, useRouter } from '@tanstack/react-router';
import { use } from 'react';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { OmniboxContext } from '#client/app/omnibox-context.ts';
import { useScene } from '#client/app/use-scene.ts';
import { GuideBoard } from '#client/guide/guide-board.tsx';
import { type AskedSituation, readSituation, toggled, writeSituation } from '#client/guide/situation-address.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
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
  return (
    <>
      <div className="relative min-h-0 grow scroll-pb-18 overflow-y-auto">
        <ErrorBoundary what="The guide could not be shown.">
          <GuideBoard
            asked={asked}
            onAsk={(situation) => void router.navigate({ href: addressOf('/guide', situation), resetScroll: false })}
            onTick={(id) =>
              void router.navigate({
                href: addressOf('/guide', toggled(asked, 'tactics', id)),
                resetScroll: false,
                replace: true,
              })
            }
            ways={{
              toPage: (id) => void router.navigate({ href: `${pageOf(id)}${writeQuery({ theme: scene.theme })}` }),
              toLink: (id) => change((now) => choose(now, id), { to: 'map' }),
            }}
            onSearch={(words) => omnibox.current?.searchFor(words)}
            brief={
              <>
                <a
                  href={addressOf('/guide/brief', asked)}
                  className="inline-flex min-h-8 items-center rounded-md border border-line px-3 hover:bg-hover max-tablet:min-h-11"
                >
                  Open the brief
                </a>
                <span className="text-label text-muted">{briefWords(asked.tactics.length)}</span>
              </>
            }
          />
        </ErrorBoundary>
      </div>
      <ConnectionNotice />
    </>
  );
};

const briefWords = (chosen: number): string => {
  if (chosen === 0) return 'A page to print or send, with the first three tactics or those that you tick.';
  return `A page to print or send, with ${chosen === 1 ? 'the tactic' : `the ${chosen} tactics`} that you ticked.`;
};
