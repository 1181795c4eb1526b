/** Draws the list of results; a text is fetched when its place in the list comes into view. */

import { cutExcerpt, findMatches } from '../domain/search-match.ts';
import { formatRecordPath } from '../domain/search-record.ts';
import { hasHan } from '../domain/search-text.ts';
import type { SearchStrings } from '../i18n/search.ts';
import type { Answer, Hit } from './search-collect.ts';

export interface ResultContext {
  answer: Answer;
  strings: SearchStrings;
  /** Address of the pages of this language, with a slash at its end. */
  home: string;
}

const AT_ONCE = 10;
const QUOTE_HEAD = 24;

function create<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

function formatHref(hit: Hit, home: string, needles: readonly string[]): string {
  const path = formatRecordPath(hit);
  if (hit.document_id === null || needles.length === 0) return home + path.slice(1);
  const params = new URLSearchParams(needles.map((needle) => ['highlight', needle]));
  return home + path.slice(1).replace('#', `?${params}#`);
}

/** The title of a record: its document and heading, or its own first line. */
function formatTitle(hit: Hit, text: string, { manifest }: Answer['engine']): string {
  const document = manifest.documents.find(({ id }) => id === hit.document_id);
  if (document === undefined) return text.split('\n')[0] ?? '';
  const heading = [...text].slice(0, hit.heading_length).join('');
  return heading === '' ? document.title : `${document.title} › ${heading}`;
}

function appendExcerpt(target: HTMLElement, text: string, needles: readonly string[]): void {
  for (const piece of cutExcerpt(text, needles)) {
    if (piece.hit) target.append(create('mark', '', piece.text));
    else target.append(piece.text);
  }
}

/** The statements of an indicator: the way from its name to the passages. */
function createPassageLinks(hit: Hit, { answer, strings, home }: ResultContext): HTMLElement | null {
  const rows = answer.engine.rows.filter(
    (row) => row.indicator_id === hit.id && row.document_id !== null && row.kind !== 'measure',
  );
  if (rows.length === 0) return null;
  const { documents } = answer.engine.manifest;
  const fold = create('details', 'passages');
  fold.append(create('summary', '', strings.passages(rows.length)));
  const list = create('ul', '');
  for (const row of rows) {
    const link = create('a', '');
    link.href = home + formatRecordPath(row).slice(1);
    const document = documents.find(({ id }) => id === row.document_id);
    const parts = [
      document?.title ?? '',
      strings.kinds[row.kind],
      document?.claimed ? strings.claimed : null,
      row.year,
    ];
    link.textContent = parts.filter((part) => part !== null).join(' · ');
    const item = create('li', '');
    item.append(link);
    list.append(item);
  }
  fold.append(list);
  return fold;
}

async function fillItem(item: HTMLElement, link: HTMLAnchorElement, hit: Hit, context: ResultContext): Promise<void> {
  const { answer, home } = context;
  const text = await answer.engine.readText(hit.at);
  link.textContent = formatTitle(hit, text, answer.engine);
  const lines = text.split('\n');
  const quote = lines.at(-1) ?? '';
  if (answer.engine.language === 'en' && hit.document_id !== null && hasHan(quote)) {
    link.href = formatHref(hit, home, [[...quote].slice(0, QUOTE_HEAD).join('')]);
  }
  const rest = lines.slice(1);
  const isStatement = hit.heading_length > 0 && hit.kind !== 'passage';
  // A statement’s own name stands in the title already.
  const isTold = hit.document_id === null || (isStatement && findMatches(rest.join(' '), answer.needles).length > 0);
  const shown = isTold ? rest : lines;
  const body = answer.engine.language === 'zh' ? [shown.join(' ')] : shown;
  for (const line of body) {
    const excerpt = create('p', 'excerpt');
    excerpt.lang = hasHan(line) ? 'zh-Hans' : 'en';
    appendExcerpt(excerpt, line, answer.needles);
    item.append(excerpt);
  }
  const passages = hit.kind === 'indicator' ? createPassageLinks(hit, context) : null;
  if (passages !== null) item.append(passages);
}

/** Replaces the list’s items; returns when the first ones are filled. */
export async function drawResults(list: HTMLOListElement, hits: readonly Hit[], context: ResultContext): Promise<void> {
  const { answer, strings, home } = context;
  const fills = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        void fills.get(entry.target)?.();
      }
    },
    { rootMargin: '400px' },
  );
  const items = hits.map((hit) => {
    const item = create('li', 'result');
    const link = create('a', '', formatTitle(hit, '', answer.engine) || strings.kinds[hit.kind]);
    const marks = answer.exact && answer.engine.language === 'zh' ? answer.needles : [];
    link.href = formatHref(hit, home, marks);
    link.dataset.result = hit.id;
    link.dataset.kind = hit.kind;
    if (answer.engine.language === 'zh') link.lang = 'zh-Hans';
    const place = answer.engine.manifest.places.find(({ id }) => id === hit.place_id)?.name;
    const isClaimed = answer.engine.manifest.documents.some(({ id, claimed }) => id === hit.document_id && claimed);
    const labels = [
      strings.kinds[hit.kind],
      // What a member says in a proposal is not said by the place.
      isClaimed ? strings.claimed : null,
      hit.kind === 'place' ? null : place,
      hit.year,
    ];
    const kicker = create('p', 'kind', labels.filter((label) => label != null).join(' · '));
    if (!answer.exact) kicker.append(' ', create('span', 'near', strings.nearMark));
    item.append(link, kicker);
    fills.set(item, () => fillItem(item, link, hit, context));
    return item;
  });
  list.replaceChildren(...items);
  const first = items.slice(0, AT_ONCE);
  for (const item of items.slice(AT_ONCE)) observer.observe(item);
  await Promise.all(first.map((item) => fills.get(item)?.()));
}
