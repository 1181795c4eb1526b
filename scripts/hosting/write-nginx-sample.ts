import type { Header, HeaderRule, HeaderRules } from './list-headers.ts';
import { SITE_MEDIA_TYPES } from './media-types.ts';
import { writePattern } from './write-pattern.ts';

/** One `map` per header: its value by address, the first rule that fits. nginx leaves out a header of empty value. */
function writeMap(name: string, otherwise: readonly Header[], list: readonly HeaderRule[], base: string): string {
  const valueIn = (headers: readonly Header[]): string => headers.find(([header]) => header === name)?.[1] ?? '';
  const lines = list.map(({ paths, headers }) => `  "~${writePattern(paths, base)}" "${valueIn(headers)}";`);
  return `map $uri ${nameVariable(name)} {\n  default "${valueIn(otherwise)}";\n${lines.join('\n')}\n}`;
}

const nameVariable = (header: string): string => `$ledger_${header.toLowerCase().replaceAll('-', '_')}`;

const listNames = (lists: readonly (readonly Header[])[]): string[] => [
  ...new Set(lists.flatMap((headers) => headers.map(([name]) => name))),
];

function writeTypes(): string {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of SITE_MEDIA_TYPES) {
    // nginx looks at the last ending alone and adds the charset itself.
    if (!ending.startsWith('.') || ending === '.schema.json') continue;
    const bare = type.split(';')[0] ?? type;
    endings.set(bare, [...(endings.get(bare) ?? []), ending.split('.').at(-1) ?? '']);
  }
  return [...endings].map(([type, names]) => `    ${type} ${names.join(' ')};`).join('\n');
}

function listTextTypes(): string {
  const types = SITE_MEDIA_TYPES.filter(([, type]) => type.includes('charset=')).map(([, type]) => type.split(';')[0]);
  return [...new Set(types)].join(' ');
}

/** For the http block of nginx: the rules as maps, then a server that sends them. */
export function writeNginxSample(rules: HeaderRules, base: string): string {
  const policyNames = listNames([rules.pages, ...rules.policy.map(({ headers }) => headers)]);
  const accessNames = listNames([rules.revalidated, ...rules.access.map(({ headers }) => headers)]);
  const maps = [
    ...policyNames.map((name) => writeMap(name, rules.pages, rules.policy, base)),
    ...accessNames.map((name) => writeMap(name, rules.revalidated, rules.access, base)),
  ];
  const sent = [
    ...rules.everywhere.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...[...policyNames, ...accessNames].map((name) => `  add_header ${name} ${nameVariable(name)} always;`),
  ];
  const folder = base === '/' ? '/srv/reform-ledger' : `/srv/reform-ledger${base.replace(/\/$/, '')}`;
  return `# Sample for nginx: copy the site to ${folder}, set listen and server_name,
# then include this file in the http block. HTTPS and its certificate are the host's own.
${maps.join('\n')}

server {
  listen 8080;
  server_name _;
  root /srv/reform-ledger;
  index index.html;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  # The compressed files lie beside each file. Brotli needs the module ngx_http_brotli_static_module.
  gzip_static on;
  gzip_vary on;
  # brotli_static on;

  charset utf-8;
  charset_types ${listTextTypes()};
  types {
${writeTypes()}
  }
  default_type application/octet-stream;
  location ~ \\.schema\\.json$ {
    types { }
    default_type application/schema+json;
  }
  location ~ /SHA256SUMS$ {
    default_type text/plain;
  }

${sent.join('\n')}
}
`;
}
