import type { Node } from '#contracts/graph.ts';
import { kindPageOf } from '#contracts/pages.ts';
import { registry } from '#contracts/registry.ts';
import { PageLink } from '#client/ui/page-link.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { summaryLabel } from '#contracts/summary-label.ts';
import { unsureWords } from '#contracts/wording.ts';

interface ThingHeadProps {
  readonly node: Node;
  readonly heading?: 'h1' | 'h2';
}

/** What a thing is, in one look: its kind, its name, what to take away, and what nobody has checked. */
export const ThingHead = ({ node, heading: Heading = 'h2' }: ThingHeadProps) => {
  const unsure = unsureWords(node);
  return (
    <header>
      <p className="flex items-center gap-2 text-label text-muted">
        <KindMark kind={node.kind} decorative />
        <PageLink to={kindPageOf(node.kind)} className="max-tablet:-my-3 max-tablet:py-3">
          {registry.kinds[node.kind].label.one}
        </PageLink>
      </p>
      <Heading className="mt-1 text-title font-semibold">{node.title}</Heading>
      {'subtitle' in node && node.subtitle ? <p className="text-muted">{node.subtitle}</p> : null}
      {'summary' in node && node.summary ? (
        <>
          <p className="mt-2 text-label text-muted">{summaryLabel(node.kind)}</p>
          <p>{node.summary}</p>
        </>
      ) : null}
      {node.kind === 'Tactic' && node.question ? (
        <p className="mt-2">
          <span className="text-muted">{registry.kinds.Tactic.fields.question.label}: </span>
          {node.question}
        </p>
      ) : null}
      {unsure ? (
        <p className="mt-2">
          <ToVerifyMark words={unsure} />
        </p>
      ) : null}
    </header>
  );
};
