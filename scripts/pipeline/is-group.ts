import type { Quantity } from './quantity.ts';

/** What a limit is measured in: points, shares, heads and things, ways, floors and beds, hours, months of age, money. */
type Measure =
  | 'points'
  | 'percent'
  | 'count'
  | 'way'
  | 'area'
  | 'volume'
  | 'hours'
  | 'months'
  | 'money'
  | 'content'
  | 'bare';

function measureOf({ unit, unitZh }: Quantity): Measure | null {
  if (unitZh === '分') return 'points';
  if (unit === 'percent' || unit === 'count') return unit;
  // 「超过标准2倍以上的5个」
  if (unit === 'ratio') return 'percent';
  if (unit === 'km' || unitZh === '米') return 'way';
  if (unit === 'cny') return 'money';
  if (unit === null) return 'bare';
  if (/^(?:万?平方米|㎡|m²)$/.test(unitZh ?? '')) return 'area';
  if (unitZh === '毫升') return 'volume';
  if (/^(?:个?小时|分钟)$/.test(unitZh ?? '')) return 'hours';
  if (/^(?:个月|岁|月)$/.test(unitZh ?? '')) return 'months';
  return unit === 'other' ? 'content' : null;
}

interface GroupRule {
  readonly of: readonly Measure[];
  readonly before?: RegExp;
  readonly after: RegExp;
}

/** What is measured to tell one group of places or bodies from the others. */
const SIZED =
  /(?:人口|人数|户数|患者|儿童|老年人|孕产妇|分娩量|客流量|服务量|接诊量|接种量|门诊量|诊疗量|出生数|收托|招收|在校|学生|职工|从业人员|编制|床位|托位|规模|辖区|年诊疗量|门急诊量|业务量|面积|半径|产值|营收|收入|年龄|工龄|案例数|病例数)[^,。;\d]{0,6}$|距(?:离)?[^,。;\d]{1,12}$/;
const PLACE =
  '(?:县|区|市|乡镇|乡|镇|村|苏木|社区|街道|机构|单位|医院|卫生院|企业|学校|城市|家庭|病组|居住区)(?:\\([^()]{1,3}\\))?';
const MAY = '(?:应|须|必配|选配|可|增[配设]|至少|配|设|由|每|原则上|不得|不再|按|不少于|不低于|不小于)';
/** The rule that such a group is under: 「分娩量在3000以上的助产机构应当…」. */
const RULED = '(?:应当?|必须|须|可(?![及靠])|可以|不得|要|至少|原则上|由)';

const RULES: readonly GroupRule[] = [
  // 「在距县城40公里以上的边远村服务的」
  {
    of: ['way'],
    before: /距(?:离)?[^,。;\d]{1,12}$/,
    after: /^的[^,。;\d的]{0,4}(?:村|乡镇|地区|社区|卫生[院室]|学校|家庭|居民)/,
  },
  // 「海拔2500米以上地区每月另补200元」
  {
    of: ['way'],
    before: /海拔(?:高度)?(?:在)?$/,
    after: /^的?(?:高寒|边远|艰苦)*(?:地区|县|乡镇|乡|镇|村|区域|岗位|卫生院)/,
  },
  // 「培育年主营业务收入超过5亿元的中药企业3家」
  { of: ['money'], before: /(?:收入|产值|营收|产能|规模|投资)(?:达|在)?$/, after: /^的[^,。;\d的]{2,12}\d+[家个户所]/ },
  // 「90分以上的7家,80—90分的13家」, 「90分以上占62%」, but not 「80分以上留用90%」
  {
    of: ['points'],
    after:
      /^(?:\([^()]{0,8}\))?(?:者|的)?(?:(?:有|为|共|仅|只有)?\d+(?:\.\d+)?(?:[家个名所人户村]|分)|(?:占|仅占|的比例为)\d+(?:\.\d+)?%)/,
  },
  // 「记分12分以上暂缓校验6家」
  { of: ['points'], after: /^(?:者|的)?[一-鿿]{2,6}\d+[家个名所人]/ },
  // 「异常指标3项以上者212人」, 「BMI≥28的占16.2%」, 「对进度低于70%的4个乡镇」
  {
    of: ['count', 'percent', 'bare', 'way', 'area', 'hours'],
    after: /^(?:者|的)(?:有|为|共|仅|只有|占)?\d+(?:\.\d+)?(?:[%家个名所人户例起]|万人)/,
  },
  // 「余氯低于0.05mg/L的水样占3.2%」, 「收缩压高于140mmHg的患者有36名」
  {
    of: ['content', 'count', 'percent', 'bare', 'area', 'hours'],
    after:
      /^的[^,。;\d的]{1,8}(?:仅|只)?(?:占|有|共)(?:比|全[部市县区省]|总数)?(?:的|约)?\d+(?:\.\d+)?(?:%|[份家个名所人户例起批件处])/,
  },
  // 「亏损率超过10%医院名单」
  { of: ['percent'], after: /^的?[^,。;\d]{2,10}名单/ },
  // 「600名学生以上的非寄宿制学校」, 「300名职工以上的企业」
  {
    of: ['count'],
    after:
      /^(?:在校|在册|在岗)?(?:学生|职工|员工|从业人员|住户|老人|幼儿|儿童)及?以[上下内]的[^,。;\d]{0,8}(?:学校|幼儿园|机构|单位|企业|园区|社区|小区|村)/,
  },
  // 「600人以上非寄宿制学校配备专职人员」, 「3000人以上的村设置2名村医」
  {
    of: ['count'],
    before: /(?:^|[,;。:、对在向或和\n])$/,
    after:
      /^的?(?:非?寄宿制|民办|公办|规模以上)*(?:中小学校?|学校|幼儿园|社区|行政村|自然村|村|乡镇|企业|用人单位)(?:(?:要|应当?|须|必须|至少|均|都|原则上|可)*(?:配|设|建|由|每)|,)/,
  },
  // 「10人以下小微企业体检率只有56%」
  {
    of: ['count', 'area'],
    after: /^的?(?:(?:中?小|大中?)?微?型?(?:企业|工厂|作坊)|(?:餐饮|用人|餐饮服务)单位|托育点|村居)(?![个家])/,
  },
  // 「同时患有两种及以上病种的,限额以高者为准」
  { of: ['count'], before: /患(?:有)?$/, after: /^[^,。;\d]{1,10}的(?:,|患者|老人|居民|按|可|一?并|合并|\d)/ },
  // 「社区卫生服务中心:服务人口3—10万,业务用房1400—2000平方米」
  {
    of: ['count', 'bare'],
    before: /[:;](?:服务|常住|户籍|辖区)人口(?:数|在|为)?$/,
    after: /^人?(?:的)?[,:;、][^,。;\d]{2,12}(?:不少于|不低于|≥)?\d/,
  },
  // 「按床位数分:100张以下床位医院21978个,100—199张医院5390个」
  {
    of: ['count', 'area'],
    before: /(?:^|[,;。:、分按])$/,
    after: new RegExp(`^的?(?:床位|规模|编制)?[一-鿿]{0,4}${PLACE}(?:有|为|共)?\\d+(?:\\.\\d+)?[个家所]`),
  },
  // 「能够提供6类以上中医药技术方法的村卫生室占82%」
  {
    of: ['count'],
    before: /(?:能够?|可|可以)(?:提供|开展|掌握|使用|实施)$/,
    after: /^[^,。;\d]{2,16}的[^,。;\d]{2,12}(?:占|比例|达|有|为)/,
  },
  // 「3项以上不达标的5家」
  { of: ['count'], after: /^[一-鿿]{2,6}的\d+[家个所名]/ },
  // 「病床使用率低于30%的机构减至2家以内」
  { of: ['percent'], after: /^的?[^,。;\d]{2,8}(?:减至|减少到|降至|增至|有|共|仅|为)\d+[家个所名]/ },
  // 「患有1种以上慢性病的比例高达78%」
  {
    of: ['count'],
    before: /(?:患有?|合并|罹患)$/,
    after: /^[^,。;\d]{1,12}的[^,。;\d的]{0,8}(?:比例|占比|人数|比重|患者占)/,
  },
  // 「30万以上人口的县至少拥有1所二级甲等综合医院」
  {
    of: ['bare', 'count'],
    after: /^(?:常住|服务|户籍)?人口(?:及?以[上下])?的?(?:大|地|设区的)?(?:[县区市乡镇村州盟旗]|街道|社区)/,
  },
  // 「服务半径超过15公里、服务人口在2万人以上的,可增设…」: the first of two limits of one group
  {
    of: ['count', 'way', 'bare'],
    after: new RegExp(
      `^(?:(?:、|,?且|,?或)[^,。;、]{0,12}\\d[^,。;、]{0,8}){1,2}的(?:,?${MAY}|,?增设|[一-鿿]{0,4}${PLACE})`,
    ),
  },
  // 「建筑面积超过1万平方米或日客流量超过1万人的交通枢纽」: both limits of one group
  {
    of: ['count', 'way', 'area', 'bare'],
    before: SIZED,
    after: /^,?(?:或者?|且|并且)[^,。;、\d]{0,10}\d[^,。;、]{0,8}的[一-鿿]{2}/,
  },
  {
    of: ['count', 'way', 'area', 'bare'],
    before: /\d[^,。;、\d]{1,8},?(?:或者?|且|并且)[^,。;、\d]{0,12}$/,
    after: /^的[一-鿿]{2}/,
  },
  // 「百名以上职工的单位」, 「1000人以上的企业配备…」
  {
    of: ['count'],
    before: /(?:^|[,;。:、对在向])$/,
    after: /^(?:职工|员工|从业人员)?的(?:用人)?(?:单位|企业|学校|机关)/,
  },
  // 「分娩量在3000以上的助产机构应当设立新生儿监护室」
  { of: ['count', 'area', 'bare'], before: SIZED, after: new RegExp(`^的[一-鿿]{2,10}${RULED}`) },
  // 「资产负债率超过70%的医院,2025年底前降到65%以下」, 「床位使用率低于60%的医院,要压减床位」
  {
    of: ['percent'],
    before: /(?:率|占比|比例|进度|满意度)(?:[连持][^,。;\d]{1,4})?(?:仍|仅|还)?$/,
    after: new RegExp(
      `^的[^,。;\\d]{0,6}${PLACE}(?:,(?:19|20)\\d{2}年|,要|,?[^,。;\\d]{0,10}(?:降|压减|提升|提高|达|增加|减少)[到至])`,
    ),
  },
  // 「无偿献血20次以上的献血者」, 「志愿服务满300小时的」
  {
    of: ['count', 'hours', 'volume'],
    before: /(?:献血|捐献|捐血|血小板|志愿服务)[^,。;\d]{0,8}$/,
    after: /^的(?:,|[颁授给予可享奖免优]|终身|等量|其|[一-鿿]{0,6}者)/,
  },
  // 「;800人以下的可两村联建」, 「50张以上的,须设2个」, 「100—499张的由市级审批」
  { of: ['count', 'area'], before: /(?:^|[,;。:])$/, after: new RegExp(`^(?:床)?(?:以内)?的,?${MAY}`) },
  // 「收托50人以下的配备1名」, 「101至140人的至少配备1名」
  { of: ['count', 'bare'], before: SIZED, after: new RegExp(`^的,?${MAY}`) },
  {
    of: ['count'],
    before: /(?:机构|学校|医院|企业|单位|卫生院|幼儿园|托班)$/,
    after: new RegExp(`^的,?${MAY}`),
  },
  { of: ['way', 'area'], before: SIZED, after: new RegExp(`^的${MAY}`) },
  // 「有下列情形之一的,上门服务:年满80周岁的老人,居住地距最近医疗机构超过3公里的。」
  { of: ['way'], before: /距(?:离)?[^,。;\d]{1,12}$/, after: /^的(?:[。;,]|$)/ },
  // 「30万以下的县原则上只办好1所」
  {
    of: ['bare'],
    before: /(?:^|[,;。:、])$/,
    after: /^(?:人口)?的(?:中心|建制|行政)?(?:县|区|市|乡镇|城市|社区|街道|乡|镇|村)/,
  },
  // 「与县级医院车程超过40分钟的可适当放宽床位要求」
  {
    of: ['hours', 'way'],
    before: /(?:车程|路程|行程|步行)(?:在|需)?$/,
    after: new RegExp(`^的(?:,?${MAY}|(?:行政|自然)?${PLACE})`),
  },
  // 「服务半径超过3公里的乡镇可增设」, 「3万人以上的中心乡镇,规划建设…」, 「400平方米以上的卫生院可…」
  {
    of: ['count', 'way', 'area', 'bare'],
    before: SIZED,
    after: new RegExp(`^(?:的(?:中心|行政|自然|建制)?${PLACE}|(?:中心|行政|自然|建制)?${PLACE}${MAY})`),
  },
  { of: ['area'], after: new RegExp(`^的${PLACE}${MAY}`) },
  // 「200床以下80平方米,200—399床82平方米」
  { of: ['count'], before: /(?:^|[,;。:、])$/, after: /^(?:的)?\d+(?:\.\d+)?(?:平方米|㎡)/ },
  // 「对发病6小时内到院的急性心梗患者」
  {
    of: ['hours'],
    before: /(?:发病|起病|出生|伤后|术后|产后)$/,
    after: /^[一-鿿]{0,5}的[一-鿿]{0,6}(?:患者|病人|产妇|新生儿|儿童)/,
  },
  // 「DTN小于60分钟的比例70%」
  { of: ['hours'], after: /^的(?:比例|占比|病例占|患者占)/ },
  // 「乳儿班(6—12个月)」
  { of: ['months'], before: /[一-鿿][班组型段期]\($/, after: /^\)/ },
];

/** 「101至140人的至少配备1名」: a range of heads needs no word for what is measured. */
const RANGE_RULED = new RegExp(`^的,?${MAY}`);

/** A limit that tells one group from the others and states nothing itself. */
export function isGroup(q: Quantity, before: string, after: string): boolean {
  const limited =
    q.isRange ||
    (q.adjoining !== null && q.adjoining !== 'approx') ||
    // 「常住患者达到100人的乡镇」, 「献血满30次的」
    (/[到达满]$/.test(before) && after.startsWith('的')) ||
    // 「合并患有两种疾病的合并计算」
    /患有$/.test(before) ||
    // 「600名学生以上的非寄宿制学校」
    /^[一-鿿]{2,4}及?以[上下]的/.test(after);
  const measure = measureOf(q);
  if (!limited) return measure === 'money' && isTopGroup(before, after);
  if (measure === 'count' && q.isRange && /[人张个床]/.test(q.unitZh ?? '') && RANGE_RULED.test(after)) return true;
  return RULES.some(
    (rule) =>
      measure !== null &&
      rule.of.includes(measure) &&
      (rule.before === undefined || rule.before.test(before)) &&
      rule.after.test(after),
  );
}

/** 「中成药大品种过十亿元的6个」: a size passed, and how many did. */
const isTopGroup = (before: string, after: string): boolean =>
  /(?:过|破|达到?|在)$/.test(before) && /^的\d+[个家种户]/.test(after);
