import type { EdgeId, Node } from '#contracts/graph.ts';
import type { RelatedAnswer, RelatedItem, RelatedPart } from '#contracts/related.ts';
import { scoreText } from '#contracts/score.ts';
import { HowComputed } from '#client/links/how-computed.tsx';
import { onMapOf, pageOf } from '#client/links/page-of.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { partVoiceWords } from '#client/related/related-words.ts';
import { ScoreBar } from '#client/related/score-bar.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface ScorePartsProps {
  readonly item: RelatedItem;
  /** What they are related to. */
  readonly of: Pick<RelatedAnswer, 'node' | 'whole'>;
  /** Leads to a link on the map. */
  readonly onChoose: (id: EdgeId) => void;
}

/** A score taken apart: what each shared thing adds, down to the sum. */
export const ScoreParts = ({ item: { node, parts, score }, of, onChoose }: ScorePartsProps) => (
  <>
    <table className="mt-2 w-full text-label">
      <caption className="sr-only">What the score of {node.title} is the sum of</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">In common</th>
          <th scope="col">Adds</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.reason} ${part.node ?? part.count ?? ''}`} className="border-t border-hairline align-top">
            <th scope="row" className="py-1 pr-3 text-left font-normal max-tablet:py-3">
              <PartName part={part} />
              <PartWords part={part} of={of.node} onChoose={onChoose} />
            </th>
            <td className="py-1 text-right whitespace-nowrap max-tablet:py-3">
              <ScoreBar value={part.value} most={parts[0]?.value ?? 1} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line font-semibold">
          <th scope="row" className="py-1 pr-3 text-left">
            Sum
          </th>
          <td className="py-1 text-right tabular-nums">{scoreText(score)}</td>
        </tr>
      </tfoot>
    </table>
    <p className="mt-1 text-label text-muted">
      Each part is divided by {scoreText(of.whole)}, what {of.node.title} would share with itself.{' '}
      <HowComputed section="Related studies" />.
    </p>
  </>
);

const PartName = ({ part: { name, node } }: { readonly part: RelatedPart }) =>
  node ? (
    <PageLink to={pageOf(node)} className="max-tablet:py-3">
      {name}
    </PageLink>
  ) : (
    name
  );

interface PartWordsProps extends Pick<ScorePartsProps, 'onChoose'> {
  readonly part: RelatedPart;
  readonly of: Node;
}

/** How common it is and by whose word it is shared, with the way to what each of the links rests on. */
const PartWords = ({ part, of, onChoose }: PartWordsProps) => {
  const { name, degree, voice, links = [], toVerify } = part;
  if (!degree && !voice && !toVerify) return null;
  return (
    <span className="flex flex-wrap gap-x-2 text-muted">
      {degree ? <span>{degree === 1 ? '1 link' : `${degree} links`}</span> : null}
      {voice ? <span>{partVoiceWords(part)}</span> : null}
      {toVerify ? <ToVerifyMark words="to verify" /> : null}
      {voice
        ? links.map((link) => (
            <PageLink
              key={link}
              to={onMapOf(link)}
              className="max-tablet:py-3"
              label={`Why? ${isLinkOf(link, of) ? 'This one' : 'The other'} and ${name}`}
              onFollow={() => onChoose(link)}
            >
              {isLinkOf(link, of) ? 'Why this one?' : 'Why the other?'}
            </PageLink>
          ))
        : null}
    </span>
  );
};

const isLinkOf = (link: EdgeId, { id }: Node): boolean => link.startsWith(`${id}~`) || link.endsWith(`~${id}`);
