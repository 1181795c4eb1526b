/** A copy of the project as git would commit it, in a temporary folder, with the installed packages linked in. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { linkPackages } from '../../scripts/fault/link-packages.ts';
import { linkOrCopy } from './copy-checkout.ts';

export interface ProjectCopy {
  readonly root: string;
  /** Runs an npm verb in the copy, e.g. `npm('run', 'convert')`. */
  npm(...args: string[]): { status: number | null; stdout: string; stderr: string };
  /** What `git status` says differs from the state that was copied; empty where nothing does. */
  gitStatus(): string;
  remove(): void;
}

/** Tracked files and new ones that nothing ignores, as they stand; the copy is committed, so that a change shows. */
export function copyProject(): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'reform-ledger-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString();
  for (const path of listed.split('\0')) if (path !== '' && existsSync(path)) cpSync(path, join(root, path));
  linkPackages(root);
  copyPictures(join(root, '.cache/images'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root }).toString();
  git('init', '--quiet');
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  git('add', '--all');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=copy');
  // Vitest sets BASE_URL, NODE_ENV and the like, which the build would take for its own.
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  return {
    root,
    npm: (...args) => {
      const { status, stdout, stderr } = spawnSync('npm', ['--silent', ...args], { cwd: root, encoding: 'utf8', env });
      return { status, stdout, stderr };
    },
    gitStatus: () => git('status', '--porcelain'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What was painted before by the hash of what it shows, under every name that matches. */
export function copyPictures(target: string, names = '*.png'): void {
  mkdirSync(target, { recursive: true });
  for (const path of globSync(join('.cache/images', names))) linkOrCopy(path, join(target, basename(path)));
}
