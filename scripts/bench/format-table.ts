/** A Markdown table, its columns padded so that it reads in a terminal too. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => widthOf(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => `${cells[i] ?? ''}${' '.repeat(width - widthOf(cells[i] ?? ''))}`).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

/** Han characters take two columns of a terminal. */
const widthOf = (text: string): number => Array.from(text).reduce((n, c) => n + (/[⺀-鿿＀-｠]/.test(c) ? 2 : 1), 0);

export const formatShare = (share: number): string => share.toFixed(3);

/** Numbers with four digits after the point, throughout a value: what is committed does not tremble. */
export function roundDeep<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10_000) / 10_000) as T;
  if (Array.isArray(value)) return value.map(roundDeep) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundDeep(inner)])) as T;
}
