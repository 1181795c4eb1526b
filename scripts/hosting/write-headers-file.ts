import type { Header, HeaderRules } from './list-headers.ts';

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it. Such a host joins two rules for one header with a comma,
 * so that pages are named folder by folder (`sections`: what lies in the root of the site and holds pages).
 */
export function writeHeadersFile(rules: HeaderRules, sections: readonly string[], base: string): string {
  const guarded = new Set(rules.policy.flatMap(({ paths }) => paths));
  const pages = ['/', '/404.html', ...sections.flatMap((name) => [`/${name}/*`, `/en/${name}/*`]), '/en/']
    .map((path) => path.replace('/data/*', '/data/'))
    .filter((path) => !guarded.has(path));
  const blocks: (readonly [path: string, headers: readonly Header[]])[] = [
    ['/*', rules.everywhere],
    ...pages.map((path) => [path, rules.pages] as const),
    ...[...rules.policy, ...rules.access, ...rules.types].flatMap(({ paths, headers }) =>
      paths.map((path) => [path, headers] as const),
    ),
  ];
  const merged = new Map<string, Header[]>();
  for (const [path, headers] of blocks) merged.set(path, [...(merged.get(path) ?? []), ...headers]);
  return [...merged]
    .map(([path, headers]) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base.replace(/\/$/, '')}${path}\n${lines.join('')}`;
    })
    .join('\n');
}
