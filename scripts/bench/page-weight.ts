/** What each kind of page weighs on the wire, brotli at its best level, with the files that it asks for. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KB = 1000;

export interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  readonly html: number;
  /** Bytes of script that a page runs at once. */
  readonly script: number;
  /** All script that it may ever fetch. */
  readonly later: number;
  readonly requests: number;
}

const READING = { script: 1.5 * KB, later: 5 * KB, requests: 4 };

/** The one table of budgets of the whole site, in bytes. */
export const BUDGETS: readonly Budget[] = [
  { kind: 'place', pages: /^(\/en)?\/cities\/./, html: 25 * KB, ...READING },
  { kind: 'document', pages: /^(\/en)?\/documents\/./, html: 60 * KB, ...READING },
  { kind: 'statement', pages: /^(\/en)?\/statements\/./, html: 25 * KB, ...READING },
  { kind: 'home', pages: /^\/(en\/)?$/, html: 25 * KB, ...READING },
  { kind: 'comparison', pages: /^(\/en)?\/compare\//, html: 60 * KB, script: 15 * KB, later: 15 * KB, requests: 6 },
  { kind: 'embedded chart', pages: /^(\/en)?\/embed\//, html: 25 * KB, script: 0, later: 0, requests: 3 },
];
export const STYLE_BUDGET = 6 * KB;

export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** What a page asks for besides its HTML. */
export interface Requested {
  readonly script: number;
  readonly later: number;
  readonly requests: number;
  readonly styles: readonly string[];
}

export interface Weight extends Requested {
  readonly html: number;
}

export const weighBytes = (bytes: string | Buffer): number => brotliCompressSync(bytes).length;

/** A scale for the pages of one built site; files that many pages share are weighed once. */
export function createScale(dist: string): {
  weigh: (page: BuiltPage) => Weight;
  weighRequested: (page: BuiltPage) => Requested;
  weighFile: (path: string) => number;
} {
  const weights = new Map<string, number>();
  const weighFile = (path: string): number => {
    const weight = weights.get(path) ?? weighBytes(readFileSync(join(dist, path)));
    weights.set(path, weight);
    return weight;
  };
  const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + weighFile(path), 0);

  /** Modules that a module imports at once, and those that it may fetch on demand. */
  const readModule = (path: string): { now: string[]; later: string[] } => {
    const code = readFileSync(join(dist, path), 'utf8');
    const list = (pattern: RegExp): string[] =>
      [...code.matchAll(pattern)].map((match) => posix.join(posix.dirname(path), match[1] ?? ''));
    return {
      now: list(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
      later: list(/import\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g),
    };
  };

  const weighRequested = ({ html }: BuiltPage): Requested => {
    const list = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => (match[1] ?? '').slice(1));
    const styles = list(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
    const icons = list(/<link[^>]*rel="icon"[^>]*href="([^"]+)"/g);
    const images = list(/<img[^>]*\ssrc="(\/[^"]+)"/g);
    const entries = list(/<script[^>]*\ssrc="([^"]+)"/g);
    const now = collect(entries, (path) => readModule(path).now);
    const all = collect(entries, (path) => [...readModule(path).now, ...readModule(path).later]);
    return {
      script: sum(now),
      later: sum(all),
      requests: 1 + styles.length + icons.length + images.length + now.size,
      styles,
    };
  };
  const weigh = (page: BuiltPage): Weight => ({ html: weighBytes(page.html), ...weighRequested(page) });
  return { weigh, weighRequested, weighFile };
}

function collect(entries: readonly string[], follow: (path: string) => string[]): Set<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...follow(path));
  }
  return found;
}
