import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

// The linter's own configuration, over a small tree in a temporary folder with one offence a file.

const importing = (path: string) => `import { thing } from '${path}';\nexport const other = thing;\n`;

const offences: readonly { what: string; file: string; code: string; rule: string }[] = [
  ...(
    [
      ['cytoscape outside the canvas', 'client/explore/offence.ts', 'cytoscape'],
      ['cytoscape in the server', 'server/explore/cytoscape.ts', 'cytoscape'],
      ['a driver outside server/graph', 'server/search/offence.ts', 'neo4j-driver'],
      ['the embedded engine outside server/graph', 'server/app.ts', '@grafeo-db/js'],
      ['a driver in the client', 'client/lib/offence.ts', 'neo4j-driver'],
      ['the server in the client', 'client/search/offence.ts', '#server/graph/change.ts'],
      ['the client in the server', 'server/http/offence.ts', '#client/lib/request.ts'],
      ['another capability in a capability of the server', 'server/share/offence.ts', '#server/search/rank.ts'],
      ['another capability in a capability of the client', 'client/outline/offence.ts', '#client/search/omnibox.tsx'],
      ['the explorer in the reading list', 'client/reading/offence.ts', '#client/explore/answer.tsx'],
      ['the reading list in the explorer', 'client/explore/reading.ts', '#client/reading/keep-button.tsx'],
      ['another capability in the table', 'client/table/offence.ts', '#client/outline/outline.tsx'],
      ['another capability in sharing', 'client/share/offence.ts', '#client/table/thing-table.tsx'],
      ['the table in what capabilities share', 'client/scene/table.ts', '#client/table/thing-rows.ts'],
      ['a capability in the graph', 'server/graph/offence.ts', '#server/search/rank.ts'],
      ['the scene in the primitives', 'client/ui/offence.ts', '#client/scene/scene.ts'],
      ['a capability in what capabilities share', 'client/links/offence.ts', '#client/explore/answer.tsx'],
      ['the app in a capability', 'client/about/offence.ts', '#client/app/router.tsx'],
      ['the server in the contracts', 'contracts/server.ts', '#server/graph/change.ts'],
      ['the client in the contracts', 'contracts/client.ts', '#client/lib/request.ts'],
      ['another capability in the guide', 'client/guide/offence.ts', '#client/search/omnibox.tsx'],
      ['another capability in coverage', 'server/coverage/offence.ts', '#server/guide/routes.ts'],
      ['a capability in the projection', 'server/projection/offence.ts', '#server/related/routes.ts'],
      ['a path that climbs', 'server/operate/offence.ts', '../http/handle.ts'],
    ] as const
  ).map(([what, file, path]) => ({ what, file, code: importing(path), rule: 'no-restricted-imports' })),
  { what: 'a cycle', file: 'contracts/one.ts', code: importing('./two.ts').replace('other', 'one'), rule: 'no-cycle' },
  { what: 'a cycle by # paths', file: 'server/load/a.ts', code: importing('#server/load/b.ts'), rule: 'no-cycle' },
  { what: 'a file of 401 lines', file: 'contracts/long.ts', code: 'export {};\n'.repeat(401), rule: 'max-lines' },
];

const innocents: Readonly<Record<string, string>> = {
  'client/canvas/allowed.ts': importing('cytoscape'),
  'server/graph/allowed.ts': importing('neo4j-driver') + importing('@grafeo-db/js').replaceAll('other', 'another'),
  'server/search/allowed.ts': importing('#server/graph/change.ts'),
  'client/search/allowed.ts': importing('#contracts/graph.ts'),
  'contracts/short.ts': 'export {};\n'.repeat(400),
};

const Report = z.object({ diagnostics: z.array(z.object({ filename: z.string(), code: z.string().optional() })) });

const root = fileURLToPath(new URL('..', import.meta.url));
let tree: string;
const rulesAt = new Map<string, string[]>();

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'throughline-lint-'));
  for (const file of ['.oxlintrc.json', 'package.json']) cpSync(join(root, file), join(tree, file));
  for (const { file, code } of offences) write(file, code);
  for (const [file, code] of Object.entries(innocents)) write(file, code);
  write('contracts/two.ts', importing('./one.ts').replace('other', 'two'));
  write('server/load/b.ts', importing('#server/load/a.ts'));
  for (const { filename, code } of (await lint()).diagnostics)
    rulesAt.set(filename, [...(rulesAt.get(filename) ?? []), code ?? '']);
}, 30_000);

afterAll(() => rmSync(tree, { recursive: true }));

const write = (file: string, code: string) => {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), code);
};

/** The linter ends with code 1 where it found something: what it printed is the answer either way. */
const lint = async () => {
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint');
  const printed = await promisify(execFile)(oxlint, ['--format', 'json'], { cwd: tree }).then(
    ({ stdout }) => stdout,
    (error: unknown) => z.object({ stdout: z.string() }).parse(error).stdout,
  );
  return Report.parse(JSON.parse(printed));
};

describe('the linter refuses', () => {
  test.each(offences)('$what', ({ file, rule }) => {
    expect(rulesAt.get(file)).toContainEqual(expect.stringContaining(rule));
  });
});

describe('the linter lets pass', () => {
  test.each(Object.keys(innocents))('%s', (file) => {
    expect(rulesAt.get(file) ?? []).not.toContainEqual(
      expect.stringMatching(/no-restricted-imports|no-cycle|max-lines/),
    );
  });
});
