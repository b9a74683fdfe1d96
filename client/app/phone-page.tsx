import { useRef } from 'react';
import { ActionsMenu } from '#client/app/actions-menu.tsx';
import { BackLink } from '#client/app/back-link.tsx';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { MapOverlay } from '#client/app/map-overlay.tsx';
import { PanelBody } from '#client/app/panel-body.tsx';
import { keyOfContent, type PanelContent, type Unfolded } from '#client/app/panel-content.ts';
import { useHistoryEntry } from '#client/app/use-history-entry.ts';
import { seeItAsMap, useMapOverlay } from '#client/app/use-map-overlay.ts';
import { ViewNotices } from '#client/app/view-notices.tsx';
import { useKeptScroll } from '#client/lib/use-kept-scroll.ts';
import { useFocusAfterChange } from '#client/lib/use-focus-after-change.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

interface PhonePageProps {
  readonly content: PanelContent;
  readonly onUnfold: (unfolded: Unfolded) => void;
  readonly onFold: () => void;
}

/** No columns: the chosen thing with its two lists, or the way in; the map is one tap away. */
export const PhonePage = ({ content, onUnfold, onFold }: PhonePageProps) => {
  const page = useRef<HTMLDivElement>(null);
  const { open } = useMapOverlay();
  const contentKey = keyOfContent(content);
  useKeptScroll('the page itself', { entry: useHistoryEntry(), content: `panel ${contentKey}` });
  useFocusAfterChange(page, contentKey, 'focus is lost');
  return (
    <div ref={page} tabIndex={-1} className="grow bg-panel outline-none">
      {content.show === 'start' ? null : (
        <div className="flex items-center justify-between px-4 pt-1">
          <BackLink content={content} onFold={onFold} />
          {content.show === 'chosen' ? <ActionsMenu id={content.id} /> : <Button onClick={open}>{seeItAsMap}</Button>}
        </div>
      )}
      <ViewNotices />
      <ErrorBoundary key={contentKey} what="This could not be shown.">
        <PanelBody content={content} />
      </ErrorBoundary>
      <MapOverlay onUnfold={onUnfold} />
      <ConnectionNotice />
    </div>
  );
};
