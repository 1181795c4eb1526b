import { isNewline, lineEnd } from './line-ends.ts';

/** No table is looked at further than this. */
const MOST_LINES = 400;
/** 「一、健康水平」 alone in a line parts no block. */
const LONGEST_GROUP = 20;
const TAB = 9;

/**
 * Tells, line by line in order, whether each tab of a line parts a cell: where the rows of a block all have as many tabs
 * and one of them has no empty cell. Elsewhere a run of tabs is one gap, as of a text that was aligned with them.
 */
export class TabBlocks {
  readonly #raw: string;
  /** End of the block that was measured last. */
  #until = 0;
  /** How many tabs a full row of it has; 0 where no row is full. */
  #width = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  partsCells(start: number, end: number): boolean {
    const { tabs, full, cells } = this.#count(start, end);
    // One word and tabs are a caption.
    if (tabs < 2 || full || cells < 2) return false;
    if (start >= this.#until) this.#measure(start);
    return tabs === this.#width;
  }

  #count(start: number, end: number): { tabs: number; full: boolean; cells: number } {
    let tabs = 0;
    let cells = 0;
    let full = true;
    let filled = false;
    for (let i = start; i < end; i++) {
      const c = this.#raw.charCodeAt(i);
      if (c === TAB) {
        tabs++;
        full = full && filled;
        filled = false;
      } else if (c !== 32 && c !== 0xa0 && c !== 0x3000) {
        if (!filled) cells++;
        filled = true;
      }
    }
    return { tabs, full: full && filled, cells };
  }

  #measure(start: number): void {
    const { length } = this.#raw;
    this.#width = 0;
    let at = start;
    for (let lines = 0; at < length && lines < MOST_LINES; lines++) {
      const end = lineEnd(this.#raw, at);
      const { tabs, full } = this.#count(at, end);
      if (tabs === 0 && end - at > LONGEST_GROUP) break;
      if (full && tabs > this.#width) this.#width = tabs;
      at = end + 1;
      while (at < length && isNewline(this.#raw.charCodeAt(at))) at++;
    }
    this.#until = Math.max(at, start + 1);
  }
}
