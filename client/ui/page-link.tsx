import { type AnyRouter, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface PageLinkProps {
  /** A path of this program: short, so that it can be copied and opened by anybody. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  /** What a plain click does in place of going there. */
  readonly onFollow?: () => void;
}

/**
 * Leads to another page of this program. A plain click takes the scene along, as it stands in the query; everything
 * else (another tab, no script) is an ordinary link.
 */
export const PageLink = ({ to, children, className = '', label, onFollow }: PageLinkProps) => {
  const router: AnyRouter | undefined = useRouter({ warn: false });
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (onFollow) {
      event.preventDefault();
      onFollow();
    } else if (router) {
      event.preventDefault();
      void router.navigate({ href: `${to}${router.latestLocation.searchStr}` });
    }
  };
  return (
    <a
      href={to}
      className={`rounded-sm underline decoration-line underline-offset-3 hover:decoration-current ${className}`}
      onClick={follow}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </a>
  );
};
