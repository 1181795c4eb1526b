import type { Statement } from '../schemas/statement.ts';

type Fields = Pick<Statement, 'number_text' | 'worded' | 'value_min' | 'value_max' | 'unit' | 'comparator'>;

const MULTIPLIERS: readonly [string, number][] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];
const FULL_WIDTH = /[０-９]/g;

/** The steps from the print to the value, as formulas that need no language; empty where the print is the value. */
export function explainNormalisation(statement: Fields): string[] {
  const { value_min: min, value_max: max } = statement;
  const print = statement.number_text.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const value = min ?? max;
  if (value === null) return [];
  if (statement.worded) return [`${print} → 100%`];
  if (/翻(一|1)番/.test(print)) return ['翻一番：2 × − 1 × = 1 × = 100%'];
  const digits = print.match(/\d+(?:\.\d+)?/)?.[0];
  const multiplier = MULTIPLIERS.find(([sign]) => print.includes(sign) && digits !== undefined);
  if (multiplier !== undefined && digits !== undefined && Math.abs(Number(digits) * multiplier[1] - value) < 0.5) {
    return [`${digits} × ${multiplier[1]} = ${value}`];
  }
  if (print.includes('成') && statement.unit === 'percent') return [`${print} → ${value / 10} × 10% = ${value}%`];
  if (print.includes('分之')) return [`${print} → ${value}%`];
  if (digits === undefined) return [`${print} → ${value}`];
  const range = min !== null && max !== null && min !== max;
  if (range) return [`${print} → ${min} … ${max}`];
  return Number(digits) === value ? [] : [`${print} → ${value}`];
}
