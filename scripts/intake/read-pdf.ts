import { extractTextItems, getDocumentProxy, getMeta, type StructuredTextItem } from 'unpdf';
import type { ReceivedText } from './received-text.ts';
import { Refusal } from './refusal.ts';

/** Characters a page, at least, below which a PDF counts as pictures of pages. */
const FEWEST_CHARACTERS = 20;
/** Lines that only number a page. 「— 3 —」 */
const PAGE_NUMBER = /^[\s—–-]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s—–-]*$/;
/** Radicals that some fonts give instead of the characters that they look like: ⼀ for 一, ⺠ for 民. */
const RADICALS = /[\u2e80-\u2fdf]/g;
/** Those of the supplement block, for which Unicode has no compatibility form: radical and character. */
const SUPPLEMENT = new Map(
  '⺎兀 ⺒巳 ⺓幺 ⺝月 ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Reads the text layer of a PDF; printed lines are joined to paragraphs by indent and measure. */
export async function readPdf(bytes: Uint8Array): Promise<ReceivedText> {
  const pages = await readPages(bytes);
  const lines = pages.items.flatMap((items) => trimPage(readLines(items)));
  const length = lines.reduce((n, line) => n + line.text.length, 0);
  if (length < FEWEST_CHARACTERS * pages.items.length)
    throw new Refusal(
      `its ${pages.items.length} pages hold ${length} characters of text: a scan, or fonts without a text layer`,
      'Run text recognition (e.g. ocrmypdf -l chi_sim), read the result against the picture, and import that as PDF, DOCX or TXT.',
    );
  const text = `${joinLines(lines).replace(RADICALS, (c) => SUPPLEMENT.get(c) ?? c.normalize('NFKC'))}\n`;
  return {
    format: 'pdf',
    text,
    asReceived: false,
    everything: `${text}${pages.meta}`,
    notes: [
      {
        zh: '由 PDF 的文字层提取：页码行未收入，版面换行按缩进与行宽合并为段落，表格中换行的单元格会被拆开；须与原件核对。',
        en: 'Taken from the text layer of a PDF: page numbers are left out, printed lines are joined to paragraphs by indent and measure, cells that wrap come apart; to be read against the original.',
      },
    ],
  };
}

async function readPages(bytes: Uint8Array): Promise<{ items: StructuredTextItem[][]; meta: string }> {
  try {
    // The engine takes the bytes it is given: hand it a copy. What it would warn of, the refusal says.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { items } = await extractTextItems(pdf);
    return { items, meta: JSON.stringify(await getMeta(pdf)) };
  } catch (error) {
    throw new Refusal(
      `it cannot be opened as PDF (${(error instanceof Error ? error.message : String(error)).replace(/\.$/, '')})`,
      'Fetch it again if it is cut off, remove its password, or print it to a new PDF.',
    );
  }
}

/** Gaps that part two columns, in characters: a wide one makes a row of a table, in which narrower ones part cells too. */
const COLUMN_GAP = 1.5;
const CELL_GAP = 0.4;

/** Text runs of a page, top to bottom. 「单位 2025年 2027年」 in a narrow table stand closer than columns of a page do. */
function readLines(items: readonly StructuredTextItem[]): Line[] {
  const rows: StructuredTextItem[][] = [];
  for (const item of items.filter(({ str }) => str.trim() !== '').sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - item.y) < first.fontSize / 2) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    const least = row.some((item, i) => gapBefore(row, i) > item.fontSize * COLUMN_GAP) ? CELL_GAP : COLUMN_GAP;
    let text = '';
    let right = row[0]?.x ?? 0;
    for (const item of row) {
      if (text !== '' && item.x - right > item.fontSize * least) text += '\t';
      text += item.str;
      right = Math.max(right, item.x + item.width);
    }
    return { text: text.trim(), left: row[0]?.x ?? 0, right, size: row[0]?.fontSize ?? 0 };
  });
}

function gapBefore(row: readonly StructuredTextItem[], i: number): number {
  const [item, before] = [row[i], row[i - 1]];
  return item && before ? item.x - before.x - before.width : 0;
}

function trimPage(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }, i) => !((i === 0 || i === lines.length - 1) && PAGE_NUMBER.test(text)));
}

/** A centred line that begins a chapter or a section continues no title. */
const NUMBERED = /^(?:第?[一二三四五六七八九十\d]{1,3}[、.．章节篇部]|[（(][一二三四五六七八九十\d]{1,2}[)）])/;

/** A line goes on in the next where it fills the measure, the more so where it ends a sentence, and the next is not indented. */
function joinLines(lines: readonly Line[]): string {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const ofBody = lines.filter((line) => Math.abs(line.size - body) < body / 10);
  const left = Math.min(...ofBody.map((line) => line.left));
  const right = Math.max(...ofBody.map((line) => line.right));
  const isTitle = (line: Line): boolean =>
    line.size > body * 1.15 && Math.abs(line.left + line.right - left - right) < 2 * body;
  let text = '';
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    // A title in large letters is set in centred lines: 「…关于印发 / …实施方案的通知」
    const isTitleGoingOn =
      previous !== undefined &&
      isTitle(previous) &&
      isTitle(line) &&
      Math.abs(previous.size - line.size) < body / 10 &&
      previous.right - previous.left > (right - left) / 2 &&
      !NUMBERED.test(line.text);
    const goesOn =
      previous !== undefined &&
      !previous.text.includes('\t') &&
      !line.text.includes('\t') &&
      Math.abs(previous.size - line.size) < body / 10 &&
      previous.right > right - body * (/[。；：！？]$/.test(previous.text) ? 1.6 : 4) &&
      line.left < left + body / 2;
    text += `${i === 0 || goesOn || isTitleGoingOn ? '' : '\n'}${line.text}`;
  }
  return text;
}
