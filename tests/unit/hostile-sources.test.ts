/** Received texts and seeds that mean harm: each is published as harmless text or refused, and nothing else happens. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../scripts/checks/problem.ts';
import { LARGEST_TEXT_BYTES } from '../../scripts/checks/text-faults.ts';
import { assembleTables } from '../../scripts/downloads/assemble-tables.ts';
import { checkTables } from '../../scripts/downloads/check-tables.ts';
import { serialiseXlsx } from '../../scripts/downloads/serialise-xlsx.ts';
import { importSource } from '../../scripts/intake/import-source.ts';
import { Refusal } from '../../scripts/intake/refusal.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { readCurated } from '../../scripts/read-curated.ts';
import { type HostileProject, writeHostileProject } from '../setup/hostile-project.ts';

let project: HostileProject;
let before: string;
beforeAll(() => {
  project = writeHostileProject();
  before = project.digest();
});
afterAll(() => project.remove());

const HEAD = '某市卫生健康规划\n一、主要目标\n';
const TAIL = '到2025年，每千人口床位达到6.8张以上。\n';
const around = (middle: string): string => `${HEAD}${middle}\n${TAIL}`;

interface ImportOptions {
  place: string;
  adcode: null;
  as: string;
  encoding: null;
}
const OPTIONS: ImportOptions = { place: 'zhoushan', adcode: null, as: 'hostile', encoding: null };

function receive(name: string, bytes: string | Uint8Array): string {
  mkdirSync(join(project.root, 'received'), { recursive: true });
  const path = join(project.root, 'received', name);
  writeFileSync(path, bytes);
  return path;
}
const take = (file: string, options: Partial<ImportOptions> = {}): Promise<unknown> =>
  importSource(project.root, file, { ...OPTIONS, ...options }, readCurated(project.root).curated);

describe('published as harmless text', () => {
  const seeds: [name: string, text: string][] = [
    ['a script element', around('<script>globalThis.hit=1</script>')],
    ['an event handler', around('<img src=x onerror="globalThis.hit=1">，达到50%')],
    ['a javascript: link', around('[完成90%](javascript:alert(1))')],
    ['the end of a JSON-LD script', around('</script><script>alert(1)</script>达到12%')],
    ['an HTML comment', around('<!-- 达到70% -->')],
    ['a CDATA end', around(']]>达到71%')],
    ['JSX and template braces', around(['{alert(1)}$', '{alert(2)}{{3}}达到72%'].join(''))],
    ['HTML entities', around('&lt;script&gt;&#0;&amp;达到73%')],
    ['SQL quotes', around("'; DROP TABLE statements; -- 达到74%")],
    ['a formula in a line', around('=HYPERLINK("http://x.invalid","点")达到75%')],
    ['a formula with plus', around('+1+cmd|达到76%')],
    ['a bullet with a hyphen', around('- 床位达到77张')],
    ['a formula with at', around('@SUM(A1)达到78%')],
    ['a full-width formula', around('＝１＋１，达到79%')],
    ['CR newlines', around('达到51%').replaceAll('\n', '\r')],
    ['CRLF newlines', around('达到52%').replaceAll('\n', '\r\n')],
    ['NEL newlines', around('达到53%').replaceAll('\n', '\u0085')],
    ['line and paragraph separators', around('达到54%').replaceAll('\n', '\u2028')],
    ['form feeds and vertical tabs', around('达到\u000c55%\u000b以上')],
    ['a byte order mark', `\ufeff${around('达到56%')}`],
    ['zero-width characters', around('达\u200b到5\u200d0%\u2060以上')],
    ['homoglyph letters', around('аdmin（西里尔字母）达到50%')],
    ['full-width and mathematical digits', around('达到５０%，𝟓𝟎家')],
    ['characters outside the basic plane', around('𠮷𠮷𠮷医院达到50%')],
    ['a name cut through a character', around(`3—5名${'𐀀'.repeat(30)}`)],
    ['joined emoji and stacked accents', around('👩‍👩‍👧‍👦é̂̃达到50%')],
    ['100,000 nested brackets', around(`${'（'.repeat(50_000)}达到50%${'）'.repeat(50_000)}`)],
    ['one line of 800 clauses', around('达到50%，'.repeat(800))],
    ['a number beyond any magnitude', around(`1e999、${'亿'.repeat(40)}、9${'0'.repeat(400)}元`)],
    ['escapes of lone surrogates', around('\\ud800\\udfff达到50%')],
    ['spreadsheet escapes', around('_x000D__x005F_达到50%')],
    ['words that read as missing', around('一、null\n3名#N/A\n二、NaN')],
    ['prototype words', around('__proto__、constructor、toString达到50%')],
    ['a path', around('../../x 与 C:\\windows 达到50%')],
    ['Markdown, MDX and frontmatter', around('---\nimport x from "fs"\n---\n# 达到50%\n```js\nalert(1)\n```')],
  ];

  const idOf = (name: string): string => `hostile-${seeds.findIndex(([each]) => each === name)}`;
  let said: { status: number; output: string };
  let content: ReturnType<typeof loadContent>;
  let tables: ReturnType<typeof assembleTables>;

  // All of them are taken in side by side, and converted once.
  beforeAll(async () => {
    for (const [name, text] of seeds) await take(receive('received.txt', text), { as: idOf(name) });
    said = project.convert();
    content = loadContent(project.root);
    tables = assembleTables({ ...content, organisations: [], glossary: [] });
  }, 120_000);
  afterAll(() => {
    for (const [name] of seeds) removeImport(idOf(name));
    expect(project.convert().status).toBe(0);
    expect(project.digest()).toBe(before);
  });

  it.each(seeds)('%s', (name, text) => {
    expect(readFileSync(join(project.root, `seeds/${idOf(name)}.txt`), 'utf8')).toBe(text);
    const own = content.bundles.find(({ document }) => document.source_id === idOf(name));
    expect(own?.numerals.length).toBeGreaterThan(0);
  });
  it('all convert without an error, fit the tables and a spreadsheet, leave their folder alone and run nothing', async () => {
    expect(said.output).not.toMatch(/ - error → /);
    expect(said.status).toBe(0);
    expect(checkTables(tables)).toEqual([]);
    expect((await serialiseXlsx(tables.flat, { version: '0.0.0', date: null })).length).toBeGreaterThan(10_000);
    expect(project.strays()).toEqual([]);
    expect('hit' in globalThis).toBe(false);
  });
});

/** Takes an import out again, so that what follows begins from the same state. */
function removeImport(id: string): void {
  for (const name of readdirSync(join(project.root, 'content/documents')))
    if (name.startsWith(`${id}-`)) rmSync(join(project.root, 'content/documents', name));
  for (const path of [`content/sources/${id}.yaml`, `seeds/${id}.txt`]) rmSync(join(project.root, path));
}

describe('refused by new, with a remedy, and nothing written', () => {
  const files: [name: string, bytes: string | Uint8Array, message: RegExp][] = [
    [
      'a run of 100,000 digits',
      around(`达到${'9'.repeat(100_000)}张`),
      /:3 - error → it holds a number of 1,000 digits/,
    ],
    ['a NUL', around('达到\u000050%'), /NUL/],
    [
      'an ANSI escape',
      around('\u001b[31m达到50%'),
      /:3 - error → it holds a control character \(U\+001B\)\. Remove it/,
    ],
    ['a bell', around('达到\u000750%'), /U\+0007/],
    ['a backspace', around('达到90\b\b50%'), /U\+0008/],
    ['a delete', around('达到\u007f50%'), /U\+007F/],
    ['a C1 control', around('达到\u009b50%'), /U\+009B/],
    ['a right-to-left override', around('达到\u202e05%'), /:3 - error → it holds a direction override \(U\+202E\)/],
    ['an embedding', around('达到\u202b50%'), /direction override \(U\+202B\)/],
    ['an isolate', around('达到\u206650%'), /direction override \(U\+2066\)/],
    ['a noncharacter', around('达到\uffff50%'), /noncharacter \(U\+FFFF\)/],
    ['GBK', Buffer.from([0xd5, 0xe3, 0xbd, 0xad, 0x0a]), /it is not UTF-8/],
    ['UTF-16 without a mark', Buffer.from(around('达到50%'), 'utf16le'), /not UTF-8|NUL/],
    ['an overlong encoding', Buffer.from([0xc0, 0xaf, 0xe4, 0xb8, 0xad]), /not UTF-8/],
    ['an encoded surrogate', Buffer.from([0xed, 0xa0, 0x80, 0xe4, 0xb8, 0xad]), /not UTF-8/],
    ['bytes of every kind', Uint8Array.from({ length: 256 }, (_, i) => i), /not UTF-8/],
    ['nothing', '', /it is empty/],
    ['white space', ' \n\u3000\n\t', /no Chinese text/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /picture/],
    ['an old Office file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /Office/],
    ['an archive', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]), /archive/],
  ];
  const refuse = async (file: string, options: Partial<ImportOptions> = {}): Promise<string> => {
    try {
      await take(file, options);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { message, remedy, line } = error;
      return formatProblem({ path: 'received.txt', line, level: 'error', message, remedy });
    }
    return 'taken in';
  };
  beforeEach(() => expect(project.digest()).toBe(before));

  it.each(files)('%s', async (_name, bytes, message) => {
    expect(await refuse(receive('received.txt', bytes))).toMatch(message);
    expect(readdirSync(join(project.root, 'seeds'))).toEqual(['zhoushan.txt']);
    expect(readdirSync(join(project.root, 'content/sources'))).toEqual(['zhoushan.yaml']);
  });

  it('a file of more than 16 MB', async () => {
    const path = receive('received.txt', '');
    truncateSync(path, LARGEST_TEXT_BYTES + 1);
    expect(await refuse(path)).toMatch(/at most 16777216 are read\. Split it/);
  });
  it.each([
    ['../../x', '../../x'],
    ['/etc/x', '/etc/x'],
    ['a/b', 'a/b'],
    ['A', 'A'],
    ['..', '..'],
    ['of 5,000 letters', 'x'.repeat(5000)],
    ['with a newline', 'con\n'],
    ['-x', '-x'],
  ])('the id %s', async (_name, id) => {
    const path = receive('received.txt', around('达到50%'));
    expect(await refuse(path, { as: id })).toMatch(/is no id\. Use lower-case letters/);
    expect(await refuse(path, { place: id })).toMatch(/is no id\. Use lower-case letters/);
    expect(project.strays()).toEqual([]);
  });
  it.each(['\u001b[31m.txt', 'a\nb.txt', '\u202etxt.exe', '=cmd.txt'])('a file called %j', async (name) => {
    expect(await refuse(receive(name, around('达到50%')))).toMatch(/its name: .*Rename the file/);
  });
  it('a folder, a missing file and a seed that is there', async () => {
    expect(await refuse(project.root)).toMatch(/a folder, not a file/);
    expect(await refuse(join(project.root, 'nothing'))).toMatch(/no such file/);
    expect(await refuse(receive('received.txt', around('x')), { as: 'zhoushan' })).toMatch(/already there/);
  });
});

describe('seeds that were put in by hand are refused by convert', () => {
  const TEXT = around('达到50%');
  beforeEach(() => {
    project.remove();
    project = writeHostileProject();
    before = project.digest();
  });
  it.each<[string, () => void, RegExp]>([
    [
      'a control character',
      () => project.writeSeed(around('\u001b]0;x\u0007')),
      /seeds\/zhoushan\.txt:3 - error → it holds a control/,
    ],
    [
      'an override',
      () => project.writeSeed(around('\u202e')),
      /seeds\/zhoushan\.txt:3 - error → it holds a direction override/,
    ],
    ['GBK', () => project.writeSeed(Buffer.from([0xd5, 0xe3])), /seeds\/zhoushan\.txt:1 - error → it is not UTF-8/],
    ['UTF-16', () => project.writeSeed(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), /it is not UTF-8/],
    ['white space only', () => project.writeSeed(' \n\n'), /seeds\/zhoushan\.txt:1 - error → it is empty/],
    [
      'a link that leads out of the folder',
      () => {
        rmSync(join(project.root, 'seeds/zhoushan.txt'));
        symlinkSync('/etc/hostname', join(project.root, 'seeds/zhoushan.txt'));
      },
      /seeds\/zhoushan\.txt:1 - error → it is no plain file/,
    ],
    [
      'a folder in its place',
      () => {
        rmSync(join(project.root, 'seeds/zhoushan.txt'));
        mkdirSync(join(project.root, 'seeds/zhoushan.txt'));
      },
      /it is no plain file/,
    ],
    [
      'more than 16 MB',
      () => truncateSync(join(project.root, 'seeds/zhoushan.txt'), LARGEST_TEXT_BYTES + 1),
      /at most 16777216 are read\. Split it/,
    ],
    [
      'a text that no record names',
      () => project.write('seeds/stranger.txt', TEXT),
      /seeds\/stranger\.txt - error → no record/,
    ],
    [
      'a name that differs in case',
      () => project.write('seeds/Zhoushan.txt', TEXT),
      /seeds\/Zhoushan\.txt - error → no record/,
    ],
  ])('%s', (_name, damage, message) => {
    damage();
    const { status, output } = project.convert();
    expect(output).toMatch(message);
    expect(status).toBe(1);
    expect(project.digest()).toBe(before);
  });
});
