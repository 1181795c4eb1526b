import { BEGUN, DONE_WITH } from './lexicon/work-verbs.ts';
import type { DateToken } from './read-dates.ts';

/** 「要在五年里(2026—2030年)做到」, 「今冬明春(2024年11月—2025年3月)开展」: the bracket says which time is meant. */
export const isSpelledOut = (text: string, { start, end }: DateToken): boolean =>
  /(?:[一二两三四五六七八九十\d]年(?:里|内|来|间|时间|期间)?|今冬明春|活动期间|评估期)\($/.test(
    text.slice(Math.max(0, start - 8), start),
  ) && text.charAt(end) === ')';

/** A date that dates nothing behind its own words: when a house was founded, what an aim was set for. */
export const speaksForOne = (text: string, token: DateToken): boolean =>
  isAttribute(text, token) ||
  isYardstick(text, token) ||
  COLLECTED.test(text.slice(Math.max(0, token.start - 12), token.start)) ||
  FOUNDED.test(text.slice(Math.max(0, token.start - 4), token.start)) ||
  aimEnd(text, token) > 0 ||
  (text.charAt(token.end - 1) === '日' && SAID_AT.test(text.slice(token.end, token.end + 24)));

/** 「2024年底前启动的12家试点医院」, 「2025年1月1日后缴费的」, 「2016年9月底前由省里分解下达,」: says which, or when something else is done. */
const isAttribute = (text: string, { end, use }: DateToken): boolean => {
  const behind = text.slice(end, end + 24);
  return use === 'deadline' ? BEGUN_BY.test(behind) || HANDED_DOWN.test(behind) : OF_THOSE.test(behind);
};
/** What is still to be built by a day is due then. */
const FROM_THEN_ON = '^(?:之|以)?后[^,。;\\d]{1,8}的(?=[,设须应按可])';
const BEGUN_BY = new RegExp(`^(?:年?[底末])?(?:之?前|以前)?已?${BEGUN}的|${FROM_THEN_ON}`);
const OF_THOSE = new RegExp(`^(?:年?[底末])?已?${DONE_WITH}的(?!基础)|${FROM_THEN_ON}`);
const HANDED_DOWN = /^前?(?:由[^,。;\d]{1,10})?(?:分解下达|分解|印发|出台|下达|公布|报送|上报|备案)[^,。;\d]{0,6},/;

/** 「集中征缴期为2025年9月1日至12月31日」 */
const COLLECTED = /(?:缴费|征缴|参保|申报|报名|受理|登记)(?:期限?|时间)(?:为|是|:)?$/;

/** 「不得超过2022年的102%」, 「为2022年本市基本养老金平均水平的2.5%」: what a share is counted of. */
export const isYardstick = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:超过|不超|高于|低于|少于|控制在|为|按|按照|相当于)$/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^(?:年?[末底])?(?:[^,。;\d]{0,20}(?:平均水平?|水平|工资|收入|基数|标准|费用|总额|支出))?的[\d.]{1,6}%(?!的)/.test(
    text.slice(end, end + 32),
  );

/** 「县长在2026年1月12日县人大会议上报告:…」: when it was said. */
const SAID_AT = /^(?:在|的|召开的|举行的)?[^,。;:\d]{0,16}(?:会议?|大会|发布会|通气会|座谈会)(?:上|中)/;

/** 「由2021年的29.8%提高到2024年的44.3%,但45岁以下的仅占17%」: the years of a change are those of its two ends. */
export function isWithinChange(text: string, from: number, { start, end, value }: DateToken): boolean {
  if (value === null || text.charAt(end) !== '的' || !/[到至为]/.test(text.charAt(start - 1))) return false;
  return (
    CHANGE.test(text.slice(Math.max(from, start - 48), start)) &&
    /^的(?:约|近)?[\d一二两三四五六七八九十百]/.test(text.slice(end, end + 4))
  );
}
const CHANGE =
  /[由从](?:19|20)\d{2}年(?:年?[末底])?的[^,。;]{1,20}(?:提高|提升|上升|增加|增长|增|升|扩大|下降|降低|减少|缩短|压缩|压|降|减)[到至为]$/;

/** 「较改革前2015年的2.96万元增长47.6%,业务收入…」, 「低于2015年的8.2%」: what a number is held against. */
export const isBase = (text: string, { start, end }: DateToken): boolean =>
  /(?:[较比与]|低于|高于|多于|少于|相当于|是)[^,。;\d]{0,8}$/.test(text.slice(Math.max(0, start - 10), start)) &&
  /^(?:年?[末底])?的?(?:约|近)?\d/.test(text.slice(end, end + 6));

/** Where the words of an aim end that is only measured against: 「提前完成2025年1张的目标」, 「距2025年目标79岁还差0.7岁」; 0 for others. */
export function aimEnd(text: string, token: DateToken): number {
  if (token.value?.length !== 4 || !AGAINST.test(text.slice(Math.max(0, token.start - 4), token.start))) return 0;
  const m = AIM.exec(text.slice(token.end, token.end + 30));
  return m ? token.end + m[0].length : 0;
}
const AGAINST = /(?:距离?|完成|达到|与|超过|高于|低于|接近|对照)了?$/;
const AIM =
  /^(?:的?(?:规划|阶段性?|预期)?目标值?(?=[,。;]|的有|的[一-鿿]{0,6}\d)|的?(?:规划)?目标值?[^,。;\d]{0,4}\d[\d.]*[^\d,。;还尚相]{0,4}|[^,。;]{1,16}的(?:规划)?(?:目标值?|要求))/;

/** 「我院始建于1956年,核定床位900张」 */
const FOUNDED = /(?:建|立|始|源|创办|组建)于$/;
