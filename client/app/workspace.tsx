import { PanelRight } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { keyOfContent, type PanelContent } from '#client/app/panel-content.ts';
import { SidePanel } from '#client/app/side-panel.tsx';
import { ViewNotices } from '#client/app/view-notices.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { useFocusAfterChange } from '#client/lib/use-focus-after-change.ts';
import { useOverlaidPanel } from '#client/lib/use-media.ts';
import { useWindowKeydown } from '#client/lib/use-window-keydown.ts';
import { isPicking } from '#client/scene/connection.ts';
import { giveUp } from '#client/scene/scene.ts';
import { Button } from '#client/ui/button.tsx';

interface WorkspaceProps {
  /** The picture in whatever form: as a map, as an outline. */
  readonly children: ReactNode;
  /** What the panel shows. */
  readonly content: PanelContent;
  readonly legend: ReactNode;
  /** Puts a list of folded things away. */
  readonly onFold?: () => void;
}

/** The picture, the panel beside it (over it where there is little room) and the legend below. */
export const Workspace = ({ children, content, legend, onFold }: WorkspaceProps) => {
  const { change } = useScene();
  const overlaid = useOverlaidPanel();
  const contentKey = keyOfContent(content);
  // Closed for what it showed then: whatever is chosen next opens it again.
  const [closedFor, setClosedFor] = useState<string | null>(overlaid ? 'start' : null);
  const closed = closedFor === contentKey;
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Where the panel has just been put away, the focus falls back to what it lay on.
  const open = useMemo(
    () => ({
      get current() {
        return panel.current ?? frame.current;
      },
    }),
    [],
  );
  useFocusAfterChange(open, contentKey, content.show === 'unfolded' ? 'always' : 'focus is lost');
  useWindowKeydown(({ key }) => {
    if (key === 'Escape') change(giveUp);
  });

  return (
    <>
      <div ref={frame} tabIndex={-1} className="relative flex min-h-0 grow outline-none">
        <div className="relative min-w-0 grow">
          {children}
          <ViewNotices />
          {closed ? (
            <Button className="absolute top-2 right-3 z-10 bg-ground" onClick={() => setClosedFor(null)}>
              <PanelRight size={16} aria-hidden />
              {closedWords(content)}
            </Button>
          ) : null}
        </div>
        {closed ? null : (
          <SidePanel
            panel={panel}
            content={content}
            onClose={() => setClosedFor(contentKey)}
            {...(onFold ? { onFold } : {})}
          />
        )}
        <ConnectionNotice />
      </div>
      {legend}
    </>
  );
};

/** What the panel holds that was closed: whoever picks a second thing on the map is still told so. */
const closedWords = (content: PanelContent): string => {
  if (content.show === 'start') return 'Start here';
  return content.show === 'connect' && isPicking(content.connection) ? 'Connect to…' : 'Details';
};
