/** A copy of this project in a temporary folder that may be killed in, filled up and thrown away. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { linkPackages } from './link-packages.ts';

/** Tracked files and new ones that nothing ignores, with the installed packages linked in. @returns its folder */
export function copyScratch(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ledger-fault-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString();
  for (const path of listed.split('\0')) if (path !== '' && existsSync(path)) cpSync(path, join(root, path));
  linkPackages(root);
  return root;
}

export const removeScratch = (root: string): void => rmSync(root, { recursive: true, force: true });

const GENERATED = 'generated/documents/zhoushan-consortia.json';
const TITLE = /^(title_en: .*?)( \(as changed\))?$/m;
const READ_TITLE = /("title_en": ".*?)( \(as changed\))?(",?)$/m;

/** Gives one document the one title or the other: what is made from it then has two states that are both whole. */
export function setVariant(root: string, place: 'curated' | 'generated', isChanged: boolean): void {
  const [name, pattern] = place === 'curated' ? ['documents/zhoushan-consortia.yaml', TITLE] : [GENERATED, READ_TITLE];
  const path = join(root, 'content', name);
  const text = readFileSync(path, 'utf8');
  if (!pattern.test(text)) throw new Error(`${path} - error → has no title_en that could be changed`);
  writeFileSync(path, text.replace(pattern, `$1${isChanged ? ' (as changed)' : ''}${place === 'curated' ? '' : '$3'}`));
}

/** No release made yet, whatever the project has released. */
export function forgetReleases(root: string): void {
  const folder = join(root, 'public/data');
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'versions.json'), '{\n  "releases": []\n}\n');
  writeFileSync(join(folder, 'releases.lock.json'), '{}\n');
}

/** A site so small that it can be told from a built one at once. */
export function putSmallSite(root: string): void {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'data'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  writeFileSync(join(dist, 'data/old.txt'), 'old');
}

/** Keeps a folder or file, and puts it back as it was. */
export function keep(root: string, paths: readonly string[]): () => void {
  const store = join(root, '.kept');
  rmSync(store, { recursive: true, force: true });
  for (const path of paths) cpSync(join(root, path), join(store, path), { recursive: true });
  return () => {
    for (const path of paths) {
      rmSync(join(root, path), { recursive: true, force: true });
      cpSync(join(store, path), join(root, path), { recursive: true });
    }
  };
}

const isLeft = (name: string): boolean => /^\..+\.(new|old)$/.test(name);

/** What is replaced as one: a folder with all that it holds, or each file of a folder that ends in `/*`. */
export function readUnits(root: string, units: readonly string[]): Map<string, string> {
  const read = new Map<string, string>();
  for (const unit of units) {
    if (!unit.endsWith('/*')) {
      read.set(unit, digest(join(root, unit)));
      continue;
    }
    const folder = unit.slice(0, -2);
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)))
      if (!isLeft(name) && statSync(join(root, folder, name)).isFile())
        read.set(`${folder}/${name}`, digest(join(root, folder, name)));
  }
  return read;
}

/** Where a swap was cut between its two renamings, the folder before it stands aside; the next run puts it back. */
export function readAside(root: string, unit: string): string {
  return digest(join(root, dirname(unit), `.${basename(unit)}.old`));
}

/** Names that a stopped write leaves beside what it writes. */
export function listLeft(root: string, units: readonly string[]): string[] {
  const folders = new Set(units.map((unit) => dirname(unit)));
  return [...folders].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter(isLeft)
          .map((name) => join(folder, name))
      : [],
  );
}

/** SHA-256 of a file, or of all names and bytes below a folder; empty where there is nothing. */
function digest(path: string): string {
  if (!existsSync(path)) return '';
  const hash = createHash('sha256');
  if (statSync(path).isFile()) return hash.update(readFileSync(path)).digest('hex');
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    const file = join(path, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
