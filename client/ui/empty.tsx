import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  /** What a person can do about it. */
  readonly children?: ReactNode;
}

/** Where a list or a page has nothing to show, and says why. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="max-w-120 p-4">
    <p className="text-body font-semibold">{title}</p>
    {children ? <div className="mt-1 text-muted">{children}</div> : null}
  </div>
);
