import type { DocumentView } from './document-view.ts';
import type { Finding, TextCheck } from './text-check.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '《': '》',
  '“': '”',
  '〔': '〕',
  '【': '】',
};
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));
/** Brackets of half and full width are one mark; a copy mixes them. */
const FOLDED: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const fold = (c: string): string => FOLDED[c] ?? c;
/** Code points shown around a mark that stands alone. */
const CONTEXT = 12;
/** Code points within which a title that was broken over two lines ends. */
const TITLE_LENGTH = 60;

interface Fault {
  readonly from: number;
  readonly to: number;
  readonly zh: string;
  readonly en: string;
}

/** `mark` is compared, `printed` is quoted. */
interface OpenMark {
  readonly at: number;
  readonly mark: string;
  readonly printed: string;
}

/** Every bracket, quotation and title mark that opens in a paragraph closes there, in its own order. */
export const marksClose: TextCheck = {
  name: 'marks-close',
  run(view) {
    const { faults, pairs } = pairMarks(view.chars);
    const findings = faults.map((fault) => toFinding(view, fault));
    if (pairs > 0) findings.push(passed(pairs));
    return findings;
  },
};

function pairMarks(chars: readonly string[]): { faults: Fault[]; pairs: number } {
  const faults: Fault[] = [];
  let open: OpenMark[] = [];
  let pairs = 0;
  const unclosed = (mark: OpenMark | undefined, until: number): void => {
    if (mark)
      faults.push(
        faultOf(
          mark.at,
          Math.min(until, mark.at + CONTEXT),
          `“${mark.printed}”没有合上`,
          `“${mark.printed}” is never closed`,
        ),
      );
  };
  for (const [i, c] of chars.entries()) {
    const mark = fold(c);
    if (c === '\n') {
      for (const left of open.filter((o) => !closesAfterBreak(chars, i, o.mark))) unclosed(left, i);
      open = open.filter((o) => closesAfterBreak(chars, i, o.mark));
    } else if (mark in CLOSING) {
      if (mark === '“' && open.at(-1)?.mark === '“') {
        const reversed = /[，,。、;；:：)）]/.test(chars[i + 1] ?? '');
        const earlier = open.pop();
        if (reversed) {
          faults.push(
            faultOf(i - 1, i + 2, '下引号印成了上引号', 'a closing quotation mark is printed as an opening one'),
          );
          continue;
        }
        unclosed(earlier, i);
      }
      open.push({ at: i, mark, printed: c });
    } else if (OPENING.has(mark)) {
      const depth = open.findLastIndex((o) => o.mark === fold(OPENING.get(mark) ?? ''));
      if (depth >= 0) {
        for (const left of open.splice(depth + 1)) unclosed(left, i + 1);
        open.pop();
        pairs++;
      } else if (isListNumber(chars, i)) continue;
      else if (open.length > 0 && mark !== '”') {
        const wrong = open.pop();
        faults.push(
          faultOf(wrong?.at ?? i, i + 1, `“${wrong?.printed}”以“${c}”合上`, `“${wrong?.printed}” is closed by “${c}”`),
        );
      } else {
        faults.push(faultOf(Math.max(0, i - CONTEXT), i + 1, `“${c}”没有对应的前半`, `“${c}” closes nothing`));
      }
    }
  }
  for (const left of open) unclosed(left, chars.length);
  return { faults, pairs };
}

const faultOf = (from: number, to: number, zh: string, en: string): Fault => ({
  from,
  to: Math.max(to, from + 1),
  zh,
  en,
});

/** A page may break the line inside a title: 《⏎国务院办公厅关于…的意见》. */
function closesAfterBreak(chars: readonly string[], at: number, mark: string): boolean {
  const ahead = chars.slice(at + 1, at + 1 + TITLE_LENGTH);
  const close = ahead.findIndex((c) => fold(c) === fold(CLOSING[mark] ?? ''));
  return close >= 0 && !ahead.slice(0, close).some((c) => fold(c) === mark);
}

/** 1) and a) number an item. */
function isListNumber(chars: readonly string[], at: number): boolean {
  const before = chars.slice(Math.max(0, at - 4), at).join('');
  return /(?:^|[\n\s。;；])(?:\d{1,2}|[a-zA-Z])$/.test(before) || (at <= 2 && /^\d+$/.test(before));
}

function toFinding(view: DocumentView, fault: Fault): Finding {
  const text = view.chars.slice(fault.from, fault.to).join('').trim();
  return {
    result: 'failed',
    statements: [],
    spans: [{ start: view.start + fault.from, end: view.start + fault.to, text }],
    // Quoted, so that no cell begins like a formula.
    computation: `“${text}”: ${fault.zh}`,
    note_zh: `“${text}”处${fault.zh}；脱落或误印的是哪一个字符，见相关更正。`,
    note_en: `At “${text}” ${fault.en}; which character was lost or misprinted, see the correction.`,
    fault: 'transcription',
  };
}

const passed = (pairs: number): Finding => ({
  result: 'passed',
  statements: [],
  computation: `${pairs} = ${pairs}`,
  note_zh: `括号、引号、书名号共${pairs}对，前后相合。`,
  note_en: `Brackets, quotation and title marks that open and close in order: ${pairs} pairs.`,
  fault: null,
});
