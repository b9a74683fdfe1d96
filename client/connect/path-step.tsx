import type { Path } from '#contracts/connect.ts';
import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { linkEndsMatch } from '#client/connect/link-ends-match.ts';
import { Passage } from '#client/links/passage.tsx';
import { shortAddress } from '#contracts/short-address.ts';
import { VoiceLine } from '#client/links/voice-line.tsx';
import { LinkButton } from '#client/ui/button.tsx';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface PathStepProps {
  readonly path: Path;
  /** Of the link. */
  readonly index: number;
  readonly sources: readonly Node[];
  readonly onChoose: (id: string) => void;
}

/** A link of a path as a sentence, with who says so, the words it rests on and where they stand. */
export const PathStep = ({ path, index, sources, onChoose }: PathStepProps) => {
  const edge = path.edges[index];
  if (!edge) return null;
  const lead = leadingEvidence(edge);
  return (
    <li>
      <p className="font-semibold">{path.sentences[index]}</p>
      <VoiceLine edge={edge} />
      {lead ? (
        <>
          <Passage evidence={lead} />
          <Source evidence={lead} sources={sources} onChoose={onChoose} />
        </>
      ) : null}
      {path.beside
        .filter((other) => linkEndsMatch(other.edge, edge))
        .map((other) => (
          <Beside key={other.edge.id} edge={other.edge} sentence={other.sentence} onChoose={onChoose} />
        ))}
      <p className="mt-1">
        <LinkButton
          className="text-label text-muted"
          aria-label={`Why? ${path.sentences[index] ?? ''}`}
          onClick={() => onChoose(edge.id)}
        >
          {edge.evidence.length > 1 ? `See all ${edge.evidence.length} pieces of evidence` : 'Why?'}
        </LinkButton>
      </p>
    </li>
  );
};

interface BesideProps {
  readonly edge: Edge;
  readonly sentence: string;
  readonly onChoose: (id: string) => void;
}

/** Another link between the same two things, which may say otherwise. */
const Beside = ({ edge, sentence, onChoose }: BesideProps) => (
  <div className="mt-2">
    <p>
      Also: {sentence}{' '}
      <LinkButton className="text-label text-muted" aria-label={`Why? ${sentence}`} onClick={() => onChoose(edge.id)}>
        Why?
      </LinkButton>
    </p>
    <VoiceLine edge={edge} />
  </div>
);

interface SourceProps {
  readonly evidence: Evidence;
  readonly sources: readonly Node[];
  readonly onChoose: (id: string) => void;
}

const Source = ({ evidence, sources, onChoose }: SourceProps) => {
  const source = sources.find(({ id }) => id === evidence.source);
  return (
    <div className="mt-1 text-label">
      {source || evidence.locator ? (
        <p>
          {source ? <LinkButton onClick={() => onChoose(source.id)}>{source.title}</LinkButton> : null}
          {source && evidence.locator ? ', ' : null}
          {evidence.locator}
        </p>
      ) : null}
      {(evidence.urls ?? []).map((url) => (
        <p key={url}>
          <OutsideLink href={url}>{shortAddress(url)}</OutsideLink>
        </p>
      ))}
    </div>
  );
};
