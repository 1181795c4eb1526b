/** One language's index in the browser: which records meet a query, in which order, and their texts. */
import { type Manifest, type ManifestRow, unpackManifest } from '../domain/search-manifest.ts';
import { type QueryPart, splitBigrams, splitQuery } from '../domain/search-query.ts';
import { formatTerm, readContent, type SearchLanguage } from '../domain/search-text.ts';

interface EngineResult {
  id: string;
  data(): Promise<{ content: string }>;
}
interface EngineModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string | null): Promise<{ results: EngineResult[] }>;
  };
}

export interface Hits {
  /** Positions in `rows`, best first. */
  rows: number[];
  /** Whether each hit meets the query to the letter; otherwise they are near results. */
  exact: boolean;
  parts: QueryPart[];
}

export interface SearchEngine {
  language: SearchLanguage;
  manifest: Manifest;
  rows: ManifestRow[];
  search(query: string): Promise<Hits>;
  /** The text of a row. */
  readText(row: number): Promise<string>;
}

const NEAR_LIMIT = 30;
const NEAR_PIECES = 16;

export async function openEngine(folder: string, language: SearchLanguage): Promise<SearchEngine> {
  const [module, manifest] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<EngineModule>,
    fetch(`${folder}records.json`).then((response) => response.json() as Promise<Manifest>),
  ]);
  const { rows, rowOfKey } = unpackManifest(manifest);
  // The worker would cost a second copy of the engine on the wire, and a query takes few milliseconds.
  const instance = module.createInstance({ basePath: new URL(folder, location.href).pathname, noWorker: true });
  const found = new Map<number, EngineResult>();

  async function findRows(term: string | null): Promise<number[]> {
    const { results } = await instance.search(term);
    return results.flatMap((result) => {
      const key = result.id.slice(result.id.indexOf('_') + 1);
      const row = rowOfKey.get(key.slice(0, manifest.key_length));
      if (row === undefined) return [];
      found.set(row, result);
      return [row];
    });
  }

  /** What shares most pairs of characters, or words, with the query; rare ones count more. */
  async function findNear(parts: readonly QueryPart[]): Promise<number[]> {
    const pieces = parts.flatMap(({ text }) => (language === 'zh' ? splitBigrams(text) : text.split(/\s+/)));
    const score = new Map<number, number>();
    for (const piece of pieces.slice(0, NEAR_PIECES)) {
      const term = formatTerm(piece, language);
      const near = await findRows(language === 'zh' ? `"${term}"` : term);
      for (const row of near) score.set(row, (score.get(row) ?? 0) + 1 + 1 / (near.length + 1));
    }
    const best = [...score].sort(([a, x], [b, y]) => y - x || a - b);
    return best.slice(0, NEAR_LIMIT).map(([row]) => row);
  }

  return {
    language,
    manifest,
    rows,
    async search(query) {
      const parts = splitQuery(query);
      if (parts.length === 0) return { rows: [], exact: true, parts };
      const terms = parts.map(({ text }) => formatTerm(text, language));
      const sets = await Promise.all(terms.map(async (term) => new Set(await findRows(`"${term}"`))));
      const passed = [...(sets[0] ?? [])].filter((row) => sets.every((set) => set.has(row)));
      if (passed.length === 0) return { rows: await findNear(parts), exact: false, parts };
      const order = new Map((await findRows(terms.join(' '))).map((row, i) => [row, i]));
      const rankOf = (row: number) => order.get(row) ?? Number.POSITIVE_INFINITY;
      return { rows: passed.sort((a, b) => rankOf(a) - rankOf(b) || a - b), exact: true, parts };
    },
    async readText(row) {
      // A row that no search has met, such as another statement of an indicator: the engine lists all without a term.
      if (!found.has(row)) await findRows(null);
      return readContent((await found.get(row)?.data())?.content ?? '', language);
    },
  };
}
