import { areCountedYears } from './are-counted-years.ts';
import { Cue } from './cue.ts';
import { unitOfFunds } from './funds-label.ts';
import { isCondition, isScope } from './is-condition.ts';
import { isCountedInWords } from './is-counted-in-words.ts';
import { isGroup } from './is-group.ts';
import { isListedCount } from './is-listed-count.ts';
import { APPOSITION_MEASURES, ASSERTED, LIST_BEFORE } from './lexicon/counting-words.ts';
import { isReached } from './lexicon/grade-rules.ts';
import type { Quantity } from './quantity.ts';
import { not, type Verdict } from './verdict.ts';

/** 「第一批8个街道、第二批15个街道」, 「3个乡镇、每乡镇抽2个村」: what was counted before the pause is no name. */
const COUNTED_LIST = /\d[^,。;、\d]{1,14}、[^,。;、\d]{1,20}$/;
/** 「仅东湾、西陵2个区提前完成」 */
const ONLY_THESE = /(?:^|[,;。])(?:仅|只有)[^,。;\d]{2,30}$/;
/** 「建成影像、心电、检验、病理5个资源共享中心」: what is built is counted, though a list stands before it. */
const BUILT_LIST = /(?:^|[,;。:\t|])(?:建成|组建|建设|建立|打造|设立)[^,;。\d]{2,40}$/;
/** A list in the hand of such a verb is pointed to, not counted, but where it is being made. */
const POINTING =
  /(?:推进|落实|执行|按照|根据|围绕|依托|贯彻|严格|健全|坚持|遵守|包括|涉及|涵盖|聚焦|对照|参照|结合|针对|实行|遵循|协调|会同|联合)[^,。;]{2,28}等$/;
const MAKING = /(?:建成|新建|建设|成立|组建|设[置立]|开设|购置|完成|制定|出台|打造|培育|引进|实施)[^,。;]*等$/;
const BARE_BEFORE =
  /(?:达到|达|相差|为|至|到|在|是|[:=]|高|低|率|比|指数|得分|评分|系数|数|CMI值?|值|不低于|不少于|不超过|不高于|以上|超过|超|近|约|余|增长|下降|提高|降低|增加|减少|缩短|共|计|有|分|控制在|位居|保持|≥|≤|>|<|和|及|与|、)$/;

/** 「CMI值1.12(去年同期1.08)」 */
const BARE_BEHIND =
  /^(?:[,。;、)\n]|$|的|和|与|及|以|左|人|万|\((?:以女性?|女性?=|去年|上年|同比|环比|较|比|上期|目标|(?:19|20)\d{2}年|全[国省市]))/;
const UNDER_LABEL = /\([^()\d]{1,6}\)[,:](?:(?:19|20)\d{2}年(?:底|末)?[\d.]+[,、;])*(?:19|20)\d{2}年(?:底|末)?$/;

const SCHEDULE = /^(?:[、和及]\d{1,2})*(?:个)?(?:月龄|周龄|(?:月|天|周|日)(?:时|各|进行|随访|访视|产检|复查))/;
const TWO_SIDED = /^[≤<][^,。;\d]{0,8}[≤<]\d/;
/** 「3号楼6层」 */
const BUILDING = /(?:号楼|[A-Z\d]座|[栋幢]|大厦|大楼|综合楼|门诊楼|办公楼|住院部)$/;
const PLACES =
  /^(?:市|县|区|旗|市区|县区|\([市县区旗、]{1,5}\)){0,2}(?:均|都|全部|各|共有|的|患者|居民|至少|率先|全面|开展|实现|建成|统一|中)/;

const OF_SLOGAN =
  /^(?:[一-鿿]{0,2})(?:目标|关键|改革|实事|重点|领域|机制|体系|抓手|任务|工程|主线|理念|原则|举措|行动|环节|方面|能力|短板|问题|根本|核心|统筹|转变|提升|保障)/;
const SLOGAN = new Cue(/“(\d{3,6})”[^。:]{0,14}:[^。]*$/);

/** Null where the quantity makes a statement; otherwise what its numerals are instead. */
export function isCounted(text: string, q: Quantity): Verdict | null {
  const before = text.slice(Math.max(0, q.start - 30), q.start);
  const after = text.slice(q.end, q.end + 24);
  if (q.idiom) return null;
  // 「刚才,三个单位作了交流发言」
  if (q.unit === 'count' && /(?:^|[,。;\n])刚才,?$/.test(before)) return not('name', 'pointer');
  if (q.unit === 'grade') {
    // 「60%以上的县级综合医院达到三级医院服务能力」: the grade says what is counted; a review keeps what was reached.
    if (/(?:\d|所有|全部|一半|成以上)[^,。;]{0,24}达到$/.test(before) && /^医院/.test(after))
      return not('name', 'grade-class');
    // 「建成2个县域医疗次中心,达到二级医院服务能力」
    if (/\d[^。;]{0,24},达到$/.test(before) && /^医院服务能力/.test(after)) return not('name', 'grade-class');
    if (/^[^,。;]{0,8}医院(?:等级)?复[审评核]/.test(after)) return not('name', 'grade-class');
    // 「县级中医医院达到三级水平的只有9家」
    if (/^(?:医院)?(?:服务能力)?(?:水平|标准)?的(?:只有|仅有|仅|有|占|达|共|\d)/.test(after))
      return not('name', 'grade-class');
    // 「电子病历应用水平平均4.1级,二级医院2.3级」: a mean of grades is reached, not a class.
    if (/\.\d+级?$/.test(text.slice(q.numberStart, q.end))) return null;
    // 「县级中医医院中达到二级甲等以上的比例」
    if (/^的(?:比例|占比|比重|数量|[一-鿿]{0,4}医院(?:数|占))/.test(after)) return not('name', 'grade-class');
    // 「对通过三级甲等医院评审的,给予…」 says for whom.
    if (/^[^,。;]{0,10}(?:评审|复审|认定|测评|验收)?的(?:,|医院|单位|机构|给予|予以)/.test(after))
      return not('name', 'condition');
    // 「全市建成三级医院4家」
    if (/^(?:[甲乙]等)?[^,。;\d]{0,8}医院(?:数量?|总数|达到?|增加到)?\d+[家所个]/.test(after))
      return not('name', 'grade-class');
    if (isReached(before) || q.adjoining !== null) return null;
    // 「分别达到4级、4.5级和5级」, 「三级医院平均达到5级,二级医院4级」
    if (!q.chinese && /达到?(?:\d(?:\.\d)?级(?:[、和及]|[、,][一-鿿]{2,14}))+$/.test(before)) return null;
    if (q.chinese || !/[达到至升]$/.test(before)) return not('name', 'grade-class');
    return null;
  }
  // 「单位:万人次」, 「卫生人员数(万人)」, 「张/千人」: a unit that a heading names.
  if (
    q.chinese &&
    q.adjoining === null &&
    /^[十百千万亿]+$/.test(text.slice(q.numberStart, q.numberEnd)) &&
    /(?:^|[(:、,/|\t\n])$/.test(before) &&
    /^(?:$|[)、,/|\t\n])/.test(after)
  )
    return not('name', 'unit-word');
  // 「A2项所称专科医院」
  if (q.unit === 'count' && !q.chinese && /[A-Za-z]$/.test(before) && /^[项类级区栋组款条]$/.test(q.unitZh ?? ''))
    return not('name', 'latin-name');
  // 「连续参保4年以上的21.4万人」, 「失能状态6个月以上的参保人员」: for whom.
  if (
    /^(?:年|个?月)$/.test(q.unitZh ?? '') &&
    (q.adjoining === 'gte' || q.adjoining === 'gt') &&
    /^的(?:[\d.]+[万亿]?[余多]?[人名户元]|[^,。;\d]{0,8}(?:人员|人群|对象|医务|医师|医生|村医|老人|职工|居民|家庭|患者|参保人?|教师|专家))/.test(
      after,
    )
  )
    return not('name', 'group-limit');
  // 「儿童健康管理(5次)≥90%」, 「新生儿访视(出生后24小时内)≥90%」: part of what is measured.
  if (
    (q.unit === 'count' || q.unit === 'other' || q.unit === 'minutes') &&
    /[一-鿿]\([^()\d]{0,6}$/.test(before) &&
    /^[^()\d]{0,4}\)(?:[≥≤<>]\d|率(?![先队领众真])|(?:应)?(?:达到|不低于)\d[\d.]*%)/.test(after)
  )
    return not('name', 'indicator-name');
  // 「癌症患者5年内生存率达到43.3%」
  if (q.unitZh === '年' && /^内?(?:生存|再入院|再住院|复发|死亡|病死|随访)率/.test(after))
    return not('name', 'indicator-name');
  // 「脱贫人口30种大病救治率100%」
  if (
    /^[种类项]$/.test(q.unitZh ?? '') &&
    q.adjoining === null &&
    /^[一-鿿]{2,12}(?:率|比例)(?:总体|平均|均|都|要|应|须|力争|分别)*(?:为|达到?|保持在?|稳定在|提高到|不低于|超过)?[≥>]?\d/.test(
      after,
    )
  )
    return not('name', 'indicator-name');
  // 「连续断保4年及以上的,等待期不少于6个月」
  if (
    /^(?:年|个月)$/.test(q.unitZh ?? '') &&
    (q.adjoining === 'gte' || q.adjoining === 'gt') &&
    /^的,/.test(after) &&
    /(?:连续|断保|参保|缴费|工作|从业|服务|任职|居住)[^,。;\d]{0,6}$/.test(before)
  )
    return not('name', 'group-limit');
  if (q.unitZh === '年') return areCountedYears(text, q, before, after);
  // 「浙江省11个医共体试点县之一」 sizes the group that the place belongs to; nothing is reported of the eleven.
  if (q.unit === 'count' && /^[^,。;]{1,16}之一/.test(after)) return not('name', 'one-of-a-group');
  // 「…实施方案(鄂党发〔2018〕11号)和14项专项行动」 points back to a group counted elsewhere.
  if (q.unitZh === '项' && /(?:》|号\))(?:和|及|与|以及)$/.test(before)) return not('name', 'pointer');
  // 「含麻疹成分疫苗2剂次接种率」
  if (/剂|针/.test(q.unitZh ?? '') && /^[^,。;\d]{0,8}(?:接种率|覆盖率|接种的?比例)/.test(after))
    return not('name', 'indicator-name');
  // 「医务人员数十名」
  if (q.chinese && /数$/.test(before) && /^[十百千万亿]/.test(text.slice(q.numberStart, q.numberEnd)))
    return not('lexical', 'ordinary-word');
  const listed = isListedCount(q, before, after);
  if (listed) return listed;
  if (isGroup(q, before, after)) return not('name', 'group-limit');
  const condition = isCondition(q, before, after);
  if (condition) return condition;
  const scoped = isScope(text, q, before, after);
  if (scoped) return scoped;
  if (q.chinese) return isCountedInWords(text, q, before, after);
  if (q.unit === null) {
    if (unitOfFunds(text, q.start) !== null) return null;
    // 「按照每万常住人口1.75的比例核定人员编制」
    if (/每[十百千万]+[一-鿿]{0,4}人口$/.test(before) && /^的(?:比例|标准)/.test(after)) return null;
    // 「医院98.6万(占88.0%)」
    if (/[万亿]$/.test(text.slice(q.numberStart, q.end)) && /^\((?:占|同比|[比较]上年|增长|下降)/.test(after))
      return null;
    // 「在3、6、8、12月龄时随访」
    if (SCHEDULE.test(text.slice(q.end, q.end + 48))) return not('name', 'schedule');
    // 「出生人口性别比107.4(以女性为100)」
    if (/\((?:以)?女(?:性|婴|孩)?(?:为|=)$/.test(before)) return not('name', 'scale');
    // 「80≤得分<90分为良好」
    if (TWO_SIDED.test(after)) return null;
    if (q.isRange || q.adjoining !== null) return /^[A-Za-z]/.test(after) ? not('name', 'latin-name') : null;
    // 「CMI1.12,时间消耗指数0.92」
    if (/(?:CMI|GDP)$/.test(before) && /^[,。;、)]/.test(after)) return null;
    if (/^[A-Za-z]/.test(after) || /[A-Za-z]$/.test(before)) return not('name', 'latin-name');
    // 「一年减亏1300万,」
    if (
      /[万亿]$/.test(text.slice(q.numberStart, q.numberEnd)) &&
      /[一-鿿]$/.test(before) &&
      /^(?:[,。;、)\n]|$)/.test(after)
    )
      return null;
    // 「5.3万贫困人口如期脱贫」
    if (
      /[万亿]$/.test(text.slice(q.numberStart, q.numberEnd)) &&
      /^(?:名)?[一-鿿]{0,6}(?:人口|群众|居民|患者|病人|老人|老年人|职工|儿童|学生|市民|村民|农民|妇女|家庭)/.test(after)
    )
      return null;
    // 「总诊疗人次2986.5万,比上年增长9.3%」
    if (
      /[万亿]$/.test(text.slice(q.numberStart, q.numberEnd)) &&
      /(?:人次|人数|例数|床日|人口|老人|患者|职工)(?:数|为|达|有)?$/.test(before)
    )
      return null;
    // 「出生人口性别比由112.3降至109.5」
    if (
      /[由从](?:[^,。;\d]{1,10}的)?$/.test(before) &&
      /^(?:逐步|逐年|稳步)?(?:下?降|上?升|提[高升]|增[加长]?|减少?|缩[短小]|扩大|压缩|下调|上调|回落|回升)[低了]?[至到为]/.test(
        after,
      )
    )
      return null;
    if (BARE_BEFORE.test(before) && BARE_BEHIND.test(after)) return null;
    if (
      /[一-鿿]$/.test(before) &&
      /^[,。;、)]/.test(after) &&
      /(?:率|比|数|度|值|分|床位|编制|人员|医师|护士|病例|机构|总量)$/.test(before)
    )
      return null;
    // 「村医占比(%),2020年18.6,2023年26,2025年≥35」
    if (/,(?:19|20)\d{2}年(?:底|末)?$/.test(before) && /^,(?:19|20)\d{2}年[≥≤<>]?\d/.test(after)) return null;
    // 「公立医院数(家):2020年15,2025年18。」
    if (UNDER_LABEL.test(before) && /^(?:[,。;、\n]|$)/.test(after)) return null;
    // 「超出部分按1.0的系数追加分值」
    if (/^的?(?:系数|权重|倍率|折算系数|调节系数)/.test(after) && /[按以用乘为]$/.test(before)) return null;
    // 「三级医院系数为1.0,一级医院0.6」: decimals that close a clause are a value.
    if (/\.\d+$/.test(text.slice(q.numberStart, q.numberEnd)) && /[一-鿿]$/.test(before) && /^[,。;、)]/.test(after))
      return null;
    return not('name', 'bare-number');
  }
  if (q.unit === 'count') {
    // 「“1248”工作思路:锚定1个目标、抓好2个关键、推进4项改革、办好8件实事」
    const digits = q.low < 10 ? SLOGAN.exec(text.slice(Math.max(0, q.start - 80), q.start))?.[1] : undefined;
    if (digits?.includes(String(q.low)) && OF_SLOGAN.test(after)) return not('name', 'slogan');
    // 「23项主要指标有21项达到目标」
    if (
      q.unitZh === '项' &&
      q.adjoining === null &&
      /^(?:主要|重点|核心|监测|考核)?(?:指标|任务|举措|项目)(?:中|里)?有\d+项/.test(after)
    )
      return not('name', 'scope-count');
    if (q.unitZh === '份' && /抄送[::][^。\n]{0,40}\($/.test(before)) return not('name', 'copies');
    // 「县政府3号楼6层会议室」, where 「新建门诊楼6层」 counts
    if (
      q.unitZh === '层' &&
      BUILDING.test(before) &&
      (/号楼$|[A-Z\d]座$|地址|地点|位于/.test(before) || /^[一-鿿]/.test(after)) &&
      !/^(?:主体|封顶|结构|完成|建成|投用)/.test(after)
    )
      return not('name', 'address');
    // 「8县市均有1所」: the group that the rest is about
    if (
      /^[县区市省旗州]$/.test(q.unitZh ?? '') &&
      PLACES.test(after) &&
      !/(?:辖|有|覆盖|涉及|达|为|[至到])$/.test(before)
    )
      return not('name', 'pointer');
    // 「对患大病的4类人群实行分类救治」
    if (
      q.unitZh === '类' &&
      /^(?:重点|特殊|困难|脱贫|贫困)?(?:人群|人员|群体|对象|群众)/.test(after) &&
      !ASSERTED.test(before)
    )
      return not('name', 'pointer');
    // 「李某等3位代表」 are those who wrote.
    if (before.endsWith('等') && /^[位名]$/.test(q.unitZh ?? '') && /^(?:政协)?(?:代表|委员|同志|嘉宾)/.test(after))
      return not('name', 'apposition');
    // 「市财政局等2个单位会办」
    if (
      before.endsWith('等') &&
      /^(?:成员)?(?:部门|单位|委办局)(?![^,。;]{0,8}(?:通过|获|被|完成|达到|建成))/.test(after) &&
      !MAKING.test(before)
    )
      return not('name', 'apposition');
    // 「县中医医院等3个新院区项目开工」 counts; 「推进市儿童医院、市第三医院等6家…试点」 points.
    // 「包括化学药品、中成药等685种,比上一版增加165种」 sums up.
    if (before.endsWith('等') && POINTING.test(before) && !MAKING.test(before) && !/^[,。;]/.test(after))
      return not('name', 'apposition');
    // 「健康素养66条进万家」, 「新十条」
    if (q.unitZh === '条' && /(?:素养|[国省市县新])$/.test(before) && !/^(?:措施|意见|建议|线)/.test(after))
      return not('name', 'pointer');
    if (q.unitZh === '点' && /^(?:\d|整|半|[,。;至到-])/.test(after)) return not('date', 'clock-time');
    // 「工程2期」, 「3期临床试验」; 「培训班2期」 counts.
    if (
      q.unitZh === '期' &&
      ((q.adjoining === null &&
        (/(?:工程|项目|大楼|院区|园区|新区|建设)$/.test(before) ||
          /^(?:工程|项目|建设|临床|试验|患者|慢性|高血压|尘肺|院区)/.test(after))) ||
        /^(?:压力|压疮|损伤|肿瘤|肾病|矽肺)/.test(after))
    )
      return not('name', 'phase-name');
    if (/^或多/.test(after)) return not('lexical', 'ordinary-word');
    if (
      APPOSITION_MEASURES.has(q.unitZh ?? '') &&
      /^[一-鿿“]/.test(after) &&
      // 「每个县(市、区)抽取2个」 lists nothing.
      LIST_BEFORE.test(before.replace(/\([^()]*\)/g, '')) &&
      !COUNTED_LIST.test(before) &&
      !ONLY_THESE.test(before) &&
      !(q.unitZh === '个' && BUILT_LIST.test(before) && /^[^,;。、]{0,10}(?:中心|平台)/.test(after)) &&
      q.adjoining === null &&
      // 「报告甲、乙类传染病9种共512例」
      !/^(?:共|合计|总计)/.test(after) &&
      // 「针刺、推拿类23项价格平均上调12.5%」
      !(q.unitZh === '项' && before.endsWith('类') && /^(?:[^,。;、\d]{0,6})(?:价格|项目|收费|指标)/.test(after)) &&
      !ASSERTED.test(before)
    ) {
      return not('name', 'apposition');
    }
  }
  return null;
}
