import type { Path, PathsAnswer } from '#contracts/connect.ts';
import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { caseReferenceOf, referenceOf } from '#contracts/reference.ts';
import { costWords } from '#client/connect/cost-words.ts';
import { linkEndsMatch } from '#client/connect/link-ends-match.ts';
import { addressOf } from '#contracts/address-of.ts';
import { linkToVerify, linkVoiceWords } from '#contracts/evidence-words.ts';
import type { References } from '#client/links/references-query.ts';
import { workOf } from '#contracts/work-of.ts';

interface Told {
  readonly path: Path;
  readonly answer: Pick<PathsAnswer, 'from' | 'to' | 'sources'>;
  /** What references to papers name. */
  readonly references: References;
}

/** A path to be pasted: its sentences with who says so, in which words and where, its cost, and references. */
export const pathText = ({ path, answer, references }: Told): string =>
  [
    `How “${answer.from.title}” is connected with “${answer.to.title}” in this collection`,
    '',
    ...path.edges.flatMap((edge, index) => stepLines(edge, index, { path, answer })),
    '',
    costWords(path),
    '',
    'References',
    ...citedOn(path, answer.sources).map((node) => `- ${referenceText(node, references)}`),
  ].join('\n');

/** What is read and what is quoted on a path, each once. */
export const citedOn = ({ nodes, edges }: Pick<Path, 'nodes' | 'edges'>, sources: readonly Node[]): Node[] => {
  const read = nodes.filter(({ kind }) => kind === 'Paper' || kind === 'CaseStudy');
  const quoted = edges.flatMap((edge) => sourceOf(leadingEvidence(edge), sources) ?? []);
  return [...new Map([...read, ...quoted].map((node) => [node.id, node])).values()];
};

const stepLines = (edge: Edge, index: number, { path, answer }: Pick<Told, 'path' | 'answer'>): string[] => [
  `${index + 1}. ${path.sentences[index] ?? ''}`,
  ...restLines(edge, answer.sources),
  ...path.beside
    .filter((other) => linkEndsMatch(other.edge, edge))
    .flatMap((other) => [`   Also: ${other.sentence}`, `   ${saidWords(other.edge)}`]),
];

const restLines = (edge: Edge, sources: readonly Node[]): string[] => {
  const lead = leadingEvidence(edge);
  const source = sourceOf(lead, sources);
  const where = [source?.title, lead?.locator, ...(lead?.urls ?? [])].filter(Boolean).join(', ');
  return [
    `   ${saidWords(edge)}`,
    ...(lead?.quote ? [`   “${lead.quote}”`] : []),
    ...(lead?.reason ? [`   Editors’ reason: ${lead.reason}`] : []),
    ...(where ? [`   ${where}`] : []),
  ];
};

/** "as the briefing says; to verify: no quote". */
const saidWords = (edge: Edge): string =>
  [linkVoiceWords(edge), linkToVerify(edge)?.toLowerCase(), edge.status === 'disputed' ? 'disputed' : null]
    .filter(Boolean)
    .join('; ');

const sourceOf = (evidence: Pick<Evidence, 'source'> | null, sources: readonly Node[]): Node | undefined =>
  sources.find(({ id }) => id === evidence?.source);

const referenceText = (node: Node, references: References): string => {
  const address = addressOf(node);
  return `${wordsOf(node, references)}${address ? ` ${address}` : ''}`;
};

const wordsOf = (node: Node, references: References): string => {
  if (node.kind === 'Paper') return textOf(referenceOf(workOf(node, references)));
  return node.kind === 'CaseStudy' ? textOf(caseReferenceOf(node)) : node.title;
};

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');
