import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST } from '../setup/read-dist.ts';

/** What must never be published or committed. Numbers inside a longer number, a hash or a word do not count. */
const PATTERNS: [name: string, pattern: RegExp][] = [
  ['mobile number', /(?<![0-9A-Za-z_.+=/-])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z_.=/-])/g],
  ['telephone number', /(?<![0-9A-Za-z_.-])[(（]?0\d{2,3}[)）]?[-－—–]\d{7,8}(?![0-9A-Za-z_-])/g],
  ['number after “telephone”', /(?:电话|手机|传真|联系方式)[：:\s]{0,3}\+?\d[\d -]{6,}/g],
  [
    'e-mail',
    /(?<![\w.@/])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|cn|net|org|edu|gov|io)(?![\w@-])/gi,
  ],
  [
    'identity card',
    /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g,
  ],
];

/** Addresses that stand in examples; the domain is reserved for that. */
const HARMLESS = /@(?:[\w-]+\.)?example\.(?:com|org|net|cn)$/;

function findPersonalData(text: string): string[] {
  return PATTERNS.flatMap(([name, pattern]) =>
    (text.match(pattern) ?? []).filter((hit) => !HARMLESS.test(hit)).map((hit) => `${name}: ${hit}`),
  );
}

/** The readable text of a published file: archives and tables are opened, compressed index parts unpacked. */
async function readTexts(path: string, bytes: Uint8Array): Promise<[path: string, text: string][]> {
  if (/\.(zip|xlsx)$/.test(path)) {
    const members = Object.entries(unzipSync(bytes));
    return (await Promise.all(members.map(([member, content]) => readTexts(`${path}!${member}`, content)))).flat();
  }
  if (/\.parquet$/.test(path)) {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    return [[path, JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value))]];
  }
  if (/\.pf_\w+$/.test(path)) return [[path, gunzipSync(bytes).toString('utf8')]];
  if (/\.(png|ico|wasm|pagefind)$/.test(path)) return [];
  return [[path, new TextDecoder().decode(bytes)]];
}

describe('personal data', () => {
  test('the gate sees what it should', () => {
    const samples = ['13800000000', '0571-65000000', '电话：65000000', 'someone@mail.cn', '330127197001010011'];
    expect(samples.map((sample) => findPersonalData(`见${sample}。`).length > 0)).toEqual(samples.map(() => true));
    expect(findPersonalData('20000000 a1380000000013800000000f 2025-12 astro@7.3.5')).toEqual([]);
  });

  test('every recorded redaction is masked in its seed', () => {
    const sources = globSync('content/sources/*.yaml').map(
      (path) =>
        parse(readFileSync(path, 'utf8')) as { seed_file: string; redactions: { start: number; end: number }[] },
    );
    const bare = sources.flatMap(({ seed_file, redactions }) => {
      const seed = [...readFileSync(`seeds/${seed_file}`, 'utf8')];
      return redactions.filter(({ start, end }) => !/^█+$/.test(seed.slice(start, end).join(''))).map(() => seed_file);
    });
    expect(bare).toEqual([]);
    expect(sources.flatMap(({ redactions }) => redactions).length).toBeGreaterThan(0);
  });

  test('none in seeds, content and dist', async () => {
    const vendored = /\/pagefind\/.*\.(js|css|wasm)$/;
    const paths = globSync(['seeds/**/*', 'content/**/*', `${DIST}/**/*`])
      .filter((path) => statSync(path).isFile())
      .map((path) => path.replaceAll('\\', '/'))
      // A compressed file holds the bytes of the one beside it: the check “compressed files” says so.
      .filter((path) => !vendored.test(path) && !/\.(br|gz)$/.test(path));
    const hits: string[] = [];
    for (const path of paths) {
      for (const [member, text] of await readTexts(path, readFileSync(path))) {
        hits.push(...findPersonalData(text).map((hit) => `${member}: ${hit}`));
      }
    }
    expect(hits.slice(0, 20)).toEqual([]);
  });

  test('none in the history', ({ skip }) => {
    if (spawnSync('git', ['rev-parse', '--verify', 'HEAD']).status !== 0) skip('no git history here');
    const paths = [
      'seeds',
      'content',
      'public',
      'src',
      'scripts',
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'CITATION.cff',
    ];
    const log = execFileSync(
      'git',
      ['log', '--all', '-p', '--format=%B', '--no-textconv', '--unified=0', '--', ...paths],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 31 - 1,
      },
    );
    // Numbers made up for an example in the code end in four zeros.
    expect(findPersonalData(log).filter((hit) => !hit.endsWith('0000'))).toEqual([]);
  });
});
