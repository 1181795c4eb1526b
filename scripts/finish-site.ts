/** Writes what a host needs into a finished dist: its header rules for three kinds of host, and compressed files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../src/schemas/site.ts';
import { compressFile, VARIANT_ENDINGS } from './hosting/compress-file.ts';
import { listHeaders } from './hosting/list-headers.ts';
import { writeCaddySample } from './hosting/write-caddy-sample.ts';
import { writeHeadersFile } from './hosting/write-headers-file.ts';
import { writeNginxSample } from './hosting/write-nginx-sample.ts';
import { writeSecurityText } from './hosting/write-security-text.ts';
import { printOutcome } from './print-outcome.ts';
import { readArguments } from './read-arguments.ts';
import { readBasePath } from './read-base-path.ts';
import { readVersions } from './read-versions.ts';
import { writeFileAtomically } from './write-atomically.ts';

const HELP = `node scripts/finish-site.ts [DIST] [--plain] [--root FOLDER]

Writes _headers, _nginx.conf, _Caddyfile, with CONTACT_URL .well-known/security.txt and, but for --plain, a .br and
a .gz beside each file that is worth it into DIST (default dist). Runs at the end of npm run build.

  node scripts/finish-site.ts dist --plain`;

/** A built site can be built again. */
const REMAKEABLE = { durable: false };
/** Files whose compression runs side by side. */
const BATCH = 64;

export async function finishSite(root: string, dist: string, plain: boolean): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} - error → holds no built site. Run: npm run build`);
  }
  const base = readBasePath(root);
  const { versions } = readVersions(join(root, 'public/data'));
  const rules = listHeaders(versions);
  writeFileAtomically(join(dist, '_headers'), writeHeadersFile(rules, listSections(dist), base), REMAKEABLE);
  writeFileAtomically(join(dist, '_nginx.conf'), writeNginxSample(rules, base), REMAKEABLE);
  writeFileAtomically(join(dist, '_Caddyfile'), writeCaddySample(rules, base), REMAKEABLE);
  const security = writeSecurityText(readContact(root), versions.releases.at(-1)?.date ?? null);
  if (security !== null) writeFileAtomically(join(dist, '.well-known/security.txt'), security, REMAKEABLE);
  return plain ? 'headers for three kinds of host' : `headers for three kinds of host, ${await compressSite(dist)}`;
}

/** The address that the operator gave; there is none by default. */
function readContact(root: string): string | null {
  const path = join(root, 'content/site.yaml');
  const configured = existsSync(path) ? siteSchema.parse(parse(readFileSync(path, 'utf8'))).contact_url : null;
  return process.env['CONTACT_URL'] || configured;
}

/** The folders in the root that hold pages. */
function listSections(dist: string): string[] {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map((entry) => entry.name)
    .filter((name) =>
      readdirSync(join(dist, name), { withFileTypes: true }).some(
        (entry) => entry.name === 'index.html' || existsSync(join(dist, name, entry.name, 'index.html')),
      ),
    )
    .sort();
}

async function compressSite(dist: string): Promise<string> {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !VARIANT_ENDINGS.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('_headers') && !path.startsWith('_nginx') && !path.startsWith('_Caddy'))
    .sort();
  const saved = { files: 0, from: 0, to: 0 };
  for (let at = 0; at < paths.length; at += BATCH) {
    await Promise.all(
      paths.slice(at, at + BATCH).map(async (path) => {
        const bytes = readFileSync(join(dist, path));
        const variants = await compressFile(path, bytes);
        for (const variant of variants) {
          writeFileAtomically(join(dist, path + variant.ending), variant.bytes, REMAKEABLE);
        }
        if (variants[0] === undefined) return;
        saved.files += 1;
        saved.from += bytes.length;
        saved.to += variants[0].bytes.length;
      }),
    );
  }
  const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return `${saved.files} files also compressed: ${inMegabytes(saved.from)} → ${inMegabytes(saved.to)} MB`;
}

if (import.meta.main) {
  const input = readArguments(HELP, { plain: { type: 'boolean', default: false }, root: { type: 'string' } }, [0, 1]);
  if (input) {
    const { root = '.', plain } = input.values;
    await printOutcome(() => finishSite(root, input.positionals[0] ?? join(root, 'dist'), plain));
  }
}
