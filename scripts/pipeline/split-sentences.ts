/** Half-open span in clean-text offsets. */
export interface ClauseSpan {
  readonly start: number;
  readonly end: number;
}

/** No sentence is longer; a text without any stop is cut here, so that cost stays in proportion to length. */
const LONGEST = 1500;

/** Sentence boundaries of a paragraph: full stops, semicolons, exclamation and question marks outside brackets. */
export function splitSentences(text: string, start: number, end: number): ClauseSpan[] {
  const sentences: ClauseSpan[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (i - from >= LONGEST) {
      push(sentences, text, from, i);
      from = i;
      depth = 0;
    }
    if (c === '(' || c === '《') depth++;
    else if ((c === ')' || c === '》') && depth > 0) depth--;
    else if (c === '\n' || c === '。' || ((c === ';' || c === '!' || c === '?') && depth === 0)) {
      if (c === '。' && text.charAt(i - 1) === '%' && depth > 0) continue;
      depth = 0;
      let stop = i + 1;
      while (stop < end && '”)’'.includes(text.charAt(stop)) && c !== '\n') stop++;
      push(sentences, text, from, c === '\n' ? i : stop);
      from = c === '\n' ? i + 1 : stop;
      i = from - 1;
    }
  }
  push(sentences, text, from, end);
  return sentences;
}

function push(list: ClauseSpan[], text: string, start: number, end: number): void {
  let s = start;
  while (s < end && /[\s,。;]/.test(text.charAt(s))) s++;
  if (end > s) list.push({ start: s, end });
}

/** No clause reaches further from what it is about; text without commas is cut here, for the same reason. */
const REACH = 600;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** 「12,000人」, but not 「2020年2.65,2025年3.20」. */
const partsThousands = (text: string, comma: number): boolean =>
  isDigit(text.charCodeAt(comma - 1)) &&
  /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5)) &&
  /(?:^|[^\d.])\d{1,3}(?:,\d{3})*$/.test(text.slice(Math.max(0, comma - 12), comma));

/** The clauses of one sentence: its commas, colons and full stops are looked up once for all its numbers. */
export class Clauses {
  private readonly sentence: ClauseSpan;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly bars: number[] = [];
  private readonly text: string;

  constructor(text: string, sentence: ClauseSpan) {
    this.text = text;
    this.sentence = sentence;
    for (let i = sentence.start; i < sentence.end; i++) {
      const c = text.charCodeAt(i);
      const ends = (c === 44 && !partsThousands(text, i)) || c === 59 || c === 0x3002 || c === 10;
      if (ends) this.ends.push(i);
      if (c === 124 || c === 9) this.bars.push(i);
      // A colon opens a clause and ends none: 「目标:达到90%」 is about the target.
      if (ends || c === 58) this.starts.push(i + 1);
    }
  }

  /** The clause around [start, end): between the nearest commas or colons of its sentence, brackets kept whole. */
  around(start: number, end: number): ClauseSpan {
    const { sentence } = this;
    const opens = countUpTo(this.starts, start);
    const opened = (opens > 0 ? this.starts[opens - 1] : undefined) ?? sentence.start;
    const closed = this.ends[countUpTo(this.ends, end - 1)] ?? Math.max(end, sentence.end);
    const next = countUpTo(this.bars, start);
    const bar = ((next > 0 ? this.bars[next - 1] : undefined) ?? -1) + 1;
    // 「2|寄宿制学校改造|改造宿舍36栋|教育局」: a cell that names what it counts is a clause of its own.
    const cell = bar > opened && /[一-鿿]{2}/.test(this.text.slice(bar, Math.min(start, bar + REACH)));
    const stop = cell ? (this.bars[next] ?? closed) : closed;
    return {
      start: start < sentence.start ? start : Math.max(cell ? bar : opened, start - REACH),
      end: Math.min(closed, stop, end + REACH),
    };
  }
}

/** How many numbers of an ascending list are at most `limit`. */
function countUpTo(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] ?? 0) <= limit) low = mid + 1;
    else high = mid;
  }
  return low;
}
