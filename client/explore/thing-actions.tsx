import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { addressOf, lacksAddress } from '#contracts/address-of.ts';
import type { Node } from '#contracts/graph.ts';
import { CiteButtons } from '#client/explore/cite-buttons.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';
import type { Work } from '#contracts/csl.ts';

interface ThingActionsProps {
  readonly node: Node;
  /** Where the thing is a paper, once its authors are known. */
  readonly work: Work | null;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** Read it, keep it, cite it. */
export const ThingActions = ({ node, work, children }: ThingActionsProps) => {
  const address = addressOf(node);
  const isWithout = lacksAddress(node);
  if (!address && !isWithout && !work && !children) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4">
      {address ? (
        <OutsideLink href={address}>
          {node.kind === 'Paper' ? 'Read it' : 'See its page'}
          <ArrowUpRight size={12} aria-hidden className="ml-0.5 inline" />
        </OutsideLink>
      ) : null}
      {isWithout ? <span className="text-muted">No address known</span> : null}
      {children}
      {work ? <CiteButtons key={node.id} work={work} /> : null}
    </div>
  );
};
