import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DIST } from './built-downloads.ts';

/** The command lines themselves: what a check finds must reach whoever runs them, with an exit code. */
const temporary = mkdtempSync(join(tmpdir(), 'ledger-broken-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function run(script: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path}: nothing to break`);
  writeFileSync(path, changed);
}

test('verify names each of six faults put into a built site, and fails', () => {
  const dist = join(temporary, 'dist');
  const published = /^(data|schemas|statements|measures)(\/|$)/;
  cpSync(DIST, dist, {
    recursive: true,
    filter: (path) => path === DIST || (published.test(relative(DIST, path)) && !/\.(html|br|gz)$/.test(path)),
  });
  const latest = join(dist, 'data/latest');

  edit(join(latest, 'types.d.ts'), 'string', 'strinG');
  edit(join(latest, 'organisations.csv'), /\r\n[^\r]*\r\n/, '\r\n');
  edit(join(latest, 'places.csv'), '焦作市', '=1+1');
  edit(join(latest, 'redactions.csv'), /^/, '\uFEFF');
  edit(join(latest, 'datapackage.json'), /"bytes": \d+/, '"bytes": 1');
  const ids = [...readFileSync(join(latest, 'statements.json'), 'utf8').matchAll(/^ {6}"id": "([^"]+)"/gm)];
  edit(join(latest, 'statements.json'), `"id": "${ids[1]?.[1]}"`, `"id": "${ids[0]?.[1]}"`);

  const { status, output } = run('verify.ts', [dist]);
  expect(status).toBe(1);
  expect(output).toContain('FAILS  hashes');
  expect(output).toMatch(/types\.d\.ts has hash/);
  expect(output).toMatch(/is not in organisations/);
  expect(output).toMatch(/"=1\+1" begins as a spreadsheet formula does/);
  expect(output).toContain('redactions.csv begins with a byte order mark');
  expect(output).toMatch(/bytes, datapackage\.json says 1$/m);
  expect(output).toContain(`the id ${ids[0]?.[1]} is used twice`);
});

test('validate names an id used twice, a dangling reference and a formula cell at once, and fails', () => {
  const root = join(temporary, 'project');
  for (const folder of ['seeds', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  const path = join(root, 'content/generated/documents/xian-reform-tasks.json');
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as { statements: Record<string, unknown>[] };
  const [first, second, third] = bundle.statements;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no statements to break');
  second['id'] = first['id'];
  third['indicator_id'] = 'no-such-indicator';
  third['noun_zh'] = '=HYPERLINK("x")';
  writeFileSync(path, JSON.stringify(bundle));

  const { status, output } = run('validate.ts', ['--root', root]);
  expect(status).toBe(1);
  expect(output).toContain(`id ${String(first['id'])} is used twice`);
  expect(output).toContain('indicator_id no-such-indicator is not in indicators');
  expect(output).toContain('begins as a spreadsheet formula does. Begin it with another character.');
  expect(output).not.toContain(' 0 errors');
});
