import type { Quantity } from './read-quantities.ts';

/** How many there are of a group, or what share falls to it, right behind its limit: 「的7家」, 「100%留用」. */
const COUNTED_BEHIND =
  /^(?:\([^()]{0,8}\))?(?:者|的)?(?:有|为|共|仅|只有|占|留用|兑现)?\d+(?:\.\d+)?(?:[%家个名所人户村]|分)/;
/** Whom a rule is for, right behind its size: 「50人以下的配备1名兼职保健员」. */
const RULED_BEHIND =
  /^的(?:[,按]|应|须|可|至少|配|设|由|每|原则上|不得)|^的?(?:县|区|市|乡镇|乡|镇|村|行政村|自然村|社区|街道|机构|单位|医院|企业|城市|大县)(?:\([^()]{1,3}\))?(?:应|须|可|至少|配|设|由|每|原则上|储备|不少于|拥有)/;
/** What is measured to tell one group from the others. */
const SIZED_BEFORE =
  /(?:人口|收托|招收|在校|学生|职工|从业人员|编制|床位|托位|服务人口|辖区|年诊疗量|门急诊量|业务量|面积|产值|营收|收入|年龄|工龄)[^,。;\d]{0,6}$|距(?!离)[^,。;\d]{1,10}$/;

/** 「服务半径超过15公里、服务人口在2万人以上的,可增设…」: the first of two limits of one group. */
const JOINED = /^、[^,。;、]{0,12}\d[^,。;、]{0,8}的(?:,?(?:可|应|须|至少|原则上|增设|设)|行政村|村|乡镇|县|地区|社区)/;

/** A limit that tells one group from the others and states nothing itself. */
export function isGroup(q: Quantity, before: string, after: string): boolean {
  const limited = q.isRange || (q.adjoining !== null && q.adjoining !== 'approx');
  if (!limited) return isTopGroup(q, before, after);
  // 「90分以上的7家,80—90分的13家」, 「90分以上100%留用,80—90分90%」, 「记分12分以上暂缓校验6家」
  if (q.unitZh === '分' && (COUNTED_BEHIND.test(after) || /^(?:者|的)?[一-鿿]{2,6}\d+[家个名所人]/.test(after)))
    return true;
  // 「病床使用率低于30%的机构减至2家以内」
  if (q.unit === 'percent' && /^的?[^,。;\d]{2,8}(?:减至|减少到|降至|增至|有|共|仅|为)\d+[家个所名]/.test(after))
    return true;
  // 「患有1种以上慢性病的比例高达78%」
  if (
    q.unit === 'count' &&
    /(?:患有?|合并|罹患)$/.test(before) &&
    /^[^,。;\d]{1,12}的(?:比例|占比|人数|比重|患者占)/.test(after)
  )
    return true;
  // 「30万以上人口的县至少拥有1所二级甲等综合医院」, 「百万人口以上的县(市)储备…」
  if (
    (q.unit === null || q.unit === 'count') &&
    /^(?:常住|服务|户籍)?人口(?:及?以[上下])?的?[大]?[县区市乡镇村]/.test(after)
  )
    return true;
  if ((q.unit === 'count' || q.unit === 'km') && JOINED.test(after)) return true;
  // 「;800人以下的可两村联建」
  if (/^[人张户]$/.test(q.unitZh ?? '') && /(?:^|[,;。:])$/.test(before) && /^的(?:可|应|须|至少|配|设|由)/.test(after))
    return true;
  if (q.unit === 'count' || q.unit === 'km' || q.unit === null)
    return RULED_BEHIND.test(after) && (SIZED_BEFORE.test(before) || (q.isRange && /[人张个]/.test(q.unitZh ?? '')));
  // 「乳儿班(6—12个月)」
  if (/^(?:个月|岁|月)$/.test(q.unitZh ?? '')) return /[一-鿿][班组型段期]\($/.test(before) && after.startsWith(')');
  return false;
}

/** 「中成药大品种过十亿元的6个」: a size passed, and how many did. */
const isTopGroup = (q: Quantity, before: string, after: string): boolean =>
  q.unit === 'cny' && /(?:过|破|达到?|在)$/.test(before) && /^的\d+[个家种户]/.test(after);
