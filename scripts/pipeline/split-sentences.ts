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

/** The clause around [start, end): between the nearest commas or colons of its sentence, brackets kept whole. */
export function clauseAround(text: string, sentence: ClauseSpan, start: number, end: number): ClauseSpan {
  let s = start;
  while (s > sentence.start && !/[,;:。\n]/.test(text.charAt(s - 1))) s--;
  let e = end;
  while (e < sentence.end && !/[,;。\n]/.test(text.charAt(e))) e++;
  return { start: s, end: e };
}
