import { X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { ActionsMenu } from '#client/app/actions-menu.tsx';
import { BackLink } from '#client/app/back-link.tsx';
import { keyOfContent, type PanelContent } from '#client/app/panel-content.ts';
import { PanelBody } from '#client/app/panel-body.tsx';
import { useHistoryEntry } from '#client/app/use-history-entry.ts';
import { useKeptScroll } from '#client/lib/use-kept-scroll.ts';
import { QuietButton } from '#client/ui/button.tsx';
import { ErrorBoundary } from '#client/ui/error-boundary.tsx';

interface SidePanelProps {
  /** Holds the panel while it is open. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly content: PanelContent;
  readonly onClose: () => void;
  /** Puts a list of folded things away. */
  readonly onFold?: () => void;
}

export const SidePanel = ({ panel, content, onClose, onFold }: SidePanelProps) => {
  const contentKey = keyOfContent(content);
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, { entry: useHistoryEntry(), content: `panel ${contentKey}` });

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={content.show === 'start' ? 'Start here' : 'Details'}
      className="relative flex w-80 shrink-0 flex-col border-l border-hairline bg-panel outline-none max-desk:absolute max-desk:inset-y-0 max-desk:right-0 max-desk:z-10"
    >
      <div
        className={`flex shrink-0 items-center justify-between gap-2 pt-2 pr-2 pl-4 ${
          content.show === 'start' ? 'absolute right-0' : ''
        }`}
      >
        {content.show === 'start' ? null : <BackLink content={content} {...(onFold ? { onFold } : {})} />}
        {content.show === 'chosen' ? <ActionsMenu id={content.id} /> : null}
        <QuietButton aria-label="Close the panel" onClick={onClose}>
          <X size={16} aria-hidden />
        </QuietButton>
      </div>
      <div ref={scroller} className="relative min-h-0 grow overflow-y-auto">
        <ErrorBoundary key={contentKey} what="This could not be shown.">
          <PanelBody content={content} />
        </ErrorBoundary>
      </div>
    </aside>
  );
};
