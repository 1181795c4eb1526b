import type { DocumentView } from './document-view.ts';
import type { Finding, TextCheck } from './text-check.ts';

interface Pattern {
  readonly pattern: RegExp;
  readonly zh: string;
  readonly en: string;
}

/** Places where a year belongs and none is printed: reposts lose them. */
const WITHOUT_YEAR: readonly Pattern[] = [
  {
    pattern: /[一-鿿]{2,8}[[〔［][\]〕］]\d{1,4}号/g,
    zh: '文号括号内没有年份',
    en: 'the brackets of the document number hold no year',
  },
  {
    pattern: /(?<=^|\n)\s*\d{1,2}月\d{1,2}日(?=\s*(?:\n|$))/g,
    zh: '单独一行的日期没有年份',
    en: 'a date in a line of its own bears no year',
  },
  {
    pattern: /(?<=[:：\s])-\d{2}-\d{2}(?:\s\d{2}:\d{2}(?::\d{2})?)?/g,
    zh: '时间以短横开头，年份脱落',
    en: 'a time begins with a hyphen, its year is lost',
  },
  {
    pattern: /(?<=[,，。;；\n])(?:截至|截止|到|至)(?:年)?(?:底|末)(?=[,，])/g,
    zh: '“到……底”之间没有年份',
    en: 'no year stands in “by the end of …”',
  },
];
const WITH_YEAR = /[〔［[(（]\s?(?:19|20)\d{2}\s?[〕］\])）]\s?\d{1,4}号|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g;

/** Every document number, closing date and time stamp bears its year. */
export const yearsPrinted: TextCheck = {
  name: 'years-printed',
  run(view) {
    const text = view.chars.join('');
    const findings = WITHOUT_YEAR.flatMap(({ pattern, zh, en }) =>
      [...text.matchAll(pattern)].map((m) => toFinding(view, text, m.index, m[0], zh, en)),
    );
    const sound = [...text.matchAll(WITH_YEAR)];
    if (sound.length > 0) findings.push(passed(sound.map((m) => m[0])));
    return findings;
  },
};

function toFinding(view: DocumentView, text: string, index: number, found: string, zh: string, en: string): Finding {
  const lead = /^\s*/.exec(found)?.[0].length ?? 0;
  const start = view.start + Array.from(text.slice(0, index + lead)).length;
  const said = found.trim();
  return {
    result: 'failed',
    statements: [],
    spans: [{ start, end: start + Array.from(said).length, text: said }],
    // Quoted, so that no cell begins like a formula.
    computation: `“${said}”: ${zh}`,
    note_zh: `“${said}”处${zh}；缺哪一年，仅凭文本无法判定，不予补出。`,
    note_en: `At “${said}” ${en}; which year, the text alone cannot decide, and none is filled in.`,
    fault: 'lost_text',
  };
}

const passed = (printed: readonly string[]): Finding => ({
  result: 'passed',
  statements: [],
  computation: printed.slice(0, 12).join('; '),
  note_zh: `文号和完整日期共${printed.length}处，均印有年份。`,
  note_en: `Document numbers and full dates that bear their year: ${printed.length}.`,
  fault: null,
});
