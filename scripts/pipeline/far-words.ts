import type { Comparator } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import { BELOW, BEYOND, FORBIDDING } from './lexicon/forbidding-words.ts';

const NO = `(?:${FORBIDDING.join('|')})`;

/** Comparators that stand before the number but not next to it: 「原则上不超过」, 「至少建成1个」, 「不得低于…的10%」. */
const FAR_WORDS: readonly (readonly [Comparator, RegExp])[] = [
  [
    'gte',
    new RegExp(
      `(?:${NO}(?:${BELOW.join('|')})|至少|最[少低](?!的|(?!每)[^,。;\\d每]{1,10}(?:[县市区镇乡村州旗]|街道|医院|卫生院)(?:为|仅|是)?$|[^,。;\\d]{0,4}(?:年限|年龄|限额|额度)|标准|生活保障|工资|收入|[限售]?价))(?:(?:每\\d{1,3}个?小时|[^,。;、\\d]){0,24})$`,
    ),
  ],
  // 「每辆车至少配备急救医师、护士、驾驶员各1名」
  ['gte', /(?:不少于|不低于|至少|最少)[^,。;\d]{2,30}各$/],
  ['lte', new RegExp(`(?:${NO}(?:${BEYOND.join('|')})|最多|至多)(?:[^,。;、\\d]{0,24})$`)],
  // 「年度最高救助5万元」, where a noun (最高支付限额) names a sum
  [
    'lte',
    /最高(?:可)?(?:分别)?(?:救助|支付|补助|报销|奖励|给予|补贴|资助|赔付|补偿|减免|贷款|优惠|下浮|上浮)(?:[^,。;、\d的限]{0,4})$/,
  ],
  ['lte', /最[高多长大]可?(?:达到?|至)$/],
  // 「至少设有内科、康复医学科等3个临床科室」
  ['gte', /至少(?:应当?|要|须)?(?:设有?|设置|建成?|配备|开展|包括|具备|具有|涵盖)[^,。;\d]{2,40}等$/],
  // 「长期处方最长可开12周用药量」
  ['lte', /最[长多](?:可以?|能)?(?:开具?|用|延长|享受|申请|领取|预约|使用)(?:[^,。;、\d]{0,6})$/],
  // 「自负医疗费用超过家庭年可支配收入的50%」
  [
    'gt',
    /(?:超过|突破|高于)(?:了)?(?:[^,。;、\d]{0,4}|[^,。;、\d]{2,16}的|[^,。;、\d]{2,16}(?:收入|总额|总量|支出|基数))$/,
  ],
  ['approx', /(?:约占|约为|约达|大约|约有|近有)(?:[^,。;、\d]{0,4}|(?:19|20)\d{2}年的)$/],
  // 「每千人口护士数不足(2.1人)」 tells how many there are.
  ['lt', /(?:低于|少于|不足)(?:[^,。;、\d(]{0,4})$/],
  // 「不到全省平均水平的七成」
  [
    'lt',
    /(?:(?:不到|不及|未达)[^,。;、\d]{2,12}|低于[^,。;、\d]{2,16}(?:收入|总额|总量|支出)|不足[^,。;、\d]{0,8}(?:目标值?|平均(?:水平|值)?|标准|总数|总量))的$/,
  ],
];
const FAR = FAR_WORDS.map(([comparator, pattern]) => ({ comparator, cue: new Cue(pattern) }));
/** A window without any of these holds none of those words. */
const FAR_SIGN = /[不至最超突高约低少]/;

/** The comparator that stands further off before a number; null where none does. */
export function far(before: string): Comparator | null {
  if (!FAR_SIGN.test(before)) return null;
  for (const { comparator, cue } of FAR) if (cue.test(before)) return comparator;
  return null;
}
