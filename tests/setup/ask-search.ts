/** Asks the search page one query after the other in one page, as a reader's typing would. */
import type { Page } from 'playwright-core';

export interface SearchAnswer {
  total: number;
  exact: boolean;
  /** Kind and identifier of each result, in order. */
  results: string[];
}

/** Where only the result sets count, one text stands for all, so that a thousand files need not be fetched. */
export async function skipTexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fetchFile = window.fetch.bind(window);
    let sample: Promise<ArrayBuffer> | null = null;
    window.fetch = async (input, init) => {
      if (!String(input).includes('/fragment/')) return fetchFile(input, init);
      sample ??= fetchFile(input, init).then((response) => response.arrayBuffer());
      return new Response((await sample).slice(0));
    };
  });
}

export function askSearch(page: Page, queries: readonly string[]): Promise<SearchAnswer[]> {
  return page.evaluate(async (list) => {
    const box = document.querySelector<HTMLInputElement>('[data-search-query]')!;
    const results = document.querySelector<HTMLElement>('[data-results]')!;
    const waitFor = (query: string) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (results.dataset['ready'] !== query) return;
          observer.disconnect();
          done();
        });
        observer.observe(results, { attributes: true, attributeFilter: ['data-ready'] });
      });
    const answers: SearchAnswer[] = [];
    for (const query of list) {
      const ready = waitFor(query);
      box.value = query;
      box.form?.requestSubmit();
      await ready;
      const links = [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
      answers.push({
        total: Number(results.dataset['total']),
        exact: results.dataset['exact'] === 'true',
        results: links.map((link) => `${link.dataset['kind']}/${link.dataset['result']}`),
      });
    }
    return answers;
  }, queries);
}
