import type { Node } from '#contracts/graph.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { type Fact, factsOf } from '#contracts/facts.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface FactListProps {
  readonly node: Node;
  readonly heading?: 'h2' | 'h3';
}

/** What the record says of a thing, line by line. */
export const FactList = ({ node, heading: Heading = 'h3' }: FactListProps) => {
  const facts = factsOf(node);
  if (facts.length === 0) return null;
  return (
    <section className="mt-5">
      <Heading className="text-label font-semibold">Facts</Heading>
      <dl className="mt-1 grid grid-cols-[96px_1fr] gap-x-3 gap-y-1">
        {facts.map((fact) => (
          <FactLine key={fact.label} fact={fact} />
        ))}
      </dl>
    </section>
  );
};

interface FactLineProps {
  readonly fact: Fact;
}

const FactLine = ({ fact: { label, values, checked } }: FactLineProps) => (
  <>
    <dt className="pt-0.5 text-label text-muted">{label}</dt>
    <dd className="min-w-0 break-words">
      {values.map(({ text, href }, place) => (
        <span key={`${place} ${text}`}>
          {place > 0 ? ', ' : ''}
          {href ? <OutsideLink href={href}>{text}</OutsideLink> : text}
        </span>
      ))}
      {checked ? null : (
        <>
          {' '}
          <ToVerifyMark words="not checked" />
        </>
      )}
    </dd>
  </>
);
