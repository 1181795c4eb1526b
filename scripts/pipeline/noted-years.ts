/** The years that a note gives to numbers which print none: 「括号内为2022年数」, 「文中基线未注明年份的,均为2023年数据」. */
export interface NotedYears {
  /** Of what stands in brackets behind the number aimed at. */
  readonly bracketed: string | null;
  /** Of what is called the baseline. */
  readonly baseline: string | null;
}

const BRACKETED =
  /括号[内中里](?:的)?(?:数字|数据|数值|百分比|指标|数)?,?(?:均?为|是|系)((?:19|20)\d{2})年(年?底|年?末|末|底)?/;
const BASELINE =
  /(?:基线|基期|基准|现状|基数)(?:值|数据|数)?(?:[除未][^,。;\d]{1,8}[外的])?,?(?:均?为|是|系|以|指)((?:19|20)\d{2})年(年?底|年?末|末|底)?/;

export function readNotedYears(text: string, start: number, end: number): NotedYears {
  const said = text.slice(start, end);
  const year = (pattern: RegExp, word: RegExp): string | null => {
    const m = word.test(said) ? pattern.exec(said) : null;
    return m?.[1] ? `${m[1]}${m[2] ? '-12' : ''}` : null;
  };
  return { bracketed: year(BRACKETED, /括号/), baseline: year(BASELINE, /基线|基期|基准|现状|基数/) };
}

/** The noted year of the number at `at`: 「达到18%(13.7%)」, 「孕产妇死亡率:基线10.4/10万」. */
export function notedYearAt(text: string, at: number, { bracketed, baseline }: NotedYears): string | null {
  if (bracketed === null && baseline === null) return null;
  const before = text.slice(Math.max(0, at - 8), at);
  if (bracketed !== null && /[\d%‰个项家张人名种天分元上下内右类次]\([^()\d]{0,6}$/.test(before)) return bracketed;
  return baseline !== null && /(?:基线|基期|基准|现状|基数)(?:值|为|是)?[::]?$/.test(before) ? baseline : null;
}
