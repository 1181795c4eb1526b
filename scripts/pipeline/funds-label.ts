/** 「项目资金(万元):年度资金总额:1580,其中:财政拨款1500,其他资金80」 */
const FUNDS =
  /(?:资金|经费|预算|投资)[一-鿿]{0,6}\(((?:[百千万亿]{1,2})?元)\)(?=[:\t\n])(?:(?!元)[^。])*?(?:资金|拨款|总额|补助|收入|配套|经费)(?:总额)?[:\t]?\s?$/;
const REACH = 140;

/** The unit of money that the head of a list of funds names for the bare numbers behind it, and where it stands; null for any other. */
export function unitOfFunds(text: string, at: number): { unit: string; start: number } | null {
  const from = Math.max(0, at - REACH);
  const m = FUNDS.exec(text.slice(from, at));
  if (m?.[1] === undefined) return null;
  return { unit: m[1], start: from + m.index + m[0].indexOf(`(${m[1]})`) + 1 };
}
