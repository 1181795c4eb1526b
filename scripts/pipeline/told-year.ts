/** 「今年(2025年)全市集采药品要达到260种以上」, 「去年底(2024年)参保26.8万人」, 「2025年(今年)」 */
const EXPLAINED =
  /([今本明去上])(?:一?年度?|年年?)(?:[底末])?\((?:即)?((?:19|20)\d{2})年?(?:年?[底末]|度)?[),]|((?:19|20)\d{2})年度?\((?:即)?([今去明上])年(?:度)?\)/;
const SHIFT: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 去: -1, 上: -1 };

/** Words that count years from the day on which a text was spoken or written. */
const COUNTED = /[今去明]年|年[内底]|上年度/;

/** 「2025年10月15日起,我市启动…」, 「2024年9月20日,市卫健委召开发布会」: something that happens on a day of its month. */
const EVENT =
  /(?<![到至])((?:19|20)\d{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号]|[上中下]旬|[初底末])?(?:起|(?![底末]?(?:之?前|以前)|[-—–~至到\d.]))/g;

/** The year that a text means by 今年, as it explains it in brackets; null where it does not. */
export function explainedYear(said: string): number | null {
  const m = /年[度底末年]*\(/.test(said) ? EXPLAINED.exec(said) : null;
  if (!m) return null;
  return Number(m[2] ?? m[3]) - (SHIFT[m[1] ?? m[4] ?? '今'] ?? 0);
}

/**
 * The one year in which things happen before a text says 今年 without saying which: the day that it tells of is of that
 * year. In news the day at the head holds for all paragraphs, elsewhere each has to tell of one.
 */
export function yearOfEvents(said: string, news: boolean): number | null {
  if (!COUNTED.test(said)) return null;
  const years = new Set<string>();
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    // 「自今年起,…增加2项。2025年3月启动以来已体检2.14万人,年底前要达到66%」
    const at = lines.length === 1 && !/去年/.test(line) ? line.length : line.search(COUNTED);
    const events = Array.from((at < 0 ? line : line.slice(0, at)).matchAll(EVENT), (m) => m[1] ?? '');
    if (at >= 0 && events.length === 0 && !(news && years.size > 0)) return null;
    for (const year of at >= 0 || news ? events : []) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
