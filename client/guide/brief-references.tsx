import type { Edge, Node } from '#contracts/graph.ts';
import { caseReferenceOf, type ReferencePart, referenceOf } from '#contracts/reference.ts';
import { addressOf } from '#contracts/address-of.ts';
import { ReferenceText } from '#client/links/reference-text.tsx';
import { workOf } from '#contracts/work-of.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';

interface BriefReferencesProps {
  readonly references: readonly Node[];
  /** What references to papers name. */
  readonly bibliography: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };
}

/** What the brief refers to, numbered as it is named. */
export const BriefReferences = ({ references, bibliography }: BriefReferencesProps) => (
  <section className="mt-6 print:mt-3">
    <h2 className="break-after-avoid text-title font-semibold">References</h2>
    <ol className="mt-1 text-label">
      {references.map((node, index) => {
        const address = addressOf(node);
        return (
          <li
            key={node.id}
            // The heading is not left with one or two of them.
            className={`flex break-inside-avoid gap-2 py-0.5 print:py-0 ${index < 2 ? 'break-after-avoid' : ''}`}
          >
            <span className="w-6 shrink-0 text-right text-muted">[{index + 1}]</span>
            <span className="min-w-0 break-words">
              <ReferenceText parts={partsOf(node, bibliography)} />{' '}
              {address ? <OutsideLink href={address}>{address}</OutsideLink> : null}
              {unsureAddress(node) ? ' [address not checked]' : null}
            </span>
          </li>
        );
      })}
    </ol>
  </section>
);

const partsOf = (node: Node, { nodes, edges }: BriefReferencesProps['bibliography']): ReferencePart[] => {
  if (node.kind === 'Paper') return referenceOf(workOf(node, { nodes: [node, ...nodes], edges: [...edges] }));
  if (node.kind === 'CaseStudy') return caseReferenceOf(node);
  if (node.kind !== 'Briefing') return [{ text: `${node.title}.`, isTitle: true }];
  return [{ text: node.title, isTitle: true }, { text: `. ${node.publisher}, ${node.date}.` }];
};

const unsureAddress = (node: Node): boolean =>
  node.unsure?.includes('doi' in node && node.doi ? 'doi' : 'url') === true;
