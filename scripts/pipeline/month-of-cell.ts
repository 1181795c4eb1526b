/** 「2026.03」, 「2026/9」, 「2025-11前」, 「2025.03—2026.10」, 「2026.4.30」 alone in a cell: its last month. */
const MONTH =
  /^(?:(?:19|20)\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?\s?[-—–~～至到]{1,2}\s?)?((?:19|20)\d{2})[./-](0?[1-9]|1[0-2])(?:[./-](?:0?[1-9]|[12]\d|3[01]))?(?:之?前|底)?$/;
/** 「2012.5」 may be a sum as well: what can be nothing else has two digits, a slash or more to it. */
const ONE_DECIMAL = /^\d{4}\.\d$/;

/** The month that a cell under a heading of deadlines gives in figures; null where it gives none. */
export function monthOfCell(printed: string): string | null {
  const m = MONTH.exec(printed);
  return m ? `${m[1]}-${(m[2] ?? '').padStart(2, '0')}` : null;
}

/** 「6月30日前」, 「11月底」, 「2024年6月」 alone in a cell: its month, with the year where that is printed; null for any other. */
export function dateInWords(printed: string): { year: string | null; month: string | null } | null {
  const m = IN_WORDS.exec(printed);
  return m ? { year: m[1] ?? null, month: m[2]?.padStart(2, '0') ?? null } : null;
}
const IN_WORDS =
  /^(?:于|在|力争)?(?:((?:19|20)\d{2})年)?(1[0-2]|0?[1-9])月(?:[0-3]?\d日|份|[底末初]|上旬|中旬|下旬)?(?:之?前|以前)?(?:完成|到位|投用|竣工)?$/;

/** The last year of a cell that holds years alone: 「2025」, 「2024-2026」; null where it holds anything else. */
export const yearOfCell = (printed: string): string | null =>
  /^(?:(?:19|20)\d{2}[-—–~至])?((?:19|20)\d{2})$/.exec(printed)?.[1] ?? null;

/** Whether a cell gives a month whatever stands over it. */
export const isMonthCell = (printed: string): boolean => MONTH.test(printed) && !ONE_DECIMAL.test(printed);
