import type { Evidence } from '#contracts/graph.ts';

interface PassageProps {
  readonly evidence: Pick<Evidence, 'quote' | 'reason'>;
}

/** The words that a link rests on: a quote in its marks, a reason as what it is. */
export const Passage = ({ evidence: { quote, reason } }: PassageProps) => (
  <>
    {quote ? <blockquote className="mt-1.5 border-l-2 border-hairline pl-2">“{quote}”</blockquote> : null}
    {reason ? (
      <div className="mt-1.5 border-l-2 border-hairline pl-2">
        <p className="text-label text-muted">Editors’ reason</p>
        <p data-part="reason">{reason}</p>
      </div>
    ) : null}
  </>
);
