/** Answers a query: picks the index by script, tries simplified characters, adds the other forms that the reader chose. */

import type { ManifestRow } from '../domain/search-manifest.ts';
import { type AliasGroup, widenQuery } from '../domain/search-query.ts';
import { hasHan, type SearchLanguage } from '../domain/search-text.ts';
import { type Hits, openEngine, type SearchEngine } from './search-engine.ts';
import { narrowToPlaces } from './search-narrow.ts';

export interface Hit extends ManifestRow {
  /** Position in the engine’s rows. */
  at: number;
}

export interface Answer {
  engine: SearchEngine;
  hits: Hit[];
  exact: boolean;
  /** Normalised texts to mark. */
  needles: string[];
  /** The query in simplified characters, where only that found something. */
  simplified: string | null;
  /** Names of the places to which the other words of the query were narrowed. */
  places: string[];
  /** Other forms that the reader may add. */
  offers: string[];
}

const OFFER_LIMIT = 6;
const engines = new Map<SearchLanguage, Promise<SearchEngine>>();
const aliases = new Map<SearchLanguage, Promise<AliasGroup[]>>();

/** `root` is the folder that holds the indexes. */
function findEngine(root: string, language: SearchLanguage): Promise<SearchEngine> {
  const known = engines.get(language) ?? openEngine(`${root}${language}/`, language);
  engines.set(language, known);
  return known;
}

function findAliases(root: string, language: SearchLanguage): Promise<AliasGroup[]> {
  const known = aliases.get(language) ?? fetch(`${root}${language}/aliases.json`).then((response) => response.json());
  aliases.set(language, known);
  return known;
}

/** What the letters of a query find, in simplified characters where only these find something. */
async function askLetters(engine: SearchEngine, query: string): Promise<{ hits: Hits; simplified: string | null }> {
  const hits = await engine.search(query);
  if (hits.exact || !hasHan(query)) return { hits, simplified: null };
  const { simplifyChinese } = await import('../domain/traditional-forms.ts');
  const simple = simplifyChinese(query);
  if (simple === query) return { hits, simplified: null };
  const found = await engine.search(simple);
  return found.exact && found.rows.length > 0 ? { hits: found, simplified: simple } : { hits, simplified: null };
}

export async function answerQuery(root: string, page: SearchLanguage, query: string, also: string[]): Promise<Answer> {
  const language = page === 'en' && !hasHan(query) ? 'en' : 'zh';
  const [engine, groups] = await Promise.all([findEngine(root, language), findAliases(root, language)]);
  const askOne = async (words: string) => {
    const letters = await askLetters(engine, words);
    const narrowed = await narrowToPlaces(engine, letters.simplified ?? words, letters.hits, (rest) =>
      askLetters(engine, rest),
    );
    return narrowed ?? { ...letters, places: [] };
  };
  const [answer, ...others] = await Promise.all([askOne(query), ...also.map(askOne)]);
  const { simplified, places } = answer;
  const all = [answer, ...others].map(({ hits }) => hits);
  const fitting = all.some((hits) => hits.exact && hits.rows.length > 0)
    ? all.filter((hits) => hits.exact)
    : [answer.hits];
  const rows = [...new Set(fitting.flatMap((hits) => hits.rows))];
  return {
    engine,
    hits: rows.flatMap((at) => {
      const row = engine.rows[at];
      return row === undefined ? [] : [{ ...row, at }];
    }),
    exact: fitting.every((hits) => hits.exact),
    needles: fitting.flatMap((hits) => hits.parts.map((part) => part.text)),
    simplified,
    places,
    offers: widenQuery(simplified ?? query, groups)
      .filter((form) => !also.includes(form))
      .slice(0, OFFER_LIMIT),
  };
}
