/** Fetches the source file and the record of a page, and compares with them what the page shows. Loaded on demand. */
import { type ClaimedSpan, findDifference, findWrongSpans } from '../domain/check-spans.ts';
import { checkStringsFor } from '../i18n/check.ts';

/** What the site writes into a source text: renderings of headings, summaries of folds, marks of doubt and of cuts. */
const OURS = '.rendered, summary, sup, .broken, .cut';

interface Row {
  id: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  number_text?: string;
  number_start?: number;
  number_end?: number;
}

interface RecordFile {
  data: Row | { statements: Row[]; measures: Row[] };
}

async function fetchFile(href: string | undefined): Promise<Response> {
  const response = await fetch(href ?? '');
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response;
}

/** Lower-case hexadecimal, or null where the browser withholds it. */
async function hashBytes(bytes: ArrayBuffer): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function listClaims({ data }: RecordFile): ClaimedSpan[] {
  const rows = 'id' in data ? [data] : [...data.statements, ...data.measures];
  return rows.flatMap(({ id, quote, quote_start, quote_end, number_text, number_start, number_end }) => [
    { id, start: quote_start, end: quote_end, text: quote },
    ...(number_text === undefined ? [] : [{ id, start: number_start ?? 0, end: number_end ?? 0, text: number_text }]),
  ]);
}

/** Each stretch of source text on the page, as a reader sees it, with the place that it claims. */
function listShown(): { start: number; end: number; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-cut]')].map((element) => {
    const [start = 0, end = 0] = (element.dataset['cut'] ?? '').split(' ').map(Number);
    const copy = element.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll(OURS)) own.remove();
    return { start, end, text: copy.textContent };
  });
}

/** The findings in plain words, and whether all is well. */
async function comparePage(box: HTMLElement): Promise<{ agrees: boolean; lines: string[] }> {
  const words = checkStringsFor(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
  const [file, record] = await Promise.all([
    fetchFile(box.dataset['source']).then((response) => response.arrayBuffer()),
    fetchFile(box.dataset['record']).then((response) => response.json() as Promise<RecordFile>),
  ]);
  const hash = await hashBytes(file);
  const same = hash === null ? 'unknown' : hash === box.dataset['sha256'] ? 'same' : 'different';
  const source = Array.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file));

  const shown = listShown();
  const difference = shown.flatMap(({ start, end, text }) => findDifference(source, start, end, text) ?? [])[0];
  const characters = shown.reduce((sum, { text }) => sum + Array.from(text.replaceAll(/\s/gu, '')).length, 0);
  const claims = listClaims(record);
  const wrong = findWrongSpans(source, claims);
  const agrees = same !== 'different' && difference === undefined && wrong.length === 0;
  return {
    agrees,
    lines: [
      agrees ? words.good : words.bad,
      words.hash[same],
      difference === undefined
        ? words.shown(characters)
        : words.differs(difference.at, difference.source, difference.shown),
      wrong.length === 0 ? words.spans(claims.length) : words.wrong(wrong.length, wrong.slice(0, 8).join(', ')),
    ],
  };
}

/** Runs the comparison and writes its outcome into the box’s status. */
export async function checkPage(box: HTMLElement): Promise<void> {
  const status = box.querySelector<HTMLElement>('[role=status]');
  if (status === null) return;
  const words = checkStringsFor(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
  status.textContent = words.working;
  delete box.dataset['agrees'];
  try {
    const { agrees, lines } = await comparePage(box);
    status.replaceChildren(
      ...lines.map((line, index) => {
        const row = document.createElement(index === 0 ? 'strong' : 'span');
        row.textContent = line;
        return row;
      }),
    );
    box.dataset['agrees'] = String(agrees);
  } catch {
    status.textContent = words.failed;
    box.dataset['agrees'] = 'unknown';
  }
}
