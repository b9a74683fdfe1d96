import type { ReactNode } from 'react';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Leads out of the collection, in a new tab, and says so. */
export const OutsideLink = ({ href, children }: OutsideLinkProps) => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    className="rounded-sm break-words underline decoration-line underline-offset-3 hover:decoration-current max-tablet:py-3"
  >
    {children}
    <span className="sr-only"> (opens in a new tab)</span>
  </a>
);
