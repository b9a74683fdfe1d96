import type { EdgeId, Node } from '#contracts/graph.ts';
import type { RelatedItem, RelatedPart } from '#contracts/related.ts';
import { scoreText } from '#contracts/score.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { onMapOf, pageOf } from '#client/links/page-of.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { ScoreBar } from '#client/related/score-bar.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface ScorePartsProps {
  readonly item: RelatedItem;
  /** What they are related to. */
  readonly of: Node;
  /** Leads to a link on the map. */
  readonly onChoose: (id: EdgeId) => void;
}

/** A score taken apart: what each shared thing adds, down to the sum. */
export const ScoreParts = ({ item: { node, parts, score }, of, onChoose }: ScorePartsProps) => (
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
            <PartWords part={part} of={of} onChoose={onChoose} />
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
);

const PartName = ({ part: { name, node } }: { readonly part: RelatedPart }) =>
  node ? (
    <PageLink to={pageOf(node)} className="max-tablet:py-3">
      {name}
    </PageLink>
  ) : (
    name
  );

interface PartWordsProps extends Pick<ScorePartsProps, 'of' | 'onChoose'> {
  readonly part: RelatedPart;
}

/** By whose word it is shared, with the way to what each of the links rests on. */
const PartWords = ({ part: { name, voice, links = [], toVerify }, of, onChoose }: PartWordsProps) => {
  if (!voice && !toVerify) return null;
  return (
    <span className="flex flex-wrap gap-x-2 text-muted">
      {voice ? voiceLabel[voice].many : null}
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
