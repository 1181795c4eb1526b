/** How each engine is asked in the browser; the functions run there, and know nothing of this module. */
import type { Page } from 'playwright-core';

export const ENGINES = [
  { id: 'ours', name: 'one character a token' },
  { id: 'pagefind', name: 'Pagefind 1.6 as it comes' },
  { id: 'minisearch', name: 'MiniSearch 7, pairs of characters' },
] as const;
export type EngineId = (typeof ENGINES)[number]['id'];

interface Asked {
  /** Rows of the records, best first. */
  rows: number[];
  ms: number;
}

declare global {
  interface Window {
    ask(query: string): Promise<number[]>;
    show(): Promise<unknown>;
  }
}

const OPENERS: Record<EngineId, string> = {
  ours: `
    const { openEngine } = await import('/project/src/client/search-engine.ts');
    const [engine] = await Promise.all([openEngine('/ours/', 'zh'), fetch('/ours/aliases.json').then((r) => r.text())]);
    let found = [];
    window.ask = async (query) => {
      const { rows, exact } = await engine.search(query);
      found = rows;
      return exact ? rows : [];
    };
    window.show = () => Promise.all(found.slice(0, 10).map((row) => engine.readText(row)));`,
  pagefind: `
    const engine = await import('/pagefind/pagefind.js');
    let found = [];
    let rowOf = null;
    window.ask = async (query) => {
      found = (await engine.search(query)).results;
      if (window.scored) rowOf ??= await fetch('/pagefind/rows.json').then((r) => r.json());
      return rowOf === null ? [] : found.map((result) => rowOf[result.id]);
    };
    window.show = () => Promise.all(found.slice(0, 10).map((result) => result.data()));`,
  minisearch: `
    const { default: MiniSearch } = await import('/minisearch/minisearch.js');
    const { readBigrams } = await import('/project/scripts/bench/read-bigrams.ts');
    const text = await fetch('/minisearch/index.json').then((r) => r.text());
    const engine = MiniSearch.loadJSON(text, { fields: ['text'], storeFields: ['text'], tokenize: readBigrams });
    window.ask = async (query) => engine.search(query, { combineWith: 'AND', prefix: (t) => t.length === 1 }).map(({ id }) => id);
    window.show = async () => undefined;`,
};

export async function openEngineIn(page: Page, engine: EngineId, scored: boolean): Promise<void> {
  await page.evaluate(`(async () => { window.scored = ${scored}; ${OPENERS[engine]} })()`);
}

/** Asks every query twice: the first time for the answer, the second, warm, for the time. */
export function askAll(page: Page, queries: readonly string[]): Promise<Asked[]> {
  return page.evaluate(async (list) => {
    const answers: number[][] = [];
    for (const query of list) answers.push(await window.ask(query));
    const asked: Asked[] = [];
    for (const [i, query] of list.entries()) {
      const begun = performance.now();
      await window.ask(query);
      asked.push({ rows: answers[i] ?? [], ms: performance.now() - begun });
    }
    return asked;
  }, queries);
}

/** One query and the texts of its first ten results, as a reader’s first visit fetches them. */
export function askFirst(page: Page, query: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    await window.ask(wanted);
    await window.show();
  }, query);
}
