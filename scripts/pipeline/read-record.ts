import { type CleanText, printedSpan } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';

/** A field of a document record as the text prints it; offsets are code points of the seed. */
export interface RecordField {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** The fields of a record that code can find, each with its span. */
export type DocumentHead = Readonly<
  Record<
    'title_zh' | 'issuer' | 'number' | 'dated' | 'period_start' | 'period_end' | 'addressees' | 'status_in_force',
    RecordField | null
  >
>;

const BODY =
  '(?:人民政府(?:办公室|办公厅)?|委员会(?:办公室)?|卫生健康委|领导小组(?:办公室)?|工作专班|[一-鿿]{2,10}(?:厅|局|办公室))';
/** 「焦作市人民政府办公室关于印发…的通知」 */
const ISSUER_IN_TITLE = new RegExp(`^([一-鿿、]{1,24}?${BODY})关于`);
/** An issuer that names no place. */
const UNNAMED = /^(?:省|自治区|市|州|盟|县|区|旗)(?:人民政府|委员会|卫生|医)/;
const isLonger = (line: string, issuer: string): boolean =>
  ISSUER_LINE.test(line) && line.endsWith(issuer) && line.length > issuer.length;
const ISSUER_LINE = new RegExp(`^[一-鿿]{2,20}?${BODY}$`);
/** 「舟政办发〔2018〕21号」 alone in its line */
const NUMBER_LINE = /^[一-鿿]{1,12}[〔[(]\d{4}[〕\])]\d{1,4}号$/;
const DAY_LINE = /^[^\d]{0,4}((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:印发)?$/;
const ADDRESSEES = /^(各[^。;]{4,160}|[^。;]{2,60}(?:人民政府|委员会|局|医院|单位)):$/;
/** Fields that a hosting page prints: 「发文字号:舟政办发〔2018〕21号」 */
const NUMBER_FIELD = /(?:发文字号|文\s*号):\s*([^\s|]{4,30}号)/;
const ISSUER_FIELD = /发文机关:\s*([一-鿿、]{4,40})/;
const DAY_FIELD = /成文日期:\s*((?:19|20)\d{2})[年-](\d{1,2})[月-](\d{1,2})日?/;
const STATUS_FIELD = /(?:效力状态|有效性|是否有效):\s*(有效|失效|废止|现行有效|已废止|已修改|是|否)/;
const PERIOD = /((?:19|20)\d{2})年?[-—–~至]{1,2}((?:19|20)\d{2})年?|“?十[一二三四五六七八]五”?|((?:19|20)\d{2})年/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** What the head, the signature and the hosting page’s own fields say about a document; null where nothing is found. */
export function readRecord(clean: CleanText, { part, context }: PartReading): DocumentHead {
  const lines = linesIn(clean.text, part.start, part.end);
  const titleEnd = part.title?.end ?? part.start;
  const head = lines.filter((line) => line.start < Math.max(titleEnd, part.start) + 600).slice(0, 40);
  const tail = lines.slice(-12);
  const near = [...head, ...tail];
  const title = part.title
    ? { start: part.title.start, text: clean.text.slice(part.title.start, part.title.end) }
    : null;
  const at = (start: number, printed: string, value = printed): RecordField => {
    const span = printedSpan(clean, start, start + printed.length);
    return { value, start: span.start, end: span.end, printed: span.text };
  };
  const whole = (line: Line | undefined): RecordField | null => (line ? at(line.start, line.text) : null);
  const group = (list: readonly Line[], pattern: RegExp): RecordField | null => {
    for (const line of list) {
      const m = pattern.exec(line.text);
      if (m?.[1]) return at(line.start + m.index + m[0].indexOf(m[1]), m[1]);
    }
    return null;
  };
  const day = (list: readonly Line[], pattern: RegExp): RecordField | null => {
    for (const line of list) {
      const m = pattern.exec(line.text);
      const iso = m ? `${m[1]}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}` : '';
      if (m && isDay(iso)) return at(line.start + m.index, m[0], iso);
    }
    return null;
  };
  const period = title ? PERIOD.exec(title.text) : null;
  const periodField = (value: string | null): RecordField | null =>
    value !== null && title && period ? at(title.start + period.index, period[0], value) : null;
  const titled = group(title ? [title] : [], ISSUER_IN_TITLE);
  // 「市人民政府办公室关于印发…」: whose, says the signature. 「铜仁市人民政府办公室」
  const fuller =
    titled && UNNAMED.test(titled.value) ? near.find((line) => isLonger(line.text, titled.value)) : undefined;
  return {
    title_zh: title ? at(title.start, title.text) : null,
    issuer:
      whole(fuller) ??
      titled ??
      group(near, ISSUER_FIELD) ??
      whole([...tail].reverse().find((line) => ISSUER_LINE.test(line.text))) ??
      whole(head.find((line) => ISSUER_LINE.test(line.text))),
    number: whole(head.find((line) => NUMBER_LINE.test(line.text))) ?? group(near, NUMBER_FIELD),
    dated: day(near, DAY_FIELD) ?? day([...tail].reverse(), DAY_LINE) ?? day(head, DAY_LINE),
    period_start: periodField(context.periodStart),
    period_end: periodField(context.periodEnd),
    addressees: group(head.filter((line) => line.start >= titleEnd).slice(0, 8), ADDRESSEES),
    status_in_force: group(near, STATUS_FIELD),
  };
}

const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

function linesIn(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + (line.length - line.trimStart().length);
    if (line.trim() !== '') lines.push({ start: from, text: line.trim() });
    at += line.length + 1;
  }
  return lines;
}

/** Whether the last line that is the document’s own ends a sentence or signs it. 「…各级各类中医(」 does not. */
export function endsWhole(clean: CleanText, { part }: PartReading): boolean {
  const own = linesIn(clean.text, part.start, part.end).filter(
    (line) => !part.boilerplate.some((b) => line.start >= b.start && line.start < b.end),
  );
  const last = own.at(-1)?.text ?? '';
  return /[。!?)”》;]$/.test(last) || DAY_LINE.test(last) || ISSUER_LINE.test(last);
}
