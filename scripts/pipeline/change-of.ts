import type { Direction } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import { matchesOf } from './matches-of.ts';
import type { Quantity } from './quantity.ts';
import { changeDirection } from './value-bounds.ts';

/** Measured against its own earlier state: 高于上年0.6个千分点. */
export const EARLIER = new Cue(/(高于|高出|多于|低于|少于)(?:上一?年度?|去年|年初|上年末)(?:同期)?(?:约|近)?$/);
/** 「同比-0.8%」, 「增长(+6.3%)」, 「26.29万人次(-1.2%)」: the sign tells which way. */
const SIGNED = new Cue(
  /(?:(?:增[长幅速](?:为|达|\()?|[同环]比(?:增长|增速)?|[较比](?:上|去)年(?:同期)?)([-−–—－+])|\d[^()\d,。;、]{0,6}\(([-−–—－+↓↑]))$/,
);
/** 「高于全国平均水平(33.57%)2.85个百分点」, 「超目标值5.71个百分点」 tell how far apart two values are. */
const APART =
  /(?:高于|低于|优于|快于|慢于|领先|落后|高出(?=全[国省市县区州]|平均|[国省市]定|目标|标准|要求|警戒线|控制线)|相差|[尚还]差|滞后|差距(?:达|为)?)[^,。;\d]{0,12}(?:\([^()]{1,10}\))?$|超(?:出|过|额完成)?(?:(?:规划|既定|年度|全年|预期)*目标值?|计划|任务|序时进度|预期|[国省市]定(?:目标|标准)|国家(?:要求|标准|目标)|规定(?:要求|标准))[^,。;\d]{0,4}$/;
const ABOVE_ALL = new Cue(
  /[比较](?!上年|去年)[^,。;\d年]{2,16}增速[快慢高低]$|[比较](?:全[国省市县区]|平均|同级|国家|[国省市县]定|规划|既定|年度|预期|目标|标准|要求)[^,。;\d]{0,8}[高低](?:出)?$|[比较](?!.{0,6}(?:年|同期|改革|实施|此前|以前|之前|上月|前))[^,。;\d]{0,6}(?:城市|城区|农村|地市|市州|先进地?区?|发达地?区?|周边|同类|兄弟|全国|[省市县区]平均)[^,。;\d]{0,4}[高低多少](?:出)?$/,
);
/** 「分别低于目标值1.08个千分点和1.13个千分点」: the values before the last of a list. */
export const OTHERS_LISTED = new Cue(/(?:[\d.]{1,6}[%‰]?(?:个[百千]分点)?[、和及与])+$/);
/** 「距45%的目标差6.3个百分点」, 「低于65%的目标值2.9个百分点」, 「比90%的年度目标高1.2个百分点」 */
const YARDSTICK = new Cue(
  /[\d.]{1,6}[%‰]的(?=(?:规划|预期|预定|既定|年度|全年|期末|中期|终期|国家|[国省市县]定)*(?:目标|要求|标准|规划)值?(?:[高低]出?)?$)/,
);
const SHORT_OF = new Cue(
  /(?:目标|要求|水平|标准|平均)值?(?:(?:相比)?[仅只仍还尚]?(?:相|有)?差(?:了|约|近)?|[仍还尚]有)$/,
);
const RAISED = new Cue(
  /(?:^|[^一-鿿]|[再并将可应月年])(提高|增加|上调|降低|下调|减少)[^,。;\d到至]{2,14}(?:限额|标准|比例|额度|封顶线|起付线)$/,
);
const COUNTED_UNITS: ReadonlySet<string | null> = new Set(['count', 'cny', 'other']);
/** 「资金支出提升320万元」 tells of a rise. */
const MADE_BETTER = new Cue(/(?:改造|维修|扩建|改建|整治|能力|质量|环境|品质|功能|内涵|设施)提升(?:了|约|近)?$/);
/** 「核减当年绩效工资总量3%」 */
const CUT = new Cue(/核减[^,。;\d扣]{0,16}$/);
const SQUEEZED = new Cue(/(?:压减|压降|压缩)[一-鿿]{2,8}$/);
/** 「率最低的县较6月底回升0.9个百分点」: the last word of a move tells. */
const MOVE = /[升增涨扩]|[提抬走]高|([降减低缩少慢]|回落)/g;
const falls = (said: string): boolean => matchesOf(MOVE, said).at(-1)?.[1] !== undefined;
const MORE_THAN = new Cue(/(?:较|比)[^,。;]{2,12}(?:新增|净增|增|多)(?:了|加)?$/);
const LESS_THAN = new Cue(/(?:较|比)[^,。;]{2,12}(?:减|少|降)(?:了)?$/);
const GROWTH_WITHIN = new Cue(/(?:增长幅度|增幅)(?:[^,。;]{0,8})(?:控制在|不超过|不高于)$/);
const GROWTH = new Cue(/增长(?:幅度)?(?:原则上|一般|控制在|均)*(?:不超过|不低于|不高于|控制在|不少于|保持在)*$/);

const PACE = new Cue(/增速(?:为|是|达到?|保持在|稳定在|回到|控制在|不低于|不高于|不少于|不超过|力争|约)*$/);

const isChangeable = (q: Quantity): boolean => q.unit !== 'grade' && !(q.unitZh === '年' && q.chinese);

/** Which way a number has moved or is to move; null where it tells a level. */
export function directionOf(before: string, q: Quantity): Direction | null {
  if (!isChangeable(q)) return null;
  const window = before.slice(-24);
  // 「增长-2.3%」 is a fall.
  const signed = SIGNED.exec(window);
  const sign = signed?.[1] ?? (q.unit === 'percent' || q.unit === 'percentage_point' ? signed?.[2] : undefined);
  if (sign !== undefined) return /[+↑]/.test(sign) ? 'increase' : 'decrease';
  // 「高于上年0.6个千分点」: its own earlier state is what it has moved from.
  const moved = EARLIER.exec(window)?.[1];
  if (moved !== undefined) return /高|多/.test(moved) ? 'increase' : 'decrease';
  // 「分别相差1.6和3.6个百分点」
  const listed = YARDSTICK.cut(OTHERS_LISTED.cut(window));
  // 「低于全省平均水平3.4个百分点」, 「相差19.8个百分点」 compare two places.
  if (/[于差先后出超]/.test(listed) && APART.test(listed)) return null;
  if (ABOVE_ALL.test(listed) || SHORT_OF.test(window)) return null;
  // 「上调58项」 counts what was raised.
  if (q.unit === 'count' && /[上下]调$/.test(window)) return null;
  // 「累计节省1.86亿元」, 「扣减次年度预算指标1—3个百分点」: a sum that was saved or is taken off.
  if (q.unit === 'cny' && /(?:节省|节约)(?:了|约|近|达)*$/.test(window) && !/[较比][^,。;]*$/.test(window)) return null;
  if (/扣(?:减|除|回)(?![^,。;]*(?:增|降|提|减|涨|调))[^,。;\d]{0,16}$/.test(window)) return null;
  // 「改造提升26座公厕」, 「安排能力提升500万元」: what is made better is counted or paid for.
  if (COUNTED_UNITS.has(q.unit) && MADE_BETTER.test(window)) return null;
  const said = changeDirection(window);
  if (said) return said;
  // 「提高大病保险最高支付限额3000元」
  const raised = RAISED.exec(window)?.[1];
  if (raised !== undefined) return /[提增上]/.test(raised) ? 'increase' : 'decrease';
  // 「财政补助标准新增30元」
  if (q.unit === 'cny' && /(?:标准|限额|额度|起付线|封顶线)(?:再|同步|继续)*新增$/.test(window)) return 'increase';
  // 「每年压减非医疗支出500万元」
  if (SQUEEZED.test(window) || (q.unit === 'percent' && CUT.test(window))) return 'decrease';
  if (q.unit === 'percentage_point' || q.unitZh?.includes('分点'))
    return /\([-−–]$/.test(window) || falls(window) ? 'decrease' : 'increase';
  // 「较2015年新增1165张」: measured against an earlier state.
  if (MORE_THAN.test(window)) return 'increase';
  if (LESS_THAN.test(window)) return 'decrease';
  // 「产值年均增速17.7%」; 增长率 is an indicator with levels of its own.
  if (q.unit === 'percent' && q.low >= 0 && PACE.test(window)) return 'increase';
  // 「年增长原则上不超过10%」
  if (q.unit === 'percent' && GROWTH_WITHIN.test(window)) return 'increase';
  if (q.unit === 'percent' && GROWTH.test(window) && !/增长率|增速/.test(window)) return 'increase';
  return null;
}
