import { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { lastInSentence, type Name, type Named } from './name-parts.ts';

const SHORT_OF = /[距离与较](?!上年|去年)[^,。;]*?(目标|标准|要求|平均|水平)[^,。;]*(?:差(?:了|约|近)?|[仍还尚]有)$/;
const YARDSTICK = '目标值?|标准值?|要求|平均水平|平均值?|均值|中位数|警戒线|控制线';
const BESIDE = new RegExp(
  `(?:(低于|高于|优于|快于|慢于|高出|超出|超过?|领先|落后于?)(?:[^,。;]*[%‰]的)?([^,。;\\d]{0,12}(?:${YARDSTICK}|(?<=[于出先后])全[国省市县区州]))|[比较](?:[^,。;]*[%‰]的)?([^,。;\\d]{0,12}(?:${YARDSTICK}|增速|全[国省市县区州]))([高低多少快慢])出?)$`,
);
/** Where the words of the comparison begin behind the name of what is compared. */
const COMPARES =
  /低于|高于|优于|[快慢]于|高出|超[出过目]|领先|落后|[比较](?=[^比较]*[高低多少快慢]出?$)|距|(?:目标|要求|标准|水平)?相比|(?:目标|要求|标准)?[尚还仅]?差|(?:目标|要求|标准)?[仍还尚]有$|[相尚还仅]差|与(?=[^与]*差)/;

/**
 * 「距2025年目标(79.3岁)差0.4岁」 → 人均预期寿命(与目标差), 「低于65%的目标值2.9个百分点」 → 服务率(低于目标值): how far
 * from what something is held against. Null for any other number.
 */
export function nameGap(before: string, noun: string, draft: Draft, earlier: readonly Named[]): string | null {
  if (draft.comparator !== 'eq') return null;
  const short = SHORT_OF.exec(before)?.[1];
  const beside = BESIDE.exec(before);
  const against =
    short !== undefined ? `与${short}差` : beside ? `${beside[1] ?? `${beside[4]}于`}${beside[2] ?? beside[3]}` : null;
  if (against === null) return null;
  const cut = noun.search(COMPARES);
  const own = cut < 0 ? noun : noun.slice(0, cut);
  const last = earlier.at(-1);
  const measured = own.length >= 2 ? own : last?.draft.quoteStart === draft.quoteStart ? last.noun : '';
  return measured === '' ? null : `${measured.replace(/\([^()]*\)$/, '')}(${against})`;
}

const HELD = new Cue(
  /^(?:但|却|且|而|仍|还|均|都|也|已|远|略|大幅|明显)*(?:距离?|离|与|较|比|低于|高于|优于|多于|少于|不及|超过|超出|接近|达到|实现|完成)了?(?:全[国省市县区州]|国家|[国省市县]定|规划|年度|全年|既定|期末|“?十[一二三四五六七]五”?|(?:19|20)\d{2}年)*$/,
);
const HELD_BEHIND = /^的(?:规划|年度|全年|既定|预期)*(?:目标|要求|标准|平均|均值|任务)/;

/** 「乡村医生1.08人,低于全省1.26人的平均水平」: what something is held against bears its name. */
export function nameYardstick(before: string, after: string, draft: Draft, earlier: readonly Named[]): Name | null {
  if (draft.comparator === 'change' || !HELD.test(before) || !HELD_BEHIND.test(after)) return null;
  const isLevel = ({ comparator, unitZh }: Draft): boolean => comparator !== 'change' && unitZh === draft.unitZh;
  const last = lastInSentence(earlier, draft, (one) => isLevel(one.draft));
  return last === undefined ? null : { noun: last.noun, scope: last.scope };
}
