/**
 * Completes package-lock.json with the optional platform packages that a partial registry mirror left out,
 * so that `npm ci` accepts the lock on every platform.
 */
import { readFileSync } from 'node:fs';
import { readArguments } from './read-arguments.ts';
import { writeFileAtomically } from './write-atomically.ts';

interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
interface PackageLock {
  packages: Record<string, LockEntry>;
}

const SYSTEMS: Record<string, string> = { windows: 'win32', wasm32: 'wasm32' };
const LIBRARIES: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** npm looks for a package beside its dependent first, then one folder further out, up to the root. */
function isLocked(packages: PackageLock['packages'], dependent: string, name: string): boolean {
  for (let folder = dependent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

/** `@scope/tool-linux-x64-musl` → where it runs; an entry without `os` would be installed everywhere. */
function readPlatform(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const cpu = words.find((word) => /^(x64|arm64|arm|ia32|riscv64|s390x|ppc64|loong64|wasm32)$/.test(word));
  const os = words.find((word) => /^(android|darwin|freebsd|linux|openharmony|win32|windows|aix|sunos)$/.test(word));
  if (cpu === undefined) throw new Error(`package-lock.json: no platform in the name ${name}; add its entry by hand`);
  const libc = LIBRARIES[words.at(-1) ?? ''];
  return {
    ...(os === undefined ? {} : { os: [SYSTEMS[os] ?? os] }),
    cpu: [cpu],
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
}

/** Adds what is missing, keeps npm's order of entries, returns the names added. */
function completeLock(lock: PackageLock): string[] {
  const added: string[] = [];
  for (const [dependent, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, dependent, name)) continue;
      const dev = entry.dev === true ? { dev: true } : {};
      lock.packages[`node_modules/${name}`] = { version, ...dev, optional: true, ...readPlatform(name) };
      added.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
  );
  return added;
}

const HELP = `npm run lock [-- --check]

Adds an entry for each optional platform package that package-lock.json lacks; --check only reports them.
Run it after every npm install.

  npm install -D some-package && npm run lock`;

const input = readArguments(HELP, { check: { type: 'boolean' } });
if (input) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock;
  const added = completeLock(lock);
  if (input.values.check && added.length > 0) {
    console.error(`package-lock.json:1 - error → no entry for ${added.join(', ')}. Run: npm run lock`);
    process.exitCode = 1;
  } else if (added.length > 0) {
    writeFileAtomically('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  }
  if (!input.values.check) console.log(`${added.length} entries added to package-lock.json`);
}
