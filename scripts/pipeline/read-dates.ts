import { NumeralCue } from './cue.ts';
import { dateFormsAt } from './date-forms.ts';
import { BASIS_BEHIND } from './lexicon/basis-words.ts';

/** A date expression: its span, what it stands for, and how it is used in the sentence. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  /** `2025`, `2025-12`, `2018-06`, or null where only a month or a span of time is printed. */
  readonly value: string | null;
  /** Month alone (`06`, `12`), to be joined with a year that the context gives. */
  readonly month: string | null;
  /** deadline: 到2025年, 2019年9月底前; until: 截至2020年末; base: 较2015年, 2021年以来; bare: 2020年, “十三五”期间; open: 去年 where no year is known. */
  readonly use: 'deadline' | 'until' | 'base' | 'bare' | 'span' | 'open';
}

/** Spans of time that say when: 近五年, 三年来, 5年内, 连续3年, 为期三年. */
const SPAN_BEFORE =
  /(?:近|连续|过去|未来|今后|每|为期|历时|任期|用|前|后|这|头|最近|往后|在|再用|接下来|只剩|还剩|仅剩|剩下|倒计时)(?:的)?$/;
const YEAR = new NumeralCue(/^(?:19|2[0O])[\dOlI]{2}/, 4);
const PLAN_NUMERAL = /[十一二三四五六七八九]/;
const SPAN = new NumeralCue(
  /^(?:\d{1,3}|[一二两三四五六七八九十百]{1,4})多?(?:[-—~～至到](?:\d{1,3}|[一二两三四五六七八九十]{1,3}))?(?:个?(?:年头|年度|年|月|季度|周|星期|天|日|工作日))(来|内|以来|间|前|后|之内|以内|期间|左右|后施行)?/,
  16,
);

const AHEAD = /^(?:就|全面|全部)?(?:完成|实现|达到|达成|建成|交付|竣工|投用|完工)/;

function isMeasuredTime(before: string): boolean {
  return /(?:缩短|压缩|减少|延长|控制在|不超过|不少于|不低于|不得少于|不得低于|不得超过|至少|降至|下降到|降低到|降到|达到|时间为|时长|住院日|为|≤|<|满|低于|年限|周期|平均|超过|最长|累计|提前|维持在|储备|培训|进修|保持在|稳定在|的为)(?:[到至为])?$/.test(
    before,
  );
}

/** Reads a date at `at`, the first character of a numeral or of the quotation mark in front of it. */
export function readDate(text: string, at: number): DateToken | null {
  const start = text.charAt(at - 1) === '“' && PLAN_NUMERAL.test(text.charAt(at)) ? at - 1 : at;
  const year = YEAR.test(text, at);
  for (const { re, read, opensWithYear } of dateFormsAt(text, start)) {
    if (opensWithYear && !year) continue;
    re.lastIndex = start;
    const m = re.exec(text);
    if (!m) continue;
    const [printed, month] = read(m);
    const value = printed?.replaceAll('O', '0').replace(/[lI]/g, '1') ?? null;
    const end = start + m[0].length;
    if (month !== null && (Number(month) < 1 || Number(month) > 12)) continue;
    if (value !== null && !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) continue;
    if (month !== null && /^个/.test(text.slice(end))) continue;
    return { start, end, value, month, use: useOf(text, start, end, m[0]) };
  }
  return readSpan(text, at);
}

function readSpan(text: string, at: number): DateToken | null {
  const m = SPAN.exec(text, at);
  if (!m) return null;
  const before = text.slice(Math.max(0, at - 6), at);
  // 「PM10年均浓度」
  if (/PM$/.test(before)) return null;
  const unit = m[0];
  if (/^一个|^[百千万]年/.test(unit) || /^级/.test(text.slice(at + unit.length))) return null;
  // 「在45周岁以下」
  if (/周$/.test(unit) && /^[岁年]/.test(text.slice(at + unit.length))) return null;
  const years = /年/.test(unit);
  // 「暂停六个月以上一年以下执业活动」
  if (/个月以上$/.test(before) && /^以[下内]/.test(text.slice(at + unit.length))) return null;
  // 「暂停医保服务1年以上3年以下」
  if (
    /^以上(?:\d{1,2}|[一二三四五六七八九十])(?:个?月|年)以[下内]/.test(
      text.slice(at + unit.length, at + unit.length + 8),
    )
  )
    return null;
  // 「1周内同一学校发生10例及以上」
  if (unit.endsWith('内') && /^(?:同一|累计|连续|发生|出现)/.test(text.slice(at + unit.length, at + unit.length + 2)))
    return span(at, unit.length);
  if (
    /之日起$|日起$/.test(before) &&
    /^(?:后|起)?(?:施行|实施|执行|生效)/.test(text.slice(at + unit.length, at + unit.length + 4).replace(/^后/, ''))
  )
    return span(at, unit.length);
  const closing = m[1] !== undefined && m[1] !== '左右';
  // 「应当在5个工作日内完成审核」 limits a step; it dates nothing.
  if (/工作日/.test(unit) && /内$|之内$|以内$/.test(unit) && !/(?:近|未来|今后)$/.test(before)) return null;
  // 「术后30天死亡率」, 「产后42天健康检查率」 are shares by name.
  if (
    /[天日周月]$/.test(unit.replace(/[之以]?内$/, '')) &&
    !/(?:近|过去|未来|今后|连续|前)$/.test(before) &&
    /^[^,。;、\d]{1,10}(?:率|比例)/.test(text.slice(at + unit.length, at + unit.length + 14))
  )
    return null;
  // 「提前三个月完成年度目标」
  if (/提前$/.test(before) && AHEAD.test(text.slice(at + unit.length, at + unit.length + 4)))
    return span(at, unit.length);
  if (isMeasuredTime(before) && !/^(?:来|以来|间|期间)$/.test(m[1] ?? '')) return null;
  if (
    /^(?:行动|计划|攻坚|规划|义务教育|一贯制|\n?生存|移动平均|制|期|级|打基础|打牢|见成?实?效|出成|上[水台]|大变|大提升|有突破|成势|走前列|做示范)/.test(
      text.slice(at + unit.length),
    )
  )
    return null;
  if (years && (closing || SPAN_BEFORE.test(before) || /年$/.test(unit))) return span(at, unit.length);
  if (/(?:月|季度|周|星期|天|日)/.test(unit) && (SPAN_BEFORE.test(before) || /^(?:来|以来|间|期间)$/.test(m[1] ?? '')))
    return span(at, unit.length);
  return null;
}

const span = (start: number, length: number): DateToken => ({
  start,
  end: start + length,
  value: null,
  month: null,
  use: 'span',
});

/** 「2026年是“十五五”开局之年」 says which year it is. */
const NAMES_YEAR = /^(?:规划)?(?:的)?(?:收官|开局|起步|启动|谋划|承上启下|决胜)/;

/** 「每年6月底、12月底前各报送1次」 */
const EACH_YEAR = /每年(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底末初])?(?:之?前|以前)?[、,和及与或])+$/;

function useOf(text: string, start: number, end: number, token: string): DateToken['use'] {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 8);
  if (token.includes('五') && NAMES_YEAR.test(after)) return 'span';
  // 「每年12月开展1次集中评估」, 「每月25日前报送」: comes back, ends nothing.
  if (/(?:每年|每月|每季度末?月?)$/.test(before) || EACH_YEAR.test(text.slice(Math.max(0, start - 24), start)))
    return 'span';
  // 「考核后于次年3月底前兑现」 comes back too, where no year is named that it follows.
  if (/[次翌]年$/.test(before) && !/(?:19|20)\d{2}年[^。\n]*$/.test(text.slice(Math.max(0, start - 60), start)))
    return 'span';
  if (
    (/(?:较|比|与|相较于?|相比于?|对比|同)(?:上年|“)?$/.test(before) &&
      // 「与2025年达到60%的要求相比仍差12.7个百分点」 measures by an aim.
      !(/与$/.test(before) && /^[^,。;]{2,14}的(?:规划)?(?:目标|要求)/.test(text.slice(end, end + 20)))) ||
    // 「比改革前的2017年提高8.2个百分点」, 「为2019年的3.5倍」, 「在2015年76.1岁的基础上提高1岁」
    /[较比与][^,;。\d]{1,4}的$/.test(before) ||
    /^的?(?:相比|同期(?!(?:分别)?(?:为|是|仅|只有|达))|比(?!(?:19|20)\d|上年|去年|“)|基础上|水平)/.test(after) ||
    /^的(?:近|约|超过?|大约)?(?:[\d.]{1,5}|[一二两三四五六七八九十]{1,2})多?(?:倍|成)/.test(after) ||
    (/在$/.test(before) && BASIS_BEHIND.test(text.slice(end, end + 28)))
  )
    return 'base';
  // 「以2010年为基数」
  if (/以$/.test(before) && /^(?:年?[末底])?为基[数期准]/.test(after)) return 'base';
  // 「退休人员按2021年基本养老金平均水平的2.5%划入」 says of what the share is.
  if (
    /按照?$/.test(before) &&
    /^[^,。;\d]{2,16}(?:平均|水平|标准|基数|总额|收入|工资)[^,。;\d]{0,6}的(?:[\d.]{1,6}%|百分之|[一二三四五六七八九]成)/.test(
      text.slice(end, end + 36),
    )
  )
    return 'base';
  // 「但是,从2023年的情况看,差距还不小」 looks at that year.
  if (
    /从$/.test(before) &&
    /^的?(?:[一-鿿]{0,4}(?:情况|数据|结果|统计|调查|监测|摸底)(?:来)?看)/.test(text.slice(end, end + 12))
  )
    return 'bare';
  if (/从$|由$|自$/.test(before) && /^的/.test(after)) return 'base';
  // 「2024年1月起,…全部实行」 begins; it ends nothing.
  if (/起$/.test(token) || /^(?:起(?!草|步)|开始|至今|迄今)/.test(after)) return 'base';
  // 「2021年出台的《细则》实施3年来」: of the paper alone.
  if (/^(?:出台|印发|制定|发布|颁布|下发|修订)的[^,。;\d]{0,8}《/.test(text.slice(end, end + 16))) return 'base';
  if (/以来$/.test(token) || /^以来/.test(after)) return 'base';
  // 「自2021年实施三年行动以来」, 「2015年获批国家试点以来」
  if (/^[^,。;\d]{2,14}以来/.test(text.slice(end, end + 18))) return 'base';
  // 「恢复到2019年的105%」, 「已达2023年全年的58%」
  if (/(?:恢复[到至]|相当于|已达|占)$/.test(before) && /^(?:全年|同期)?的[\d.]{1,6}%/.test(after)) return 'base';
  if (/截至|截止到?|至今/.test(before)) return 'until';
  if (/(?:到|至|在|于|确保|力争|争取|在到)$/.test(before) && /到$|至$/.test(before)) return 'deadline';
  if (/前$|之前$|以前$/.test(token) || /^(?:之?前|以前)(?!后)/.test(after)) return 'deadline';
  return 'bare';
}
