import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { EdgeAnswer } from '#contracts/explore.ts';
import { recordToVerify } from '#contracts/evidence-words.ts';
import { bareSentence, restsOnNothing } from '#contracts/leading-evidence.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { hasUnsureYear } from '#contracts/label.ts';
import { voicesFirst } from '#contracts/voices-first.ts';
import { Answer } from '#client/explore/answer.tsx';
import { edgeQuery } from '#client/explore/api.ts';
import { EvidencePiece } from '#client/explore/evidence-piece.tsx';
import { ThingButton } from '#client/explore/thing-button.tsx';
import { LinkReport } from '#client/explore/link-report.tsx';

interface LinkInspectorProps {
  readonly id: string;
  readonly onChoose: (id: string | null) => void;
}

/** What a link rests on: each piece of evidence, worded by who says it, with the words and the place that bear it out. */
export const LinkInspector = ({ id, onChoose }: LinkInspectorProps) => (
  <Answer query={useQuery(edgeQuery(id))} id={id} what="this link">
    {(answer) => <Link link={answer} onChoose={onChoose} />}
  </Answer>
);

interface LinkProps {
  readonly link: z.infer<typeof EdgeAnswer>;
  readonly onChoose: (id: string) => void;
}

const Link = ({ link, onChoose }: LinkProps) => {
  const { edge, from, to } = link;
  const unsure = recordToVerify(edge);
  return (
    <article className="px-4 pt-1 pb-8">
      <h2 className="text-title font-semibold">Who says so, and where</h2>
      {edge.status === 'disputed' ? (
        <p className="mt-2 text-alert">This link is disputed: somebody has objected to it.</p>
      ) : null}
      {edge.evidence.length > 0 ? (
        <ol className="divide-y divide-hairline">
          {voicesFirst(edge.evidence).map((evidence) => (
            <EvidencePiece key={evidence.id} evidence={evidence} link={link} onChoose={onChoose} />
          ))}
        </ol>
      ) : (
        <Bare link={link} />
      )}
      {unsure ? (
        <p className="mt-2">
          <ToVerifyMark words={unsure} />
        </p>
      ) : null}
      <section className="mt-4 border-t border-hairline pt-4">
        <h3 className="text-label font-semibold">This link joins</h3>
        <ul className="mt-1">
          {[from, to].map((end) => (
            <li key={end.id} className="py-0.5 max-tablet:py-3">
              <ThingButton node={end} onChoose={onChoose} />
              {hasUnsureYear(end) ? (
                <p className="pl-4.5">
                  <ToVerifyMark words="Year not checked" />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      <LinkReport key={edge.id} link={link} />
    </article>
  );
};

interface BareProps {
  readonly link: z.infer<typeof EdgeAnswer>;
}

const Bare = ({ link: { edge, from, to } }: BareProps) => (
  <div className="mt-2">
    <p className="font-semibold">{bareSentence(edge, { from: from.title, to: to.title })}</p>
    <p className="mt-1 text-muted">
      {restsOnNothing(edge)
        ? 'Nobody is on record for this link: no evidence is kept for it.'
        : 'A plain fact of the record; no sentence is kept for it.'}
    </p>
  </div>
);
