import type { DateToken } from './read-dates.ts';

const PERIOD = /^(?:19|20)\d{2}年?[-—–~～至到、和]/;

/**
 * Where the brackets close that a date stands in behind a number or word, -1 where it stands in none:
 * 「1860张(2022年)增加到2100张」, 「3‰以下(2020年为2.1‰),孕产妇…」. It dates nothing behind them.
 */
export function closingBracket(text: string, token: DateToken): number {
  const from = Math.max(0, token.start - 60);
  const lead = text.slice(from, token.start);
  const opened = lead.lastIndexOf('(');
  // 「近期(2026年9月底前)完成选址,启动5座示范站建设」: the date of a stage dates all of it.
  // 「规划期末(2030年),达到48张」
  if (/(?:[近中远前后终]期|期末|到期|期满|届满|阶段|第[一二三四]步)\($/.test(lead.slice(0, opened + 1))) return -1;
  if (opened < 0 || opened < lead.lastIndexOf(')') || !/[\d%‰一-鿿”]\($/.test(lead.slice(0, opened + 1))) return -1;
  const closed = text.slice(token.end, token.end + 60).indexOf(')');
  // 「第一年(2024年):建成20个」, 「中期目标(2027年):7张」
  if (
    closed === 0 &&
    /^年?度?\):/.test(text.slice(token.end, token.end + 4)) &&
    /[一-鿿]\($/.test(lead.slice(0, opened + 1))
  )
    return -1;
  // 「未来三年(2024—2026年),…」, 「三年内(2026—2028年)培养…」, 「明后两年(2026、2027年)要…」, 「主要目标(2023—2025年):…」: a period governs what follows it.
  if (
    closed === 0 &&
    PERIOD.test(text.slice(token.start, token.end)) &&
    (/[年期间内]\($/.test(lead.slice(0, opened + 1)) || /^[,:]/.test(text.slice(token.end + 1)))
  )
    return -1;
  return closed < 0 ? -1 : token.end + closed;
}

/** 「每千人口托位4.12个(2020年为1.49个)。全年收托2630人」: what brackets recall is not the year that is spoken of. */
export const isAside = (text: string, token: DateToken): boolean => closingBracket(text, token) >= 0;
