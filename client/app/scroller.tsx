import { type ReactNode, useRef } from 'react';
import { useHistoryEntry } from '#client/app/use-history-entry.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { useKeptScroll } from '#client/lib/use-kept-scroll.ts';

interface ScrollerProps {
  /** What is scrolled through: something else begins at its top. */
  readonly content: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The part of a page that scrolls, and is as it was left when somebody comes back. On a phone the page itself scrolls. */
export const Scroller = ({ content, className = '', children }: ScrollerProps) => {
  const part = useRef<HTMLDivElement>(null);
  const entry = useHistoryEntry();
  const phone = usePhone();
  useKeptScroll(phone ? 'the page itself' : part, { entry, content });
  return (
    <div ref={part} className={`min-h-0 grow tablet:overflow-y-auto ${className}`}>
      {children}
    </div>
  );
};
