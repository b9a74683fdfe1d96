import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { kindOfId, type Node } from '#contracts/graph.ts';
import { caseReferenceOf, type ReferencePart, referenceOf } from '#contracts/reference.ts';
import { registry } from '#contracts/registry.ts';
import { addressOf } from '#contracts/address-of.ts';
import { pageOf } from '#client/links/page-of.ts';
import { ReferenceText } from '#client/links/reference-text.tsx';
import type { References } from '#client/links/references-query.ts';
import { workOf } from '#contracts/work-of.ts';
import { QuietButton } from '#client/ui/button.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';
import type { KeptThing } from '#client/reading/reading-list.ts';

interface KeptLineProps {
  readonly thing: KeptThing;
  /** Undefined until they have arrived: then it stands as it was kept. */
  readonly references: References | undefined;
  readonly onLetGo: () => void;
}

export const KeptLine = ({ thing, references, onLetGo }: KeptLineProps) => {
  const node = references?.nodes.find(({ id }) => id === thing.id);
  const isGone = references?.missing.includes(thing.id) === true;
  const address = node && addressOf(node);
  return (
    <li className="flex gap-2 border-t border-hairline py-3">
      <span className="flex h-5.25 shrink-0 items-center">
        <KindMark kind={kindOfId(registry, thing.id) ?? ''} />
      </span>
      <div className="min-w-0 grow">
        <p className="break-words">
          <ReferenceText
            parts={references && node ? partsOf(node, references) : partsAsKept(thing)}
            {...(isGone ? {} : { page: pageOf(thing.id) })}
          />
          {address ? (
            <>
              {' '}
              <OutsideLink href={address}>{address}</OutsideLink>
            </>
          ) : null}
        </p>
        <p className="text-label text-muted">
          {isGone ? 'No longer in the collection; it stands as you kept it. ' : ''}
          Kept on {days.format(new Date(thing.addedAt))}
        </p>
      </div>
      <QuietButton
        className="-my-1.5 shrink-0 self-start"
        aria-label={`Remove ${thing.title}`}
        onClick={(event) => {
          passFocusOn(event);
          onLetGo();
        }}
      >
        <X size={16} aria-hidden />
      </QuietButton>
    </li>
  );
};

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

const partsOf = (node: Node, references: References): ReferencePart[] => {
  if (node.kind === 'Paper') return referenceOf(workOf(node, references));
  return node.kind === 'CaseStudy' ? caseReferenceOf(node) : [{ text: node.title, isTitle: true }];
};

const partsAsKept = ({ title, year }: KeptThing): ReferencePart[] => [
  { text: title, isTitle: true },
  ...(year === null ? [] : [{ text: ` (${year})` }]),
];

/** Whoever removes one line by the keyboard may want to remove the next. */
const passFocusOn = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
  const line = currentTarget.closest('li');
  (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button')?.focus();
};
