import { linkVoiceWords } from '#contracts/evidence-words.ts';
import type { Node } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import type { LinkGroup, LinkRow } from '#contracts/link-groups.ts';
import type { Voice } from '#contracts/registry-shape.ts';
import { fitted } from './fitted.ts';
import { html, type Html } from './html.ts';

/** How many neighbours a small picture shows. */
const most = 10;
const width = 420;
const rowHeight = 36;
const top = 40;
const [spine, lineEnd, words] = [10, 92, 102];

interface Branch {
  readonly heading: string;
  readonly row: LinkRow;
}

/** A thing and its strongest neighbours, drawn as a tree: each branch has the pattern of its strongest voice. */
export const linkPicture = (node: Node, groups: readonly LinkGroup[]): Html | null => {
  const all = groups.flatMap(({ heading, rows }) => rows.map((row): Branch => ({ heading, row })));
  if (all.length === 0) return null;
  const branches = strongest(groups);
  const height = top + branches.length * rowHeight;
  const rest = all.length > branches.length ? `, of ${all.length} on this page` : '';
  return html`
    <section class="mt-8">
      <h2 class="font-semibold">In a small picture</h2>
      <svg
        class="mt-2 block max-w-full text-text"
        width="${width}"
        height="${height}"
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-labelledby="picture-title picture-words"
        font-size="12"
        fill="currentColor"
      >
        <title id="picture-title">${labelOf(node)} and what it is linked to</title>
        <desc id="picture-words">${branches.length} links${rest}: ${branches.map(spoken).join('; ')}.</desc>
        <text x="2" y="16" font-size="13" font-weight="600">${onOneLine(labelOf(node), width - 2, 14)}</text>
        <path
          class="text-line"
          d="M${spine} 24V${top + (branches.length - 1) * rowHeight + 8}"
          stroke="currentColor"
          fill="none"
        />
        ${branches.map(drawn)}
      </svg>
      <p class="mt-1 text-label text-muted">
        Solid: as a study says. Dashed: as a publisher says. Dotted: as editors read it. Thin: a plain fact.
      </p>
    </section>
  `;
};

/** A round through the sorts of links, the best of each first, so that a long list does not crowd out the others. */
const strongest = (groups: readonly LinkGroup[]): Branch[] => {
  const chosen = new Set<LinkRow>();
  for (let place = 0; chosen.size < most; place += 1) {
    const next = groups.flatMap(({ rows }) => rows[place] ?? []);
    if (next.length === 0) break;
    for (const row of next.slice(0, most - chosen.size)) chosen.add(row);
  }
  return groups.flatMap(({ heading, rows }) =>
    rows.filter((row) => chosen.has(row)).map((row): Branch => ({ heading, row })),
  );
};

const drawn = ({ heading, row }: Branch, place: number): Html => {
  const y = top + place * rowHeight + 8;
  const voice = leadingEvidence(row.edge)?.saidBy;
  const { thickness, dash } = voice ? looks[voice] : plain;
  return html`
    <path
      class="text-line"
      d="M${spine} ${y}H${lineEnd}"
      stroke="currentColor"
      stroke-width="${thickness}"
      stroke-dasharray="${dash}"
      fill="none"
    />
    <text x="${words}" y="${y}">${onOneLine(labelOf(row.other), width - words, 12)}</text>
    <text class="text-muted" x="${words}" y="${y + 14}" font-size="11">
      ${onOneLine(`${heading}, ${linkVoiceWords(row.edge)}`, width - words, 11)}
    </text>
  `;
};

/** What has no room is shortened, and told in full to whoever points at it. */
const onOneLine = (text: string, room: number, fontSize: number): Html => {
  const shown = fitted(text, room, fontSize);
  return html`${shown === text ? null : html`<title>${text}</title>`}${shown}`;
};

const spoken = ({ heading, row }: Branch): string => `${heading}: ${labelOf(row.other)}, ${linkVoiceWords(row.edge)}`;

const looks: Readonly<Record<Voice, { readonly thickness: number; readonly dash: string }>> = {
  paper: { thickness: 2, dash: 'none' },
  publisher: { thickness: 2, dash: '6 3' },
  editor: { thickness: 2, dash: '2 3' },
};
const plain = { thickness: 1, dash: 'none' };
