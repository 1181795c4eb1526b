/** Names that stand in the cells and lines around a number, not in its sentence. */
import { cleanName } from './clean-name.ts';
import { lineBefore } from './line-before.ts';
import { matchesOf } from './matches-of.ts';
import type { Quantity } from './quantity.ts';

const LONGEST_NAME = 40;
/** How far back a row and a card are looked at. */
const LONGEST_ROW = 360;
const LONGEST_CARD = 120;

/** Where the cell of a number begins; null where no bar or tab stands before it in its clause. */
export function startOfCell(text: string, from: number, at: number): number | null {
  const before = text.slice(from, at);
  const parted = Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|'));
  return parted < 0 ? null : from + parted + 1;
}

/** A cell that holds nothing but the name of an indicator: 「基层就诊率」, 「平均住院费用(元)」. */
const INDICATOR = /^[^,。;:\d]{2,20}(?:率|占比|比例|比重|增幅|满意度|费用|床日|强度)(?:[(（][^()（）]{1,6}[)）])?$/;
/** 「平均住院费用(元)」: the unit that a name ends with is none of it. */
const UNIT_BEHIND = /[(（](?:[%％‰分张人名个家所元岁天次例]|万?人次|万元|1?\/10万)[)）]$/;

/** The indicator, else the first words, of the row that a number stands in. */
export function nameInRow(text: string, at: number): string | null {
  const line = lineBefore(text, at, LONGEST_ROW);
  const cells = line.split(/[\t|]/).slice(0, -1);
  // 「医院 | 23家 | 床位 | 1.2万张」
  const paired =
    cells.length >= 3 && cells.length % 2 === 1 && cells.every((cell, i) => /\d/.test(cell) === (i % 2 === 1));
  const own = paired ? cleanName(cells.at(-1)?.trim() ?? '') : '';
  if (own.length >= 2) return own;
  const words = cells.filter((cell) => /[一-鿿]{2}/.test(cell)).map((cell) => cell.trim());
  const [first = ''] = words;
  // 「有序就医 | 基层就诊率 | 100 | ≥65%计100分」: the group stands before the indicator.
  const name = cleanName((words.findLast((cell) => INDICATOR.test(cell)) ?? first).replace(UNIT_BEHIND, ''));
  return name.length >= 2 ? name : null;
}

/** 「次均费用(元) | 5 | ≤300得5分」: the name of a row that prints its unit, for a bare number that heads a cell; null for any other. */
export function labelOfRow(text: string, at: number): { name: string; unit: string } | null {
  const line = lineBefore(text, at, LONGEST_ROW);
  const cells = line.split(/[\t|]/);
  if (cells.length < 2 || !/^\s*[<>≥≤不低少高超大小于过达到为在控制保持]{0,6}\s*$/.test(cells.at(-1) ?? ''))
    return null;
  for (const cell of cells.slice(0, -1).toReversed()) {
    const unit = PRINTED_UNIT.exec(cell.trim())?.[1];
    if (unit !== undefined) return { name: cell.trim(), unit };
  }
  return null;
}
const PRINTED_UNIT = /[一-鿿]{2}[(（]([^()（）]{1,6})[)）]$/;

/** 「签约率 | 65% | 较上年提高5个百分点」: the name of the row that a cell of words compares; null for any other number. */
export function nameOfRow(text: string, q: Quantity): string | null {
  const from = Math.max(0, q.start - LONGEST_ROW);
  const window = text.slice(from, q.start);
  const line = window.lastIndexOf('\n') + 1;
  if (line === 0 && from > 0) return null;
  const cells = window.slice(line).split(/[\t|]/);
  if (cells.length < 2 || !COMPARES.test(cells.at(-1) ?? '')) return null;
  const name = cells.find((cell) => /[一-鿿]{2}/.test(cell));
  return name === undefined || name === cells.at(-1) ? null : cleanName(name.trim());
}
const COMPARES =
  /^\s*(?:[较比与](?:(?:19|20)\d{2}年(?:年?[末底])?)?|同比|环比)[^,。;\d]{0,10}(?:提高|提升|增加|增长|上升|下降|减少|降低)了?(?:约|近)?$/;

/** 「评价医院数 ⏎ ≥6家」: a number alone in its line, as cells of a table that lost its lines, is of the name in the line above. */
export function nameAbove(text: string, q: Quantity): string | null {
  const lead = /\n[ ]{0,4}$/.exec(text.slice(Math.max(0, q.start - 5), q.start));
  if (lead === null) return null;
  const line = q.start - lead[0].length + 1;
  if (!/^[ ]*(?:\n|$)/.test(text.slice(q.end, q.end + 4))) return null;
  const above = lineBefore(text, line - 1, LONGEST_NAME);
  const named = /[。;,:\d]/.test(above) ? '' : cleanName(above);
  return /[一-鿿]{2}/.test(named) ? named : null;
}

/** 「监测指标:知晓率;基期值:17.9%;2025年目标值:20.5%」: what a line of labels says that it is about. */
export const nameOfCard = (text: string, at: number): string | null => {
  const line = lineBefore(text, at, LONGEST_CARD);
  const named = matchesOf(OF_CARD, line).at(-1)?.[1];
  return named === undefined ? null : cleanName(named) || null;
};
const OF_CARD = /(?:^|[;。,、|\s])[一-鿿]{0,4}(?:指标|项目|事项)(?:名称)?[::]\s?([^;。,::\n]{2,30})(?=[;。,])/g;

/** 「医院 23家 床位 1.2万张 卫生技术人员 1.8万人」: a line of nothing but labels and their values, each label before its own. */
export function isLineOfLabels(text: string, { start, end }: { start: number; end: number }): boolean {
  if (!/[一-鿿\n]/.test(text.charAt(end)) && end < text.length) return false;
  const before = text.slice(Math.max(0, start - LONGEST_CARD), start);
  const after = text.slice(end, end + LONGEST_CARD);
  const from = before.lastIndexOf('\n') + 1;
  const stop = after.indexOf('\n');
  if ((from === 0 && start > LONGEST_CARD) || (stop < 0 && end + LONGEST_CARD < text.length)) return false;
  const line = before.slice(from) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
  return LABELS.test(line);
}
const LABELS = /^(?:[一-鿿()]{2,16}\d[\d.]{0,10}[万亿]?(?:人次|[张人名家所个台辆例元项支%‰])){2,}$/;
