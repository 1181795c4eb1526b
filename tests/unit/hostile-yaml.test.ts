/** Curated files that mean harm: each is read as harmless text or refused with file, line and remedy. */
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../scripts/checks/problem.ts';
import { escapeCell } from '../../scripts/downloads/serialise-xlsx.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { findSiteProblems } from '../../scripts/read-site.ts';
import { escapeXml } from '../../src/charts/svg.ts';
import { type HostileProject, writeHostileProject } from '../setup/hostile-project.ts';

let project: HostileProject;
let before: string;
beforeAll(() => {
  project = writeHostileProject();
  before = project.digest();
});
afterAll(() => project.remove());

const THEME = readFileSync('content/themes/prices.yaml', 'utf8').replace('id: prices', 'id: zz');
/** The line behind the last of the theme, and that of its `order`. */
const NEXT_LINE = THEME.split('\n').length;
const ORDER_LINE = THEME.split('\n').findIndex((line) => line.startsWith('order:')) + 1;
const PATH = 'content/themes/zz.yaml';
const withName = (yaml: string): string => THEME.replace(/^name_en: .*$/m, `name_en: ${yaml}`);
const convertWith = (bytes: string | Uint8Array): { status: number; output: string } => {
  project.write(PATH, bytes);
  try {
    return project.convert();
  } finally {
    rmSync(join(project.root, PATH), { recursive: true, force: true });
  }
};

describe('refused, with file, line and remedy', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'an anchor that is used',
      `a: &a [1]\nb: *a\n`,
      /zz\.yaml:2 - error → the alias \*a stands for another part.*Write the value/,
    ],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n`,
      /zz\.yaml:2 - error → the alias \*a/,
    ],
    ['an alias without an anchor', 'id: *nothing\n', /zz\.yaml:1 - error → .*alias/],
    ['100,000 opening brackets', `id: ${'['.repeat(100_000)}`, /zz\.yaml:1 - error → .*Mend the YAML/],
    ['3,000 nested brackets', `id: ${'['.repeat(3000)}${']'.repeat(3000)}`, /zz\.yaml:1 - error → .*Mend the YAML/],
    ['a prototype key', `${THEME}__proto__: {polluted: 1}\n`, /zz\.yaml:\d+ - error → .*__proto__.*Remove the field/],
    ['a constructor key', `${THEME}constructor: {polluted: 1}\n`, /zz\.yaml:\d+ - error → .*constructor/],
    ['a duplicate key', `${THEME}order: 3\n`, new RegExp(`zz\\.yaml:${NEXT_LINE} - error → Map keys must be unique`)],
    ['a merge key', `${THEME}<<: {order: 3}\n`, /zz\.yaml:\d+ - error → .*<</],
    ['two documents', `${THEME}---\n${THEME}`, new RegExp(`zz\\.yaml:${NEXT_LINE} - error → .*multiple documents`)],
    ['a tag that would make code', withName('!!js/function "x"'), /zz\.yaml:3 - error → .*tag/i],
    ['a lone surrogate in an escape', withName('"a\\ud800b"'), /zz\.yaml:3 - error → it holds half a character/],
    ['a NUL in an escape', withName('"a\\0b"'), /zz\.yaml:3 - error → it holds a control character \(U\+0000\)/],
    ['an ANSI escape', withName('"\\e[31mred"'), /zz\.yaml:3 - error → it holds a control character \(U\+001B\)/],
    ['a carriage return', withName('"a\\rb"'), /zz\.yaml:3 - error → .*U\+000D/],
    ['a direction override', withName('"a\u202eb"'), /zz\.yaml:3 - error → it holds a direction override \(U\+202E\)/],
    ['a zero-width space', withName('"a\u200bb"'), /zz\.yaml:3 - error → it holds an invisible character \(U\+200B\)/],
    ['a line separator', withName('"a\u2028b"'), /zz\.yaml:3 - error → .*U\+2028/],
    ['a noncharacter', withName('"a\\uffffb"'), /zz\.yaml:3 - error → .*U\+FFFF/],
    ['a formula', withName('"=1+1"'), /zz\.yaml:3 - error → “=1\+1” begins as a spreadsheet formula does/],
    ['a formula with at', withName('"@SUM(A1)"'), /begins as a spreadsheet formula/],
    ['a full-width formula', withName('＝1+1'), /begins as a spreadsheet formula/],
    [
      'a text longer than a cell',
      withName('x'.repeat(33_000)),
      /zz\.yaml:3 - error → it is longer than 32767 characters/,
    ],
    [
      'an infinite number',
      THEME.replace('order: 16', 'order: .inf'),
      new RegExp(`zz\\.yaml:${ORDER_LINE} - error → order`),
    ],
    [
      'a number beyond any magnitude',
      THEME.replace('order: 16', 'order: 9e999'),
      new RegExp(`zz\\.yaml:${ORDER_LINE} - error → order`),
    ],
    ['a path for an id', THEME.replace('id: zz', 'id: ../../x'), /zz\.yaml:\d+ - error → id/],
    ['an id of another case', THEME.replace('id: zz', 'id: ZZ'), /zz\.yaml:\d+ - error → id/],
    ['UTF-16', Buffer.from(THEME, 'utf16le'), /zz\.yaml:1 - error → /],
    [
      'GBK',
      Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xd5, 0xe3]),
      /zz\.yaml:1 - error → it is not UTF-8\. Save it as UTF-8/,
    ],
    ['nothing', '', /zz\.yaml:1 - error → it holds no fields\. Write fields/],
    ['white space', '  \n\n', /zz\.yaml:1 - error → /],
    ['tabs for indentation', '\tid: zz\n', /zz\.yaml:1 - error → Tabs/],
    ['CR newlines', THEME.replaceAll('\n', '\r'), /zz\.yaml:1 - error → /],
    ['bytes of every kind', Uint8Array.from({ length: 256 }, (_, i) => i), /zz\.yaml:1 - error → it is not UTF-8/],
  ])('%s', (_name, bytes, message) => {
    const { status, output } = convertWith(bytes);
    expect(output).toMatch(message);
    expect(output.split('\n').length).toBeLessThan(40);
    expect(output).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(status).toBe(1);
    expect(project.digest()).toBe(before);
    expect(project.strays()).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, string, (path: string) => void]>([
    ['a link', PATH, (path) => symlinkSync('/etc/hostname', path)],
    ['a folder', PATH, (path) => mkdirSync(path)],
    ['another ending', 'content/themes/zz.yml', (path) => project.write(path.slice(project.root.length + 1), THEME)],
  ])('%s instead of a .yaml file', (_name, path, make) => {
    make(join(project.root, path));
    const { status, output } = project.convert();
    rmSync(join(project.root, path), { recursive: true, force: true });
    expect(output).toMatch(
      /content\/themes\/zz\.ya?ml - error → it is no plain file whose name ends in \.yaml\. Rename it/,
    );
    expect(status).toBe(1);
  });

  it.each([
    ['CONTACT_URL', 'javascript:alert(1)'],
    ['CONTACT_URL', 'data:text/html,<script>alert(1)</script>'],
    ['REPO_URL', 'mailto:x@example.org'],
    ['REPO_URL', 'vbscript:x'],
    ['SITE_URL', 'file:///etc/passwd'],
    ['SITE_URL', '"><script>'],
  ])('%s=%s', (name, value) => {
    const [problem] = findSiteProblems(project.root, { [name]: value });
    expect(problem && formatProblem(problem)).toMatch(new RegExp(`^environment variable ${name} - error → .*Mend it`));
    project.write(
      'content/site.yaml',
      `site_url: null\nbase_path: null\ncontact_url: ${JSON.stringify('javascript:x')}\nrepo_url: null\nicp_number: null\n`,
    );
    const [inFile] = findSiteProblems(project.root, {});
    expect(inFile && formatProblem(inFile)).toMatch(/^content\/site\.yaml:3 - error → contact_url/);
    rmSync(join(project.root, 'content/site.yaml'));
  });
});

describe('read as harmless text', () => {
  it.each([
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    ['{alert(1)} $', '{x} {{y}}'].join(''),
    '&lt;b&gt; &#0; ]]> <!--',
    "'; DROP TABLE themes; --",
    '"quoted", with, commas',
    'раypal (Cyrillic а)',
    '𠮷 👩‍⚕'.replace('\u200d', ''),
    '~/../../etc/passwd',
    'constructor',
  ])('%j', (name) => {
    project.write(PATH, withName(JSON.stringify(name)));
    expect(project.convert().status).toBe(0);
    const theme = loadContent(project.root).themes.find(({ id }) => id === 'zz');
    rmSync(join(project.root, PATH));
    expect(theme?.name_en).toBe(name);
  });

  it.each([
    ['a byte order mark', `\ufeff${THEME}`],
    ['CRLF newlines', THEME.replaceAll('\n', '\r\n')],
  ])('%s', (_name, yaml) => {
    expect(convertWith(yaml).status).toBe(0);
  });

  it('a workbook and a picture hold no character that XML cannot hold', () => {
    expect(escapeCell('a\rb\u000b_x000D_\u0001')).toBe('a_x000D_b_x000B__x005F_x000D__x0001_');
    expect(escapeXml('a\u0000\u001b<b>\ud800')).toBe('a&lt;b&gt;\ufffd');
  });
});
