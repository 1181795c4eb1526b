/** The search page: reads the state from the form and the address, answers, counts, draws and announces. */
import { countFacet, filterRows } from '../domain/search-facets.ts';
import { RECORD_KINDS } from '../domain/search-record.ts';
import { FACETS, type Facet, formatSearchState, readSearchState, type SearchState } from '../domain/search-state.ts';
import { searchStringsFor } from '../i18n/search.ts';
import { type Answer, answerQuery } from './search-collect.ts';
import { enableArrows } from './search-keys.ts';
import { drawResults } from './search-results.ts';
import { drawWidenings } from './search-widen.ts';

const TYPING_PAUSE = 160;

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new Error(`the search page has no ${selector}`);
  return element;
}

const form = find<HTMLFormElement>('[data-search-form]');
const box = find<HTMLInputElement>('[data-search-query]');
const list = find<HTMLOListElement>('[data-results]');
const status = find<HTMLElement>('[data-search-status]');
const elsewhere = find<HTMLElement>('[data-search-elsewhere]');
const widenings = find<HTMLElement>('[data-search-widen]');
const selects = new Map(FACETS.map((facet) => [facet, find<HTMLSelectElement>(`select[name="${facet}"]`)]));
const sort = find<HTMLSelectElement>('select[name="sort"]');
const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const strings = searchStringsFor(lang);
const { searchRoot = '/pagefind/', searchHome = '/' } = form.dataset;

let state = readSearchState(new URLSearchParams(location.search));
let answer: Answer | null = null;
let turn = 0;

function nameOf(facet: Facet, value: string): string {
  if (facet === 'kind') return strings.kinds[RECORD_KINDS.find((kind) => kind === value) ?? 'passage'];
  const names = facet === 'place' ? answer?.engine.manifest.places : answer?.engine.manifest.themes;
  return facet === 'year' ? value : (names?.find(({ id }) => id === value)?.name ?? value);
}

function orderOf(facet: Facet, counts: Map<string, number>): string[] {
  const values = [...counts.keys()];
  if (facet === 'year') return values.sort().reverse();
  if (facet === 'kind') return RECORD_KINDS.filter((kind) => counts.has(kind));
  if (facet === 'theme') return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return (answer?.engine.manifest.places ?? []).map(({ id }) => id).filter((id) => counts.has(id));
}

function drawFacets(): void {
  for (const [facet, select] of selects) {
    const counts = answer === null ? new Map<string, number>() : countFacet(answer.hits, state, facet);
    const chosen = state.filters[facet];
    if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
    const options = orderOf(facet, counts).map(
      (value) => new Option(`${nameOf(facet, value)} (${counts.get(value)})`, value),
    );
    select.replaceChildren(new Option(strings.any, ''), ...options);
    select.value = chosen;
  }
  sort.value = state.sort;
}

function describe(found: Answer, shown: readonly { document_id: string | null }[]): string {
  if (found.hits.length === 0) return strings.nothing;
  const documents = new Set(shown.flatMap((hit) => hit.document_id ?? [])).size;
  const notes = [
    !found.exact
      ? strings.near(shown.length)
      : shown.length === found.hits.length
        ? strings.total(shown.length, documents)
        : strings.filtered(shown.length, found.hits.length),
    found.simplified === null ? '' : strings.simplified(found.simplified),
    found.places.length === 0 ? '' : strings.inPlaces(found.places.join(strings.and)),
    lang === 'en' && found.engine.language === 'zh' ? strings.otherTexts : '',
  ];
  const said = notes.filter((note) => note !== '');
  if (said.length < 2) return said.join('');
  const stop = lang === 'zh' ? '。' : '. ';
  return said
    .map((note) => note.replace(/[。.]$/, '') + stop)
    .join('')
    .trim();
}

async function draw(): Promise<void> {
  if (answer === null) {
    list.replaceChildren();
    list.dataset.total = '0';
    list.dataset.exact = 'true';
    status.textContent = strings.empty;
    widenings.replaceChildren();
    elsewhere.hidden = true;
    drawFacets();
    return;
  }
  const shown = filterRows(answer.hits, state);
  drawFacets();
  drawWidenings(widenings, answer.offers, state.also, strings, (also) => void update({ ...state, also }));
  const drawn = drawResults(list, shown, { answer, strings, home: searchHome });
  list.dataset.total = String(shown.length);
  list.dataset.exact = String(answer.exact);
  elsewhere.hidden = answer.hits.length > 0;
  await drawn;
  status.textContent = describe(answer, shown);
}

/** Takes on a state, searches where the words have changed, and draws. */
async function update(next: SearchState, push = true): Promise<void> {
  turn += 1;
  const mine = turn;
  const asked = `${next.query}\n${next.also.join('\n')}`;
  const known = answer !== null && asked === `${state.query}\n${state.also.join('\n')}`;
  state = next;
  if (push) history.replaceState(null, '', location.pathname + formatSearchState(state));
  list.setAttribute('aria-busy', 'true');
  delete list.dataset.ready;
  try {
    if (!known) {
      if (state.query.trim() !== '') status.textContent = strings.loading;
      const found = state.query.trim() === '' ? null : await answerQuery(searchRoot, lang, state.query, state.also);
      if (mine !== turn) return;
      answer = found;
    }
    await draw();
  } catch {
    answer = null;
    status.textContent = strings.failed;
    elsewhere.hidden = false;
  }
  if (mine !== turn) return;
  list.removeAttribute('aria-busy');
  list.dataset.ready = state.query;
}

function readForm(): SearchState {
  const filters = Object.fromEntries(
    [...selects].map(([facet, select]) => [facet, select.value]),
  ) as SearchState['filters'];
  const query = box.value;
  return {
    query,
    also: query === state.query ? state.also : [],
    filters,
    sort: sort.value === 'year' ? 'year' : 'relevance',
  };
}

let pause: ReturnType<typeof setTimeout> | undefined;
let composing = false;
box.addEventListener('compositionstart', () => {
  composing = true;
});
box.addEventListener('compositionend', () => {
  composing = false;
  box.dispatchEvent(new Event('input'));
});
box.addEventListener('input', () => {
  clearTimeout(pause);
  if (!composing) pause = setTimeout(() => void update(readForm()), TYPING_PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void update(readForm());
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) void update(readForm());
});
addEventListener('popstate', () => {
  const next = readSearchState(new URLSearchParams(location.search));
  box.value = next.query;
  void update(next, false);
});

enableArrows(box, list);
const isFiltered = Object.values(state.filters).some((value) => value !== '');
find<HTMLDetailsElement>('[data-search-filters]').open = isFiltered || matchMedia('(min-width: 40rem)').matches;
box.value = state.query;
void update(state, false);
