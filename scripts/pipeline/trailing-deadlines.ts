/** Deadlines behind what they date. */
import { speaksForOne } from './named-dates.ts';
import type { DateToken } from './read-dates.ts';

/** 「新增床位600张,市妇幼保健院迁建项目2026年6月底前投入使用」: the deadline is the project's, not that of the beds. */
export function hasOwnSubject(text: string, at: number, token: DateToken): boolean {
  const between = text.slice(Math.max(at, token.start - 60), token.start);
  const clause = between.slice(between.lastIndexOf(',') + 1);
  // 「每百户不少于10个托位的标准规划建设,已建成小区无设施的,于2027年底前补齐」
  if (/,[^,]{4,}的,/.test(between)) return true;
  // 「投资3200万元的北苑中心主体完工,面积6800平方米,预计2023年5月投用」 tells of what has come so far.
  const said = text.slice(Math.max(0, token.start - 60), token.start);
  const built =
    /^[\d.]+[万亿]?(?:元|平方米|㎡)/.test(text.slice(at, at + 12)) &&
    !/计划[^,。;]*$/.test(text.slice(Math.max(0, at - 12), at));
  if (built && SO_FAR.test(said.slice(said.search(/[^。;\n]*$/)))) return true;
  return (
    clause.length < between.length &&
    (clause.length >= 5 || /(?:[院楼站所园]|中心|项目)$/.test(clause) || /^(?:其余|剩余|余下|另)/.test(clause)) &&
    // 「低于目标的于6月底前完成补种」
    (/^(?:其余|剩余|余下|另)|的[于在]$/.test(clause) || !NO_SUBJECT.test(clause))
  );
}
const SO_FAR =
  /(?:主体|已|顺利)(?:全部)?(?:完工|封顶|竣工|落成)(?![^;。]*(?:新增|设置|规划|提供|建成后|计划))[^;。]*,预计(?:于|在|到)?$/;
const NO_SUBJECT = /[(:将于在到至须要应并均全]|力争|确保|争取|计划|预计|完成|[时期]限/;

/** 「参保率稳定在97%以上,一季度完成集中参缴」: what is done by then is another thing. */
export const OWN_OBJECT =
  /^前?(?:完成|实现|启动|开展|印发|制定)(?!全部|建设|改造|验收|任务|目标|工作|并|投|安装|整改|挂牌|达标|交付)[一-鿿]{3,}/;

/** (2019年9月底前完成), 完成时限:2024年6月, …于2025年底前完成 */
export function isTrailingDeadline(text: string, token: DateToken): boolean {
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  const after = text.slice(token.end, token.end + 6);
  // 「…,已于2024年10月投入使用」 tells when it opened, not when its beds were counted.
  if (/已经?[于在]?$/.test(before) || speaksForOne(text, token)) return false;
  if (OWN_OBJECT.test(after + text.slice(token.end + 6, token.end + 14))) return false;
  // 「占比不低于10%,2025年底前对基层医务人员全部轮训一遍」
  if (/^前?[对为将把向][一-鿿]{2}/.test(after)) return false;
  if (/(?:时限|期限|完成时间|时间节点|时间要求|(?:建设|实施)(?:年限|周期|期)|工期)[::为]?$/.test(before)) return true;
  const rest = /^[^。;\n]*/.exec(text.slice(token.end, token.end + 40))?.[0] ?? '';
  const lead = text.slice(Math.max(0, token.start - 200), token.start);
  const bracketed = lead.lastIndexOf('(') > lead.lastIndexOf(')');
  // 「20家(2023年完成8家、2024年完成12家)」 divides what it stands behind.
  if (bracketed && /^[^)\d]*\d/.test(rest)) return false;
  return (
    (bracketed || !/[\d,]|所有|每个/.test(rest)) &&
    (token.use === 'deadline' ||
      /^前?(?:完成|实现|到位|建成|达标|竣工|投用|投入使用|启用|交付|完工|挂牌|落地|前(?!后))/.test(after))
  );
}
