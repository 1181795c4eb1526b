import type { DocumentBundle } from '../../../src/schemas/bundle.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { repairSigns } from '../../pipeline/repair-signs.ts';

/** A document as the checks read it: its statements in printed order, and the words that stand around each number. */
export interface DocumentView {
  readonly statements: readonly Statement[];
  /** The document as printed, one entry for each code point; the first stands at `start` of the seed. */
  readonly chars: readonly string[];
  readonly start: number;
  /** Words between two offsets of the seed, white space removed, brackets and signs half-width. */
  words(start: number, end: number): string;
  /** Words of its sentence in front of the number. */
  before(s: Statement): string;
  /** Words behind the number up to the next comma or the end of its sentence. */
  after(s: Statement): string;
  /** Words between the last comma (or the last number) and the number. */
  clauseBefore(s: Statement): string;
  between(a: Statement, b: Statement): string;
  sameSentence(a: Statement, b: Statement): boolean;
  /** Statements of the same sentence in front of this one, the nearest last. */
  earlierInSentence(s: Statement): readonly Statement[];
  laterInSentence(s: Statement): readonly Statement[];
}

const SENTENCE_END = /[。;；!！?？\n\r]/;
const COMMA = /[,，、:：]/;
/** Code points of a sentence that are looked at in front of a number. */
const LONGEST = 600;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

export function viewDocument(bundle: DocumentBundle): DocumentView {
  const chars = Array.from(repairSigns(bundle.text));
  const offset = bundle.document.span_start;
  const statements = [...bundle.statements].sort((a, b) => a.number_start - b.number_start);
  const sentences = numberSentences(chars, statements, offset);
  const sentenceAt = (at: number): number => sentences[at - offset] ?? -1;
  const words = (start: number, end: number): string =>
    normalise(chars.slice(Math.max(0, start - offset), Math.max(0, end - offset)).join(''));
  const bySentence = Map.groupBy(statements, (s) => sentenceAt(s.number_start));
  const inSentence = (s: Statement): readonly Statement[] => bySentence.get(sentenceAt(s.number_start)) ?? [];
  const sentenceStart = (s: Statement): number => {
    let at = s.number_start;
    while (at > offset && s.number_start - at < LONGEST && sentenceAt(at - 1) === sentenceAt(s.number_start)) at--;
    return at;
  };
  return {
    chars: Array.from(bundle.text),
    start: offset,
    statements,
    words,
    before: (s) => words(sentenceStart(s), s.number_start),
    after(s) {
      let at = s.number_end;
      while (at - offset < chars.length && sentenceAt(at) === sentenceAt(s.number_end - 1)) {
        if (COMMA.test(chars[at - offset] ?? '')) break;
        at++;
      }
      return words(s.number_end, at);
    },
    clauseBefore(s) {
      const floor = inSentence(s).reduce(
        (end, other) => (other.number_end <= s.number_start ? Math.max(end, other.number_end) : end),
        sentenceStart(s),
      );
      let at = s.number_start;
      while (at > floor && !COMMA.test(chars[at - offset - 1] ?? '')) at--;
      return words(at, s.number_start);
    },
    between: (a, b) => words(a.number_end, b.number_start),
    sameSentence: (a, b) => sentenceAt(a.number_start) === sentenceAt(b.number_start),
    earlierInSentence: (s) => inSentence(s).filter((other) => other.number_end <= s.number_start),
    laterInSentence: (s) => inSentence(s).filter((other) => other.number_start >= s.number_end),
  };
}

/** The number of the sentence that each code point stands in; a sign inside a number ends none. */
function numberSentences(chars: readonly string[], statements: readonly Statement[], offset: number): Int32Array {
  const numbers = new Uint8Array(chars.length);
  for (const s of statements) numbers.fill(1, Math.max(0, s.number_start - offset), Math.max(0, s.number_end - offset));
  const sentences = new Int32Array(chars.length);
  let sentence = 0;
  chars.forEach((char, i) => {
    sentences[i] = sentence;
    if (numbers[i] === 0 && SENTENCE_END.test(char)) sentence++;
  });
  return sentences;
}

function normalise(text: string): string {
  return text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\uE000/g, '')
    .replace(/\s+/g, '');
}
