/** What a page may load and run. The same list stands in its `<meta>` and, with the frame rule, in the host's headers. */
export type PageKind = 'page' | 'search' | 'embed' | 'file';

const NOTHING_ELSE = ["default-src 'none'", "base-uri 'none'"] as const;
const PAGE = ["style-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'"] as const;

const DIRECTIVES: Readonly<Record<PageKind, readonly string[]>> = {
  page: [...NOTHING_ELSE, "script-src 'self'", ...PAGE],
  /** The search engine is WebAssembly; no other page may run any. */
  search: [...NOTHING_ELSE, "script-src 'self' 'wasm-unsafe-eval'", ...PAGE],
  /** A chart for other people's pages: no script at all. */
  embed: [...NOTHING_ELSE, "style-src 'self'", "img-src 'self'", "form-action 'none'"],
  /** A download that somebody opens as if it were a page. */
  file: [...NOTHING_ELSE, "form-action 'none'"],
};

/** As `<meta http-equiv>`, which knows no frame rule. */
export const writePolicy = (kind: PageKind): string => DIRECTIVES[kind].join('; ');

/** As header: only a chart made for it may stand in a frame of another site. */
export const writePolicyHeader = (kind: PageKind): string =>
  [...DIRECTIVES[kind], `frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`].join('; ');

/** Which other sites learn where a reader came from: none. */
export const REFERRER_POLICY = 'same-origin';
