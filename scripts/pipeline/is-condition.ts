import type { Quantity } from './quantity.ts';
import { not, type Verdict } from './verdict.ts';

/** A limit that only says for whom a rule holds: 「超过50万的县」, 「5万—10万元部分」, 「10秒内接听比例」. */
export function isCondition(q: Quantity, before: string, after: string): Verdict | null {
  if (
    (q.unit === 'other' || q.unit === 'minutes') &&
    /内$|^(?:之|以)?内/.test(after.slice(0, 2)) === false &&
    q.adjoining === 'lte' &&
    /^[^,。;\d]{1,14}(?:率|比例|占比)/.test(after)
  )
    return not('name', 'indicator-name');
  // 「成人每天2次刷牙率达到55%」
  if (q.unitZh === '次' && /每[天日周月年]$/.test(before) && /^[^,。;、\d]{1,8}(?:率|比例)/.test(after))
    return not('name', 'indicator-name');
  // 「100张床位以上的养老机构应内设医务室」, 「21—99张床位的,每床≥55平方米」
  if (q.unitZh === '张' && /^床位(?:及?以[上下])?的/.test(after)) return not('name', 'condition');
  // 「10秒内接听比例」, 「3分钟出车率≥95%」
  if (
    q.adjoining === null &&
    (q.unit === 'other' || q.unit === 'minutes') &&
    q.unitZh !== '分' &&
    /^[^,。;\d]{1,12}(?:率|比例|占比)(?:[达为保提不降增升控低高小大均超在稳仅只仍约已也才近、与和由从≥≤<>:\d]|下降|上升)/.test(
      after,
    )
  )
    return not('name', 'indicator-name');
  // 「80%以上的居民15分钟内能够到达最近的医疗点」
  if (
    (q.unit === 'other' || q.unit === 'minutes') &&
    q.adjoining === 'lte' &&
    /%(?:以上)?的[^,。;]{1,8}$/.test(before) &&
    /^(?:能够?|可以?|即可)?到达/.test(after)
  )
    return not('name', 'condition');
  const bounded = q.adjoining !== null && q.adjoining !== 'approx';
  if (
    bounded &&
    !(q.unitZh === '分' || q.unit === 'percent') &&
    // 「个人负担超过1万元的,可申请救助」, 「可支付月数不少于6个月的,可启动调价」: what follows from an amount is a rule.
    !((q.unit === 'cny' || q.unitZh === '个月') && /^的(?:,|可|按|费用)/.test(after)) &&
    /^的(?:县|区|市|镇|乡|村|居住区|居民|地区|单位|机构|医疗机构|医院|家庭|患者|人员|可|按|,|参保|项目|费用|困难|龙头企业|企业|重点)/.test(
      after,
    ) &&
    /(?:人口|距离|年龄|步行|面积|床位|收入|产值|营收|费用|工龄|年限|住院|凡|对|累计|负担)[^,。;\d]{0,8}$/.test(before)
  )
    return not('name', 'condition');
  if (q.unit === 'cny' && /不足[^,。;]{1,10}的,?(?:均|都)?按$/.test(before) && /^计/.test(after))
    return not('name', 'condition');
  // 「使用万元以上设备320台」, 「50万—99万元设备6.2万台」 size what is counted.
  if (
    q.unit === 'cny' &&
    (bounded || q.isRange) &&
    /^(?:\([^()]{1,3}\))?的?(?:医用|医疗|大型|专业|仪器)*设备/.test(after)
  )
    return not('name', 'size-class');
  if (q.unitZh === '个月' && /^(?:婴|幼|儿|以[上下内])/.test(after)) return not('name', 'age-group');
  return null;
}

/** A count that only says whom or what another statement holds for: 「在市直5家公立医院建设14个…」, 「全县16个乡镇全部…」. */
export function isScope(text: string, q: Quantity, before: string, after: string): Verdict | null {
  if (q.unit !== 'count' || q.adjoining !== null) return null;
  const clause = /^[^,。;!?\n]*/.exec(text.slice(q.end, q.end + 60))?.[0] ?? '';
  if (
    /(?:^|[,。;、])(?:[^,。;]{0,8})?在(?:全市|全县|全区|全旗|市直|省内|市内|县内|区内|市级|县级)?$/.test(before) &&
    /\d|[两三四五六七八九十]+[个家所]/.test(clause) &&
    !/^的?(?:水平)?的?基础上/.test(after)
  )
    return not('name', 'scope-count');
  // 「在全省14个市州中排名第3位」
  if (/^[^,。;\d]{1,8}[中里](?:排|位[列居次]|列第|居第|名列)/.test(after)) return not('name', 'scope-count');
  // 「全市113个乡镇卫生院全部达标」 counts institutions; a territory right before 全部 only says where.
  if (
    /(?:全市|全县|全区|全旗|辖区|全州|全盟)(?:的)?$/.test(before) &&
    /^(?:个)?(?:乡镇|街道|乡|镇|县|区|旗|社区|村|行政村|县区|苏木)(?:全部|均|都|实现全覆盖)/.test(after)
  )
    return not('name', 'scope-count');
  return null;
}
