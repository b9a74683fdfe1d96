import type { ReactNode } from 'react';

/** What of the guide somebody has opened or shut, by name; the history of the browser keeps it. */
export interface Opening {
  readonly opened: Readonly<Record<string, boolean>>;
  readonly onOpen: (name: string, open: boolean) => void;
}

interface DisclosureProps {
  readonly name: string;
  readonly opening: Opening;
  readonly startsOpen?: boolean;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Details that are as somebody left them, when they come back. */
export const Disclosure = ({ name, opening, startsOpen = false, className, summary, children }: DisclosureProps) => {
  const isOpen = opening.opened[name] ?? startsOpen;
  return (
    <details
      open={isOpen}
      className={className}
      onToggle={({ currentTarget: { open } }) => (open === isOpen ? undefined : opening.onOpen(name, open))}
    >
      {summary}
      {children}
    </details>
  );
};
