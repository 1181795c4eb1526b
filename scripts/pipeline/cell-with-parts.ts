import { type Cell, cellText } from './table-cells.ts';

/** 「7.3(其中市办公立医院2.1,县办公立医院2.4)」: a value and its parts; null for any other cell. */
export function cellWithParts(
  text: string,
  cell: Cell,
): { whole: Cell; parts: { start: number; end: number; name: string }[] } | null {
  const m = /^([<>≥≤]?\d[\d.]*(?:以[上下]|左右)?[^\d()（）,。;]{0,3})[(（]其中[::]?([^()（）]*)[)）]$/.exec(
    cellText(text, cell),
  );
  if (m?.[1] === undefined || m[2] === undefined) return null;
  const from = cell.end - 1 - m[2].length;
  const parts = Array.from(
    m[2].matchAll(/([一-鿿]{2,14}?)(?:达到?|为|[::])?([<>≥≤]?\d[\d.]*)[^,、;\d]{0,3}(?=[,、;]|$)/g),
    (p) => {
      const end = from + p.index + p[0].length;
      return { start: from + p.index + p[0].lastIndexOf(p[2] ?? ''), end, name: p[1] ?? '' };
    },
  );
  return parts.length > 0 ? { whole: { start: cell.start, end: cell.start + m[1].length }, parts } : null;
}
