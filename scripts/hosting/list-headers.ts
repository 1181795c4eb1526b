import { type PageKind, REFERRER_POLICY, writePolicyHeader } from '../../src/domain/security-policy.ts';
import type { Versions } from '../../src/schemas/versions.ts';
import { MEDIA_TYPES } from '../downloads/media-types.ts';

export type Header = readonly [name: string, value: string];

export interface HeaderRule {
  /** Addresses below the base path, each with one `*` at most, which stands for any characters. */
  paths: readonly string[];
  headers: readonly Header[];
}

/** What a host sends with which address. Within each list no address meets two rules. */
export interface HeaderRules {
  everywhere: readonly Header[];
  /** What may load, run and frame: `pages` holds for each address that no rule of `policy` names. */
  pages: readonly Header[];
  policy: readonly HeaderRule[];
  /** Caching, and who may read across origins: `revalidated` holds for each address that no rule of `access` names. */
  revalidated: readonly Header[];
  access: readonly HeaderRule[];
  types: readonly HeaderRule[];
}

const EVERYWHERE: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', REFERRER_POLICY],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
const SHARED: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'Content-Length, Content-Range, ETag'],
];
const REVALIDATED: readonly Header[] = [['Cache-Control', 'no-cache']];
const IMMUTABLE: readonly Header[] = [['Cache-Control', 'public, max-age=31536000, immutable']];

const guard = (kind: PageKind): readonly Header[] => [
  ['Content-Security-Policy', writePolicyHeader(kind)],
  ...(kind === 'embed' ? [] : ([['X-Frame-Options', 'DENY']] as const)),
];

const inBoth = (path: string): string[] => [path, `/en${path}`];

/** The rules of a site with these releases; they are the same for every host. */
export function listHeaders(versions: Versions): HeaderRules {
  const frozen = versions.releases.map(({ version }) => `/data/${version}/*`);
  const open = ['/data/latest/*', '/data/versions.json', '/data/releases.lock.json', '/schemas/*'];
  const files = [...open, ...frozen, '/charts/*', '/share/*', '/sbom/*', '/_astro/*', '/pagefind/*'];
  const indexFiles = ['zh', 'en'].flatMap((language) =>
    ['fragment', 'index'].map((folder) => `/pagefind/${language}/${folder}/*`),
  );
  return {
    everywhere: EVERYWHERE,
    pages: guard('page'),
    policy: [
      { paths: inBoth('/search/*'), headers: guard('search') },
      { paths: inBoth('/embed/*'), headers: guard('embed') },
      { paths: files, headers: guard('file') },
    ],
    revalidated: REVALIDATED,
    access: [
      {
        paths: [...open, '/statements/*.json', '/measures/*.json', '/charts/*', '/sbom/*'],
        headers: [...SHARED, ...REVALIDATED],
      },
      { paths: frozen, headers: [...SHARED, ...IMMUTABLE] },
      // Their names hold the hash of their content.
      { paths: ['/_astro/*', ...indexFiles], headers: IMMUTABLE },
    ],
    types: [
      { paths: ['/schemas/*'], headers: [['Content-Type', 'application/schema+json']] },
      ...MEDIA_TYPES.filter(([ending]) => ending !== '.json').map(
        ([ending, type]): HeaderRule => ({
          paths: [`/data/*${ending.startsWith('.') ? '' : '/'}${ending}`],
          headers: [['Content-Type', type]],
        }),
      ),
    ],
  };
}
