import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tabulateFields } from '../../scripts/fields.ts';
import { readImports, SOURCE_FILES } from '../setup/read-imports.ts';

/**
 * What each room may import, from design to test: `own` are paths within the project, `packages` those from outside.
 * The first room whose pattern fits a file counts. Imports of types alone are free: nothing of them runs.
 */
const ROOMS: { room: string; files: RegExp; own: RegExp; packages: RegExp }[] = [
  { room: 'domain', files: /^src\/domain\//, own: /^src\/domain\//, packages: /^$/ },
  { room: 'schemas', files: /^src\/schemas\//, own: /^src\/(schemas|domain)\//, packages: /^zod$/ },
  {
    room: 'collections',
    files: /^src\/content\.config\.ts$/,
    own: /^src\/schemas\//,
    packages: /^(astro:content|astro\/loaders|zod)$/,
  },
  {
    room: 'data',
    files: /^src\/data\//,
    own: /^(src\/(data|schemas|domain)\/|content\/|public\/)/,
    packages: /^(astro:content|zod|yaml|node:.+)$/,
  },
  {
    room: 'charts',
    files: /^src\/charts\//,
    own: /^src\/(charts|domain|schemas)\//,
    packages: /^d3(-[a-z]+)?$/,
  },
  { room: 'rendering', files: /^(src|content)\//, own: /^(src|content|public)\//, packages: /./ },
  {
    room: 'pure stages',
    files: /^scripts\/pipeline\//,
    own: /^(scripts\/(pipeline|checks)|src\/schemas|src\/domain)\//,
    packages: /^(?!node:(fs|child_process|process|os|net|http)|astro)/,
  },
  {
    room: 'checks',
    files: /^scripts\/checks\//,
    own: /^(scripts\/(checks|pipeline)|src\/schemas|src\/domain)\//,
    packages: /^(?!node:(fs|child_process|os|net|http)|astro)/,
  },
  {
    room: 'downloads',
    files: /^scripts\/downloads\//,
    own: /^(scripts\/downloads|src\/schemas|src\/domain)\//,
    packages: /^(?!node:(fs|child_process|os|net|http)|astro)/,
  },
  {
    room: 'command lines',
    files: /^scripts\//,
    own: /^(scripts|src\/schemas|src\/domain|src\/data|src\/charts|src\/i18n|src\/integrations|package\.json)(\/|$)/,
    packages: /^(?!astro:)/,
  },
  {
    room: 'configuration',
    files: /^astro\.config\.mjs$/,
    own: /^(src\/integrations\/|content\/site\.yaml)/,
    packages: /./,
  },
];

const imports = new Map(SOURCE_FILES.map((file) => [file, readImports(file)]));
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('the house', () => {
  test('has the fixed top level and nothing else', () => {
    const allowed = [
      ...['src', 'content', 'seeds', 'scripts', 'public', 'tests', 'node_modules', 'dist', 'screenshots'],
      ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
      ...['README.md', 'LICENSE', 'CITATION.cff', 'CHANGELOG.md', 'CONTRIBUTING.md'],
    ];
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });

  test('no room imports from a room that it may not know', () => {
    const breaches = [...imports].flatMap(([file, list]) => {
      const room = ROOMS.find(({ files }) => files.test(file));
      if (room === undefined) return [`${file} stands in no room`];
      return list
        .filter(({ typeOnly }) => !typeOnly)
        .filter(({ specifier, path }) => !(path === null ? room.packages.test(specifier) : room.own.test(path)))
        .map(({ specifier }) => `${file} (${room.room}) imports ${specifier}`);
    });
    expect(breaches).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    const broken = [...imports].flatMap(([file, list]) =>
      list.filter(({ path }) => path !== null && !existsSync(path)).map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  test('only src/data reads the collections', () => {
    const readers = SOURCE_FILES.filter((file) => /\bget(Collection|Entry|Entries)\b/.test(readFileSync(file, 'utf8')));
    // The peers of the bench answer the same question in Astro's stead.
    expect(readers.filter((file) => !/^(src\/data|scripts\/bench\/peers)\//.test(file))).toEqual([]);
  });

  test('whose word a row is, is asked of its document alone, in one place', () => {
    const ask = /\b(issuer_tier|modality|kind)\s*[!=]==\s*'(member|proposed|proposal)'/;
    const askers = SOURCE_FILES.filter((file) => ask.test(readFileSync(file, 'utf8')));
    // A sentence is worded as a wish by how it is said; that is no question of whose it is.
    expect(askers.filter((file) => file !== 'src/domain/phrase-statement.ts')).toEqual([
      'src/domain/speaks-for-place.ts',
    ]);
  });

  test('pure rooms ask neither the clock nor chance', () => {
    const pure = SOURCE_FILES.filter((file) =>
      /^(src\/(domain|schemas|charts)|scripts\/(pipeline|checks|downloads))\//.test(file),
    );
    const impure = pure.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|process\.env/.test(readFileSync(file, 'utf8')),
    );
    expect(impure).toEqual([]);
  });

  test('no file is dead: each is a page, a command, or imported by one', () => {
    const commands = Object.values(packageJson.scripts).flatMap((script) => script.match(/scripts\/[\w-]+\.ts/g) ?? []);
    const spawned = SOURCE_FILES.filter((file) => /^scripts\/[\w/-]+\.ts$/.test(file)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'(scripts\/[\w/-]+\.ts)'/g)].map((match) => match[1] ?? ''),
    );
    const pages = SOURCE_FILES.filter((file) =>
      /^(src\/pages\/|src\/content\.config\.ts|astro\.config|content\/)/.test(file),
    );
    const alive = new Set<string>();
    const open = [...commands, ...spawned, ...pages];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (alive.has(file)) continue;
      alive.add(file);
      open.push(...(imports.get(file) ?? []).flatMap(({ path }) => path ?? []));
    }
    expect(SOURCE_FILES.filter((file) => !alive.has(file))).toEqual([]);
  });

  const commandFiles = new Set(
    Object.values(packageJson.scripts).flatMap((script) => script.match(/scripts\/[\w-]+\.ts/g) ?? []),
  );

  test('every command reads its arguments through one door', () => {
    const others = [...commandFiles].filter((file) => !/\breadArguments\(\s*HELP,/.test(readFileSync(file, 'utf8')));
    expect(others).toEqual([]);
  });

  // Through that door --help prints what wrong usage prints: three commands stand for all.
  test.each([...commandFiles].slice(0, 3))('%s explains itself with an example', (file) => {
    const { status, stdout } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/npm (run|test)/);
  });

  test.each([...commandFiles])('%s answers wrong usage with what is wrong, its help and exit code 2', (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--no-such-flag'], { encoding: 'utf8' });
    expect(stderr).toMatch(/^command line - error → Unknown option '--no-such-flag'\. Use it like this:\n\n/);
    expect(stderr).toMatch(/npm (run|test)/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('the field tables of CONTRIBUTING.md are what the schemas say, each field with its meaning', () => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(tabulateFields());
    expect(tabulateFields()).not.toMatch(/\| {2}\|$/m);
  });

  test('the README names every command and every dependency, and no other command', () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = new Set(
      [...readme.matchAll(/`npm (?:run (?:--silent )?)?([a-z-]+)/g)].map((match) => match[1] ?? ''),
    );
    named.delete('ci');
    named.delete('install');
    expect([...named].sort()).toEqual(Object.keys(packageJson.scripts).sort());
    // One line each, with its purpose; and no line for what is not installed.
    const table = readme.slice(readme.indexOf('| dependency | for |'), readme.indexOf('## Decisions'));
    const lines = [...table.matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm)].map((match) => match[1] ?? '');
    const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(lines.toSorted()).toEqual(dependencies.toSorted());
  });

  test('names: kebab-case files, PascalCase components', () => {
    const odd = SOURCE_FILES.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      if (/^src\/(components|layouts)\//.test(file))
        return !/^([A-Z][A-Za-z0-9]*\.astro|[a-z0-9-]+\.(ts|css))$/.test(name);
      if (/^src\/pages\//.test(file))
        return !/^\[?(\.\.\.)?[a-z0-9-]+\]?([.-]?\[?[a-z0-9-]+\]?)*\.(astro|ts|mdx)$/.test(name);
      return !/^[a-z0-9-]+(\.[a-z]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('one zod is installed, so that Astro and the schemas speak of the same types', () => {
    expect(globSync('node_modules/{,*/,*/*/}node_modules/zod/package.json')).toEqual([]);
    expect(existsSync('node_modules/zod/package.json')).toBe(true);
  });
});
