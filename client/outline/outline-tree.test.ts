import { describe, expect, it } from 'vitest';
import { NodeId, type NodeOf } from '#contracts/graph.ts';
import {
  aBriefing,
  aCase,
  aLink,
  aPaper,
  aPerson,
  aStage,
  aTactic,
  quoted,
  reading,
} from '#contracts/testing/building.ts';
import { linesOf } from '#client/outline/lines.ts';
import { openAtFirst, outlineOf, pathTo } from '#client/outline/outline-tree.ts';
import { indexOf } from '#client/outline/picture-index.ts';

const [paper, lonely] = [aPaper('trust'), aPaper('lonely')];
const [share, engage, loose] = [aTactic('share', { number: 2 }), aTactic('engage', { number: 1 }), aTactic('loose')];
const [design, diagnosis] = [aStage('design', 2), aStage('diagnosis', 1)];
const bank = aCase('bank');
const supports = aLink(paper, 'SUPPORTS', share, {
  evidence: [
    { ...reading('It reads so.'), id: 'e2' },
    { ...quoted('publisher', 'so it is'), id: 'e1' },
  ],
});
const picture = {
  nodes: [lonely, paper, share, engage, loose, design, diagnosis, bank],
  edges: [
    aLink(share, 'IN_STAGE', design),
    aLink(engage, 'IN_STAGE', diagnosis),
    supports,
    aLink(bank, 'DEMONSTRATES', share, { evidence: [quoted('publisher', 'so')] }),
  ],
};
const index = indexOf(picture);

const aSector = (slug: string): NodeOf<'Sector'> => ({
  id: NodeId.parse(`sector:${slug}`),
  kind: 'Sector',
  title: `Sector ${slug}`,
  revision: 1,
});

const counting = (id: NodeId, sectors: NodeId[]) => ({ id, stages: [], sectors, settings: [], ownSettings: [] });

/** "level label · note" of every line with these paths open. */
const shown = (open: readonly string[]): string[] =>
  linesOf(outlineOf(index), new Set(open)).map(
    ({ item, level }) => `${level} ${item.label}${item.note ? ` (${item.note})` : ''}`,
  );

describe('the outline of a picture', () => {
  it('begins with the tactics and has a line for each kind that is there', () => {
    expect(shown([])).toEqual(['1 Tactics (3)', '1 Papers (2)', '1 Cases (1)']);
  });

  it('opens on the tactics by stage, in the order of the toolkit, with their gaps in words', () => {
    expect(shown(openAtFirst(index)).slice(0, 7)).toEqual([
      '1 Tactics (3)',
      '2 Stage diagnosis (1)',
      '3 Tactic engage (no paper yet · no case yet)',
      '2 Stage design (1)',
      '3 Tactic share (1 paper · 1 case)',
      '2 No stage (1)',
      '3 Tactic loose (no paper yet · no case yet)',
    ]);
  });

  it('leads from a thing over its links, with who says so, to the evidence and on to the other end', () => {
    const way = pathTo(index, supports.id);
    expect(shown(way)).toEqual([
      '1 Tactics (3)',
      '1 Papers (2)',
      '2 lonely 2015 (no tactic yet)',
      '2 trust 2015 (1 tactic)',
      '3 Supports (1 as the publisher says)',
      '4 Tactic share (as the briefing says)',
      '5 The briefing links the study Paper trust to Tactic share. (The briefing, Paragraph 2)',
      '5 Editors read the study Paper trust as support for Tactic share. (Paper trust · To verify: no quote, a reading)',
      '5 Go to Tactic share',
      '1 Cases (1)',
    ]);
  });

  it('words the evidence from the end at which it is read', () => {
    const tactic = pathTo(index, share.id).at(-1) ?? '';
    const group = `${tactic} / SUPPORTS backward Paper`;
    const lines = shown([...pathTo(index, share.id), group, `${group} / ${supports.id}`]);
    expect(lines).toContain('4 Supported by (1 as the publisher says)');
    expect(lines).toContain('6 The briefing links Tactic share to the study Paper trust. (The briefing, Paragraph 2)');
  });

  it('leads to every piece of evidence in the picture', () => {
    const ids = picture.edges.flatMap((edge) =>
      linesOf(outlineOf(index), new Set(pathTo(index, edge.id))).flatMap(({ item }) =>
        item.role === 'evidence' ? [item.evidence.id] : [],
      ),
    );
    expect(new Set(ids)).toEqual(new Set(picture.edges.flatMap(({ evidence }) => evidence.map(({ id }) => id))));
  });

  it('has no way to what the picture does not show', () => {
    expect(pathTo(index, 'paper:gone')).toEqual([]);
    expect(pathTo(index, 'paper:gone~SUPPORTS~tactic:share')).toEqual([]);
  });

  it('gives no two lines the same place', () => {
    const open = new Set(
      picture.edges.flatMap(({ id, from, to }) => [id, from, to].flatMap((one) => pathTo(index, one))),
    );
    const paths = linesOf(outlineOf(index), open).map(({ item }) => item.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lists tactics as they are where nothing groups them', () => {
    const flat = indexOf({ nodes: [share, engage], edges: [] });
    expect(linesOf(outlineOf(flat), new Set(openAtFirst(flat))).map(({ item }) => item.label)).toEqual([
      'Tactics',
      'Tactic engage',
      'Tactic share',
    ]);
  });

  describe('that is grouped by sector', () => {
    const [business, government] = [aSector('business'), aSector('government')];
    const grouped = indexOf(
      {
        ...picture,
        facets: [counting(paper.id, [government.id]), counting(bank.id, [business.id, government.id])],
        values: [business, government],
      },
      'sector',
    );

    it('lists papers and cases under their groups, and tactics by stage as before', () => {
      const open = new Set(['Tactic', 'Paper', 'CaseStudy']);
      expect(
        linesOf(outlineOf(grouped), open).map(({ item, level }) => `${level} ${item.label} (${item.note})`),
      ).toEqual([
        '1 Tactics (3)',
        '2 Stage diagnosis (1)',
        '2 Stage design (1)',
        '2 No stage (1)',
        '1 Papers (2)',
        '2 Sector government (1)',
        '2 No sector (1)',
        '1 Cases (1)',
        '2 Several sectors (1)',
      ]);
    });

    it('leads to a thing through its group', () => {
      const ends = linesOf(outlineOf(grouped), new Set(pathTo(grouped, bank.id))).map(({ item }) => item.path);
      expect(ends).toContain(pathTo(grouped, bank.id).at(-1));
    });
  });

  it('keeps the tactics by stage where the layout has left the stages out', () => {
    const without = indexOf({
      nodes: picture.nodes.filter(({ kind }) => kind !== 'Stage'),
      edges: picture.edges.filter(({ type }) => type !== 'IN_STAGE'),
      facets: [{ id: share.id, stages: [design.id], sectors: [], settings: [], ownSettings: [] }],
      values: [design],
    });
    const lines = linesOf(outlineOf(without), new Set(openAtFirst(without)));
    expect(lines.slice(0, 3).map(({ item }) => item.label)).toEqual(['Tactics', 'Stage design', 'Tactic share']);
    expect(lines[1]?.item.target).toBeNull();
    expect(lines.map(({ item }) => item.path)).toContain(pathTo(without, share.id).at(-1));
  });

  it('lists kinds that stand in no column, and a stage that heads no tactic', () => {
    const [ann, briefing] = [aPerson('Ann', 'Lee'), aBriefing('2015-11')];
    const built = indexOf({ nodes: [ann, briefing, design], edges: [] });
    expect(outlineOf(built).map(({ label }) => label)).toEqual(['People', 'Briefings', 'Stages']);
    for (const { id, kind } of [ann, briefing, design]) {
      const lines = linesOf(outlineOf(built), new Set([kind])).map(({ item }) => item.path);
      expect(lines).toContain(pathTo(built, id).at(-1));
    }
  });

  it('opens no more tactics than can be read', () => {
    const many = Array.from({ length: 201 }, (_, place) => aTactic(`t${place}`));
    expect(openAtFirst(indexOf({ nodes: many, edges: [] }))).toEqual([]);
    const staged = indexOf({ nodes: [...many, design], edges: many.map((one) => aLink(one, 'IN_STAGE', design)) });
    expect(openAtFirst(staged)).toEqual(['Tactic']);
  });

  it('makes nothing below what is closed', () => {
    const papers = Array.from({ length: 5000 }, (_, place) => aPaper(`p${place}`));
    const large = indexOf({
      nodes: [share, ...papers],
      edges: papers.map((one) => aLink(one, 'SUPPORTS', share, { evidence: [reading('So.')] })),
    });
    expect(linesOf(outlineOf(large), new Set(openAtFirst(large))).length).toBe(3);
  });
});
