import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeDependencies } from './hosting/describe-dependencies.ts';

const packageSchema = z.looseObject({ name: z.string() });

/**
 * The project’s locked dependencies as CycloneDX, by npm’s own writer; null where a folder has no lock.
 * @throws where npm cannot do it.
 */
export function writeSbom(root: string): string | null {
  if (!existsSync(join(root, 'package-lock.json'))) return null;
  const { name } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
  // Set where npm started this script: then it is that npm.
  const npm = process.env['npm_execpath'];
  const [command, ...given] = npm === undefined ? ['npm', ...args] : [process.execPath, npm, ...args];
  const { status, stdout, stderr } = spawnSync(command, given, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: npm === undefined && process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      `npm sbom - error → ${stderr || 'npm was not found'}. npm 10 or newer is needed: npm install -g npm`,
    );
  }
  return describeDependencies(stdout, name);
}
