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

/** The last year of a cell that holds years alone: 「2025」, 「2024-2026」; null where it holds anything else. */
export const yearOfCell = (printed: string): string | null =>
  /^(?:(?:19|20)\d{2}[-—–~至])?((?:19|20)\d{2})$/.exec(printed)?.[1] ?? null;

/** Whether a cell gives a month whatever stands over it. */
export const isMonthCell = (printed: string): boolean => MONTH.test(printed) && !ONE_DECIMAL.test(printed);
