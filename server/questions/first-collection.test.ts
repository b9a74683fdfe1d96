import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getQuestion, getQuestions } from '#contracts/questions.ts';
import { openFreshGraph } from '#server/graph/testing/fresh-graph.ts';
import { loadFiles } from '#server/load/load.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { serve } from '#server/testing/start-server.ts';

/*
 * What reading the files of the first collection by hand gives. A claim is SUPPORTS, QUALIFIES or CHALLENGES (paper →
 * tactic) or DEMONSTRATES (case → tactic). The year of asking is 2026.
 */

let fresh: Awaited<ReturnType<typeof openFreshGraph>>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  fresh = await openFreshGraph('embedded');
  const now = new Date('2026-11-27T12:00:00Z');
  await loadFiles(fresh.graph, seedFiles(), { by: 'A test', why: 'To ask', now, changeId: 'one' });
  server = await serve(fresh.graph, { now: () => now });
});
afterAll(async () => {
  await server.close();
  await fresh.dispose();
});

const ask = async (id: string, query = '') => {
  const response = await fetch(`${server.url}/api/questions/${id}${query}`);
  return getQuestion.response.parse(await response.json());
};
const idsOf = async (id: string) => (await ask(id, '?limit=1000')).entries.map((entry) => entry.id);

describe('asked of the first collection', () => {
  test('which tactics have no paper: none, since each of the sixteen has at least one claim from a paper', async () => {
    expect(await ask('tactics-without-papers')).toMatchObject({ says: 'None of 16 tactics', entries: [] });
  });

  test('which tactics have no case', async () => {
    // Of the 42 DEMONSTRATES links none ends at these two; every other tactic has between one and seven.
    expect(await idsOf('tactics-without-cases')).toEqual([
      'tactic:communicate-the-interdependency-of-each-sector',
      'tactic:manage-expectations-of-process-and-results',
    ]);
  });

  test('which tactics rest on editors’ readings alone', async () => {
    // The briefing itself speaks of six tactics (saidBy: publisher): engage potential partners, share a vision, share
    // discretion, establish a governance structure, recruit a sponsor, share the story. The other ten are here.
    const { says, entries } = await ask('tactics-read-by-editors-alone');
    expect(says).toBe('10 of 16 tactics');
    expect(entries.map(({ id }) => id).toSorted()).toEqual([
      'tactic:account-for-resources',
      'tactic:agree-on-measures-of-success',
      'tactic:assess-the-history-of-addressing-the-issue',
      'tactic:build-a-common-fact-base',
      'tactic:commit-to-information-sharing',
      'tactic:communicate-the-interdependency-of-each-sector',
      'tactic:define-the-intent-of-the-evaluation',
      'tactic:establish-transparency-of-viewpoints',
      'tactic:identify-a-manager',
      'tactic:manage-expectations-of-process-and-results',
    ]);
  });

  test('which tactics are stale: those whose newest paper is of 2010 or earlier', async () => {
    // A common fact base: papers of 2008 and 2010. Information sharing: one paper, of 2006. The next oldest is
    // identifying a manager, whose newest paper is of 2011: fifteen years, not more.
    const { says, entries } = await ask('stale-tactics');
    expect(says).toBe('2 of 16 tactics');
    expect(entries.map(({ id, note }) => [id, note])).toEqual([
      ['tactic:build-a-common-fact-base', '2 papers, the newest of 2010'],
      ['tactic:commit-to-information-sharing', '1 paper, the newest of 2006'],
    ]);
  });

  test('what is contested', async () => {
    // There are two CHALLENGES in all, against a shared vision (2005) and against engaging partners (2015); four papers
    // support the first and five the second, none of them the paper that challenges. No link is marked disputed.
    const { says, entries } = await ask('contested-links');
    expect(says).toBe('2 tactics both supported and challenged, 0 links disputed');
    expect(entries.map(({ id }) => id)).toEqual([
      'paper:community-led-change-2015~CHALLENGES~tactic:engage-potential-partners',
      'paper:collaborative-public-management-2003~SUPPORTS~tactic:engage-potential-partners',
      'paper:health-partnership-pulse-check-2015~SUPPORTS~tactic:engage-potential-partners',
      'paper:non-profit-legitimacy-2015~SUPPORTS~tactic:engage-potential-partners',
      'paper:nonprofits-and-businesses-2000~SUPPORTS~tactic:engage-potential-partners',
      'paper:partnership-synergy-2001~SUPPORTS~tactic:engage-potential-partners',
      'paper:managing-to-collaborate-2005~CHALLENGES~tactic:share-a-vision-of-success',
      'paper:collective-impact-2011~SUPPORTS~tactic:share-a-vision-of-success',
      'paper:community-health-partnerships-2000~SUPPORTS~tactic:share-a-vision-of-success',
      'paper:health-partnership-pulse-check-2015~SUPPORTS~tactic:share-a-vision-of-success',
      'paper:nonprofits-and-businesses-2000~SUPPORTS~tactic:share-a-vision-of-success',
    ]);
  });

  test('which papers have no tactic: one alone, of the briefing', async () => {
    expect(await idsOf('papers-without-tactics')).toEqual(['paper:business-as-a-policy-partner-2016']);
  });

  test('which cases no paper mentions', async () => {
    // The thirteen ILLUSTRATED_BY links end at twelve cases: Somerville twice, and Strive, P-TECH, Earthwatch with Rio
    // Tinto, the Prince’s Trust with RBS, Brownsville, CARES in Georgia, Boston’s Innovation District and school buses,
    // MetroGIS, the Franklin CTC and Central Park once. That leaves 24 of 36.
    const { says } = await ask('cases-without-papers');
    expect(says).toBe('24 of 36 cases');
    expect((await idsOf('cases-without-papers')).toSorted()).toEqual(
      `
        bank-on-sf berkeley-first come-home-nyc crotona-east detroit-riverfront east-lake
        flagstaff-wildfire fostered-indiana great-bay i494-ictm jamestown la-gangs million-trees-nyc
        nice-ride nyc-clean-heat nyc-shelter-animals portland-retrofit rikers-able san-diego-mtsp
        san-pedro-ports sf-homeless-connect twin-cities-upa welcoming-nashville wnc-livestock
      `
        .trim()
        .split(/\s+/)
        .map((slug) => `case:${slug}`),
    );
  });

  test('which audiences have no case', async () => {
    // Nine papers are illustrated by a case. None of them is of interest to contract managers (five papers on contracts),
    // to EMS managers (trust in EMS contracts) or to evaluators (six papers on how networks perform).
    const { says, entries } = await ask('audiences-without-cases');
    expect(says).toBe('3 of 12 audiences');
    expect(entries.map(({ id }) => id)).toEqual([
      'audience:contract-managers',
      'audience:ems-managers',
      'audience:evaluators',
    ]);
  });

  test('which sectors have no case: none, since Boston’s Innovation District alone concerns all three', async () => {
    expect(await ask('sectors-without-cases')).toMatchObject({ says: 'None of 3 sectors', entries: [] });
  });

  test('what is to verify, of every kind and type', async () => {
    // Of 561 pieces of evidence 101 have a quote and high confidence; the other 460 (364 + 10 medium, 9 low, 77 high
    // without a quote) stand on 459 of the 546 links that have evidence. `unsure` stands on seven papers, four tactics
    // and one case.
    const { says, count, entries, next } = await ask('to-verify');
    expect(says).toBe('460 pieces of evidence on 459 links, 12 things with unchecked facts');
    expect([count, entries.length, next]).toEqual([471, 471, null]);
    expect(entries.slice(0, 12).map(({ id }) => id)).toEqual([
      'case:crotona-east',
      'paper:business-as-a-policy-partner-2016',
      'paper:collective-impact-2011',
      'paper:ideas-in-urban-governance-2016',
      'paper:making-collective-impact-work-2012',
      'paper:non-profit-legitimacy-2015',
      'paper:strategic-contracting-for-p3s-2015',
      'paper:trust-in-ems-contracts-2015',
      'tactic:define-the-intent-of-the-evaluation',
      'tactic:manage-expectations-of-process-and-results',
      'tactic:recruit-a-powerful-sponsor-or-champion',
      'tactic:share-the-story-of-the-collaboration',
    ]);
    expect(entries[1]?.note).toBe('5 unchecked facts');
  });

  test('which tactics a paper supports: all 36 papers, 35 of them linked to a tactic, the one without at the end', async () => {
    const { says, entries } = await ask('by-paper');
    expect(says).toBe('35 of 36 papers linked to a tactic');
    expect(entries).toHaveLength(36);
    expect(entries.at(-1)).toMatchObject({ id: 'paper:business-as-a-policy-partner-2016', note: 'no tactic yet' });
  });
});

describe('over HTTP', () => {
  test('the list counts what each question gives', async () => {
    const { questions } = getQuestions.response.parse(await (await fetch(`${server.url}/api/questions`)).json());
    for (const { id, title, says, count } of questions)
      expect(await ask(id, '?limit=1')).toMatchObject({ id, title, says, count });
  });

  test('a long answer comes in pages that make up the whole', async () => {
    const first = await ask('to-verify', '?limit=300');
    const second = await ask('to-verify', `?limit=300&cursor=${first.next}`);
    expect([...first.entries, ...second.entries]).toEqual((await ask('to-verify')).entries);
    expect(second.next).toBeNull();
  });

  test('a question that nobody has named is not found, and a cursor of somebody’s own making is refused', async () => {
    expect((await fetch(`${server.url}/api/questions/what-is-love`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/questions/to-verify?cursor=junk`)).status).toBe(400);
  });

  test('an answer is tagged with the day, since what is stale depends on the year', async () => {
    const { headers } = await fetch(`${server.url}/api/questions/stale-tactics`);
    expect(headers.get('etag')).toContain('-2026-11-27"');
  });
});
