import { Fragment } from 'react';
import type { ReferencePart } from '#contracts/reference.ts';
import { PageLink } from '#client/ui/page-link.tsx';

interface ReferenceTextProps {
  readonly parts: readonly ReferencePart[];
  /** Where the title leads; it is plain text without. */
  readonly page?: string;
}

/** A formatted reference. */
export const ReferenceText = ({ parts, page }: ReferenceTextProps) =>
  parts.map((part, place) => (
    <Fragment key={`${place} ${part.text}`}>
      {page && part.isTitle ? (
        <PageLink to={page} className="max-tablet:py-2">
          <Run part={part} />
        </PageLink>
      ) : (
        <Run part={part} />
      )}
    </Fragment>
  ));

const Run = ({ part: { text, emphasised } }: { readonly part: ReferencePart }) =>
  emphasised ? <cite className="italic">{text}</cite> : text;
