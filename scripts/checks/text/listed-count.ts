import type { DocumentView } from './document-view.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** 市儿童医院、市第三医院等6家; “服务、责任、利益、管理”四个共同体; 医、防、康、护、养“五位一体”. */
export const listedCount: TextCheck = {
  name: 'listed-count',
  run: (view) => {
    const text = view.chars.join('');
    const read = [...text.matchAll(LISTED)].flatMap((m) => checkList(view, text, m));
    const passed = read.filter(({ finding }) => finding === null);
    const failed = read.flatMap(({ finding }) => finding ?? []);
    return passed.length === 0 ? failed : [...failed, allAgree(passed.map(({ sum }) => sum))];
  },
};

/** A list of three or more, or of two before 等, and the number that counts it. */
const LISTED =
  /([^\s，,。；;：:（）()《》]{1,12}(?:、[^\s，,。；;：:（）()《》、]{1,16}?){1,30}?)(等|”?“?)(\d{1,3}|[两二三四五六七八九十])(家|所|项制度|个共同体|位”?一体|个方面|类机构)/g;
const NUMERALS = '零一二三四五六七八九十';
const readCount = (printed: string): number =>
  printed === '两' ? 2 : /\d/.test(printed) ? Number(printed) : NUMERALS.indexOf(printed);

interface Listing {
  readonly sum: string;
  readonly finding: Finding | null;
}

/** A list that ends in 等 may leave some out; one without names all that it counts. */
function checkList(view: DocumentView, text: string, m: RegExpExecArray): Listing[] {
  const [whole, list = '', link = '', number = '', measure = ''] = m;
  const items = list.replace(/[“”]/g, '').split('、').length;
  const open = link === '等';
  // A count of institutions behind a bare list may be a sum: 医院、卫生院12家.
  if (!open && (items < 3 || measure === '家' || measure === '所')) return [];
  const value = readCount(number);
  const fits = open ? items <= value : items === value;
  const sum = `${items} ${fits ? (open ? '≤' : '=') : open ? '>' : '≠'} ${value}`;
  if (fits) return [{ sum, finding: null }];
  const start = view.start + [...text.slice(0, m.index)].length;
  const finding: Finding = {
    result: 'failed',
    statements: [],
    spans: [{ start, end: start + [...whole].length, text: whole }],
    computation: sum,
    note_zh: `“${whole}”列举了${items}项，印出的数是${number}；是列举有误还是数字有误，仅凭文本无法判定。`,
    note_en: `“${whole}” lists ${items}, the number in print is ${value}; whether the list or the number is wrong, the text alone cannot decide.`,
    fault: 'contradiction',
  };
  return [{ sum, finding }];
}

const allAgree = (sums: readonly string[]): Finding => ({
  result: 'passed',
  statements: [],
  computation: sums.join('; '),
  note_zh: `列举与所印的数相合的共${sums.length}处。`,
  note_en: `Lists that agree with the number in print: ${sums.length}.`,
  fault: null,
});
