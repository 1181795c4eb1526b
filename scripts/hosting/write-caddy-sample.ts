import type { Header, HeaderRule, HeaderRules } from './list-headers.ts';
import { SITE_MEDIA_TYPES } from './media-types.ts';
import { writePattern } from './write-pattern.ts';

const writeHeaders = (matcher: string, headers: readonly Header[]): string[] =>
  headers.map(([name, value]) => `\theader ${matcher}${name} "${value}"`);

/** A matcher per rule, and one for every address that no rule names. */
function writeRules(name: string, otherwise: readonly Header[], list: readonly HeaderRule[], base: string): string[] {
  const patterns = list.map(({ paths }) => writePattern(paths, base));
  return [
    ...list.flatMap(({ headers }, index) => [
      `\t@${name}${index} path_regexp ${patterns[index]}`,
      ...writeHeaders(`@${name}${index} `, headers),
    ]),
    `\t@${name} not path_regexp ${patterns.map((pattern) => `(${pattern})`).join('|')}`,
    ...writeHeaders(`@${name} `, otherwise),
  ];
}

function writeTypes(): string[] {
  const endings = SITE_MEDIA_TYPES.map(([ending]) => ending);
  return SITE_MEDIA_TYPES.flatMap(([ending, type], index) =>
    // A short ending must not speak for the longer one that ends in it.
    endings.some((other) => other !== ending && other.endsWith(ending))
      ? []
      : [`\t@type${index} path *${ending}`, ...writeHeaders(`@type${index} `, [['Content-Type', type]])],
  );
}

/** A site block for Caddy 2: the same rules. */
export function writeCaddySample(rules: HeaderRules, base: string): string {
  const folder = base === '/' ? '/srv/reform-ledger' : `/srv/reform-ledger${base.replace(/\/$/, '')}`;
  return `# Sample for Caddy 2: copy the site to ${folder} and put its name in place of :8080.
:8080 {
	root * /srv/reform-ledger
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}

${[
  ...writeHeaders('', rules.everywhere),
  ...writeRules('policy', rules.pages, rules.policy, base),
  ...writeRules('access', rules.revalidated, rules.access, base),
  ...writeTypes(),
].join('\n')}
}
`;
}
