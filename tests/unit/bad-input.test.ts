import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { convert as convertAll } from '../../scripts/convert.ts';

/** Each fault is put into a copy of the content; convert must name it, with the remedy, and leave what was there. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string): string => join(root, name);
const edit = (name: string, from: string, to: string): void => {
  const text = readFileSync(path(name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  writeFileSync(path(name), text.replace(from, to));
};
const digest = (): string =>
  execFileSync('sh', ['-c', 'find content/generated content/id-register -type f | sort | xargs cat | cksum'], {
    cwd: root,
  }).toString();

/** In this process, which is quick; the last test calls the command itself. */
function convert(): { status: number | null; stderr: string } {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((...words) => void lines.push(words.join(' ')));
  try {
    return { status: convertAll(root, false), stderr: lines.join('\n') };
  } finally {
    spy.mockRestore();
  }
}

describe('bad input stops convert', () => {
  it.each([
    [
      'a seed that is not its checksum’s',
      'seeds/xian.txt',
      () => edit('seeds/xian.txt', '2019', '2018'),
      /seeds\/xian\.txt:1 - error → its checksum is [0-9a-f]{64}, content\/sources\/xian\.yaml records .*restore it from git/,
    ],
    [
      'an empty seed',
      'seeds/xian.txt',
      () => writeFileSync(path('seeds/xian.txt'), ''),
      /seeds\/xian\.txt:1 - error → its checksum/,
    ],
    [
      'an unknown field',
      'content/places/xian.yaml',
      () => edit('content/places/xian.yaml', 'order:', 'colour: red\norder:'),
      /content\/places\/xian\.yaml:\d+ - error → .*colour.*Remove the field/,
    ],
    [
      'a wrong value',
      'content/places/xian.yaml',
      () => edit('content/places/xian.yaml', '610100', '61'),
      /content\/places\/xian\.yaml:\d+ - error → adcode/,
    ],
    [
      'broken YAML',
      'content/themes',
      () => writeFileSync(path('content/themes/broken.yaml'), 'id: [unclosed'),
      /content\/themes\/broken\.yaml:1 - error → .*Mend the YAML/,
    ],
    [
      'two entries with one id',
      'content/places',
      () => cpSync(path('content/places/xian.yaml'), path('content/places/changan.yaml')),
      /content\/places\/xian\.yaml:1 - error → the id “xian” is already taken by content\/places\/changan\.yaml/,
    ],
    [
      'a review whose quote is no longer there',
      'content/reviews',
      () => edit('content/reviews/xian-reform-tasks.yaml', 'hash: ', "hash: '0000000000000000' # "),
      /content\/reviews\/xian-reform-tasks\.yaml:\d+ - error → the review of .* was made on another reading/,
    ],
    [
      'a correction that quotes what is not printed',
      'content/reviews',
      () => edit('content/reviews/chunan-reply.yaml', 'text: 办理时间', 'text: 受理时间'),
      /content\/reviews\/chunan-reply\.yaml:\d+ - error → a correction quotes/,
    ],
  ])('%s', (_name, _file, damage, message) => {
    const before = digest();
    damage();
    const { status, stderr } = convert();
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
    expect(digest()).toBe(before);
  });

  it('names a seed that is not UTF-8, with its checksum set right', () => {
    const bytes = Buffer.from([0xd5, 0xe3, 0xbd, 0xad, 0x0a]);
    writeFileSync(path('seeds/xian.txt'), bytes);
    const sum = execFileSync('sha256sum', [path('seeds/xian.txt')])
      .toString()
      .slice(0, 64);
    edit(
      'content/sources/xian.yaml',
      /sha256: ([0-9a-f]{64})/.exec(readFileSync(path('content/sources/xian.yaml'), 'utf8'))?.[1] ?? '',
      sum,
    );
    expect(convert().stderr).toMatch(/seeds\/xian\.txt:1 - error → it is not UTF-8\. Convert the received file/);
  });

  it('names all problems at once', () => {
    edit('content/places/xian.yaml', '610100', '61');
    edit('content/places/ordos.yaml', '150600', '15');
    edit('seeds/chunan.txt', '淳安', '淳某');
    const args = ['scripts/convert.ts', '--root', root];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('content/places/ordos.yaml');
    expect(stderr).toContain('content/places/xian.yaml');
    expect(stderr).toContain('seeds/chunan.txt');
    expect(stderr).toContain('what was there before is untouched');
  });
});

describe('bad input to new and extract', () => {
  const run = (script: string, ...args: string[]): { status: number | null; stderr: string } => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
    return { status, stderr };
  };

  it.each([
    ['empty', Buffer.alloc(0), /it is empty/],
    [
      'GBK',
      Buffer.from([0xd5, 0xe3, 0xbd, 0xad]),
      /received\.txt:1 - error → it is not UTF-8; its bytes would be valid GB18030 .*--encoding gb18030/,
    ],
    ['binary', Buffer.from('a\u0000b'), /NUL bytes: no plain text\. Save it as UTF-8 text/],
  ])('new refuses a file that is %s and writes nothing', (_name, bytes, message) => {
    writeFileSync(path('received.txt'), bytes);
    const { status, stderr } = run('new', path('received.txt'), '--place', 'luoyang', '--root', root);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
    expect(() => readFileSync(path('seeds/luoyang.txt'))).toThrow();
  });

  it('new never overwrites a seed and takes no path for an id', () => {
    writeFileSync(path('received.txt'), '某市方案\n');
    const again = ['--place', 'xian', '--as', 'xian', '--root', root];
    expect(run('new', path('received.txt'), ...again).stderr).toMatch(/seeds\/xian\.txt is already there/);
    expect(run('new', path('received.txt'), '--place', '../../x', '--root', root).stderr).toMatch(/is no id/);
  });

  it('extract says which line is not UTF-8', () => {
    writeFileSync(path('mixed.txt'), Buffer.concat([Buffer.from('第一行\n'), Buffer.from([0xd5, 0xe3])]));
    const { status, stderr } = run('extract', path('mixed.txt'));
    expect(stderr).toMatch(/mixed\.txt:2 - error → it is not UTF-8/);
    expect(status).toBe(1);
    expect(run('extract').status).toBe(2);
  });
});
