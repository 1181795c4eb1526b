import type { Versions } from '../../src/schemas/versions.ts';

export interface HeaderBlock {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

const SHARED: readonly [string, string][] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'Content-Length, Content-Range, ETag'],
];
const REVALIDATE: [string, string] = ['Cache-Control', 'no-cache'];
const IMMUTABLE: [string, string] = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** Types that a static host does not know by itself; a host joins two rules for one header, so none overlap. */
const UNUSUAL_TYPES: readonly [pattern: string, type: string][] = [
  ['*.csv', 'text/csv; charset=utf-8; header=present'],
  ['*.txt', 'text/plain; charset=utf-8'],
  ['*.md', 'text/markdown; charset=utf-8'],
  ['*.ts', 'text/plain; charset=utf-8'],
  ['*.cff', 'text/yaml; charset=utf-8'],
  ['*.atom', 'application/atom+xml; charset=utf-8'],
  ['*.ndjson', 'application/x-ndjson'],
  ['*.jsonld', 'application/ld+json'],
  ['*.parquet', 'application/vnd.apache.parquet'],
  ['*.sqlite', 'application/vnd.sqlite3'],
  ['*/SHA256SUMS', 'text/plain; charset=utf-8'],
];

/** One block per path; versioned paths never change and may be kept for ever. */
export function listDataHeaders(versions: Versions): HeaderBlock[] {
  const frozen = versions.releases.map(({ version }) => `/data/${version}`);
  const typed = ['/data/latest', ...frozen].flatMap((folder) => [
    { path: `${folder}/schemas/*`, headers: [['Content-Type', 'application/schema+json'] as const] },
    ...UNUSUAL_TYPES.map(([pattern, type]) => ({
      path: `${folder}/${pattern}`.replace('/*/', '/'),
      headers: [['Content-Type', type] as const],
    })),
  ]);
  return [
    { path: '/data/latest/*', headers: [...SHARED, REVALIDATE] },
    ...frozen.map((folder) => ({ path: `${folder}/*`, headers: [...SHARED, IMMUTABLE] })),
    { path: '/data/versions.json', headers: [...SHARED, REVALIDATE] },
    { path: '/schemas/*', headers: [...SHARED, REVALIDATE, ['Content-Type', 'application/schema+json']] },
    { path: '/statements/*.json', headers: [...SHARED, REVALIDATE] },
    { path: '/measures/*.json', headers: [...SHARED, REVALIDATE] },
    ...typed,
  ];
}

/** `_headers`, as Cloudflare Pages, Netlify and others read it; `base` is the path that the site lies under. */
export function writeHeadersFile(blocks: readonly HeaderBlock[], base: string): string {
  return blocks
    .map(({ path, headers }) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base.replace(/\/$/, '')}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

const NGINX_TYPES = `    types {
      text/html html;
      application/json json;
      application/ld+json jsonld;
      application/x-ndjson ndjson;
      text/csv csv;
      text/plain txt ts;
      text/markdown md;
      text/yaml cff;
      application/atom+xml atom;
      application/vnd.apache.parquet parquet;
      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
      application/vnd.sqlite3 sqlite;
      application/zip zip;
    }
    default_type text/plain;`;

/** A server block for nginx: the same rules. */
export function writeNginxSample(versions: Versions): string {
  const shared = SHARED.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  const block = (path: string, cache: string): string => `  location ^~ ${path} {
${shared}
    add_header Cache-Control "${cache}" always;
    add_header X-Content-Type-Options nosniff always;
${NGINX_TYPES}
    location ~ \\.schema\\.json$ {
${shared.replaceAll('    ', '      ')}
      add_header Cache-Control "${cache}" always;
      add_header X-Content-Type-Options nosniff always;
      types { }
      default_type application/schema+json;
    }
  }`;
  const records = `  location ~ ^/(statements|measures)/[^/]+\\.json$ {
${shared}
    add_header Cache-Control "no-cache" always;
    add_header X-Content-Type-Options nosniff always;
  }`;
  const blocks = [
    block('/data/latest/', REVALIDATE[1]),
    ...versions.releases.map(({ version }) => block(`/data/${version}/`, IMMUTABLE[1])),
    block('/data/versions.json', REVALIDATE[1]),
    block('/schemas/', REVALIDATE[1]),
    records,
  ];
  return `# Sample for nginx: set root and server_name, then include it in the http block.
server {
  listen 8080;
  server_name _;
  root /srv/reform-ledger;
  index index.html;
  charset utf-8;
  charset_types text/html text/css text/javascript application/javascript text/csv text/plain text/markdown text/yaml application/atom+xml;
  error_page 404 /404.html;

${blocks.join('\n\n')}
}
`;
}
