import { isGroup } from './is-group.ts';
import { ARTICLE_MEASURES } from './lexicon/measure-words.ts';
import { GRADE_REACHED } from './read-names.ts';
import type { Quantity } from './read-quantities.ts';

interface Verdict {
  readonly class: 'name' | 'lexical' | 'date' | 'heading';
  readonly rule: string;
}

const not = (cls: Verdict['class'], rule: string): Verdict => ({ class: cls, rule });

/** Verbs and particles behind which a number in Chinese numerals reports or commits a quantity. */
const ASSERTED =
  /(?:建成|建立|建设|建好|组建|组成|新建|改建|扩建|续建|设立|设置|成立|开设|形成|打造|培育|培养|引进|配备|配置|增加|减少|新增|完成|实施|开展|推出|创建|创成|命名|确定|选派|选定|遴选|评选|评为|获得|获|荣获|取得|拥有|现有|共有|设有|建有|下辖|辖|有|共|共计|合计|累计|达到|达|为|至|到|仅|各|约|近|超过|不少于|不低于|至少|其余|另有|其他|覆盖|辐射|涉及|纳入|列入|入选|扩大到|提高|下降|缩短|由|从|建|办好|办|改造|提升|认定|通过|举办|召开|组织|发生|开放|启用|投入|安排|购置|购买|采购|培训|招聘|招录|轮训|试点|落地|落户|招引|每人|每年|每月|每季度|每周|每半年|县|市|区|旗|乡镇|村|院|原则上|分别|增至|增加至|参加|参与|派出|派驻|选取|支持|扶持|进行|接受|保留|撤并|整合|超|分|完善|推广|签约|不超过|帮扶|联系)(?:了|过|出|起|好)?$/;
/** A list that the count sums up: 「分级诊疗、现代医院管理、…、综合监管5项制度」, 「“服务、责任、利益、管理”四个共同体」. */
const LIST_BEFORE = /(?<!(?:^|[\n。;])[一二三四五六七八九十\d]{1,3})、[^,。;、\d等]{1,20}(?<![和及与、的等])$|”$/;
/** A list in the hand of such a verb is pointed to, not counted. */
/** 「第一批8个街道、第二批15个街道」, 「3个乡镇、每乡镇抽2个村」: what was counted before the pause is no name. */
const COUNTED_LIST = /\d[^,。;、\d]{1,14}、[^,。;、\d]{1,20}$/;
const POINTING =
  /(?:推进|落实|执行|按照|根据|围绕|依托|贯彻|严格|健全|坚持|遵守|包括|涉及|涵盖|聚焦|对照|参照|结合|针对|实行|遵循|协调|会同|联合)[^,。;]{2,28}等$/;
const APPOSITION_MEASURES = new Set(['个', '项', '类', '种', '大', '位', '条', '方面']);
const BARE_BEFORE =
  /(?:达到|达|为|至|到|在|是|[:=]|高|低|率|比|指数|得分|评分|系数|数|CMI值?|值|不低于|不少于|不超过|不高于|以上|超过|超|近|约|余|增长|下降|提高|降低|增加|减少|缩短|共|计|有|分|控制在|位居|保持|≥|≤|>|<|和|及|与|、)$/;
const MAKING = /(?:建成|新建|建设|成立|组建|设[置立]|开设|购置|完成|制定|出台|打造|培育|引进|实施)[^,。;]*等$/;

/** Null where the quantity makes a statement; otherwise what its numerals are instead. */
export function isCounted(text: string, q: Quantity): Verdict | null {
  const before = text.slice(Math.max(0, q.start - 30), q.start);
  const after = text.slice(q.end, q.end + 24);
  if (q.idiom) return null;
  if (q.unit === 'grade') {
    // 「60%以上的县级综合医院达到三级医院服务能力」: the grade says what is counted; a review keeps what was reached.
    if (/(?:\d|所有|全部|一半|成以上)[^,。;]{0,24}达到$/.test(before) && /^医院/.test(after))
      return not('name', 'grade-class');
    if (/^[^,。;]{0,8}医院(?:等级)?复[审评核]/.test(after)) return not('name', 'grade-class');
    // 「县级中医医院达到三级水平的只有9家」
    if (/^(?:医院)?(?:服务能力)?(?:水平|标准)?的(?:只有|仅有|仅|有|占|达|共|\d)/.test(after))
      return not('name', 'grade-class');
    // 「电子病历应用水平平均4.1级,二级医院2.3级」: a mean of grades is reached, not a class.
    if (/\.\d+级?$/.test(text.slice(q.numberStart, q.end))) return null;
    // 「对通过三级甲等医院评审的,给予…」 says for whom.
    if (/^[^,。;]{0,10}(?:评审|复审|认定|测评|验收)?的(?:,|医院|单位|机构|给予|予以)/.test(after))
      return not('name', 'condition');
    if (GRADE_REACHED.test(before) || /(?:建成|打造成|创建成)[^,。;]{2,40}的$/.test(before) || q.adjoining !== null)
      return null;
    if (q.chinese || !/[达到至升]$/.test(before)) return not('name', 'grade-class');
    return null;
  }
  // 「A2项所称专科医院」
  if (q.unit === 'count' && !q.chinese && /[A-Za-z]$/.test(before) && /^[项类级区栋组款条]$/.test(q.unitZh ?? ''))
    return not('name', 'latin-name');
  if (q.unitZh === '年') {
    // 「车辆报废年限为8年」, 「合作期15~20年」
    if (/(?:年限|期限|合作期|服务期|任期|聘期|周期)(?:为|是|不超过|至少)?$/.test(before)) return null;
    // 「毕业后须在基层服务6年」, 「3年内取消申报资格」, 「开展2年规范化培训」
    if (
      /(?:须|应当?|需|承诺|约定)[^,。;\d]{0,8}(?:服务|工作)满?$/.test(before) ||
      /^(?:(?:之|以)?内(?:取消|不得|不予|暂停|禁止|限制|不再)|规范化培训|住院医师规范化)/.test(after)
    )
      return null;
    if (
      /(?:不少于|不低于|不得少于|至少|不超过|为期|周期为|有效期|缩短|延长|年限)$/.test(before) ||
      (q.adjoining !== null && q.adjoining !== 'approx')
    )
      return null;
    return not(/满$/.test(before) ? 'name' : 'date', 'span-of-time');
  }
  // 「浙江省11个医共体试点县之一」 sizes the group that the place belongs to; nothing is reported of the eleven.
  if (q.unit === 'count' && /^[^,。;]{1,16}之一/.test(after)) return not('name', 'one-of-a-group');
  // 「…实施方案(鄂党发〔2018〕11号)和14项专项行动」 points back to a group counted elsewhere.
  if (q.unitZh === '项' && /(?:》|号\))(?:和|及|与|以及)$/.test(before)) return not('name', 'pointer');
  // 「含麻疹成分疫苗2剂次接种率」
  if (/剂|针/.test(q.unitZh ?? '') && /^[^,。;\d]{0,8}(?:接种率|覆盖率)/.test(after))
    return not('name', 'indicator-name');
  if (isGroup(q, before, after)) return not('name', 'group-limit');
  const condition = isCondition(q, before, after);
  if (condition) return condition;
  const scoped = isScope(text, q, before, after);
  if (scoped) return scoped;
  if (q.chinese) return isCountedInWords(text, q, before, after);
  if (q.unit === null) {
    if (q.isRange || q.adjoining !== null) return /^[A-Za-z]/.test(after) ? not('name', 'latin-name') : null;
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
    if (BARE_BEFORE.test(before) && /^(?:[,。;、)\n]|$|的|和|与|及|以|左|人|万)/.test(after)) return null;
    if (
      /[一-鿿]$/.test(before) &&
      /^[,。;、)]/.test(after) &&
      /(?:率|比|数|度|值|分|床位|编制|人员|医师|护士|病例|机构|总量)$/.test(before)
    )
      return null;
    // 「三级医院系数为1.0,一级医院0.6」: decimals that close a clause are a value.
    if (/\.\d+$/.test(text.slice(q.numberStart, q.numberEnd)) && /[一-鿿]$/.test(before) && /^[,。;、)]/.test(after))
      return null;
    return not('name', 'bare-number');
  }
  if (q.unit === 'count') {
    // 「县中医医院等3个新院区项目开工」 counts; 「推进市儿童医院、市第三医院等6家…试点」 points.
    // 「对患大病的4类人群实行分类救治」
    if (
      q.unitZh === '类' &&
      /^(?:重点|特殊|困难|脱贫|贫困)?(?:人群|人员|群体|对象)/.test(after) &&
      !ASSERTED.test(before)
    )
      return not('name', 'pointer');
    // 「李某等3位代表」 are those who wrote.
    if (/等$/.test(before) && /^[位名]$/.test(q.unitZh ?? '') && /^(?:政协)?(?:代表|委员|同志)/.test(after))
      return not('name', 'apposition');
    if (/等$/.test(before) && POINTING.test(before) && !MAKING.test(before)) return not('name', 'apposition');
    if (q.unitZh === '点' && /^(?:\d|整|半|[,。;至到-])/.test(after)) return not('date', 'clock-time');
    // 「工程2期」, 「3期临床试验」; 「培训班2期」 counts.
    if (
      q.unitZh === '期' &&
      q.adjoining === null &&
      (/(?:工程|项目|大楼|院区|园区|新区|建设)$/.test(before) ||
        /^(?:工程|项目|建设|临床|试验|患者|慢性|高血压|尘肺|院区)/.test(after))
    )
      return not('name', 'phase-name');
    if (/^或多/.test(after)) return not('lexical', 'ordinary-word');
    if (
      APPOSITION_MEASURES.has(q.unitZh ?? '') &&
      /^[一-鿿“]/.test(after) &&
      LIST_BEFORE.test(before) &&
      !COUNTED_LIST.test(before) &&
      q.adjoining === null &&
      // 「报告甲、乙类传染病9种共512例」
      !/^(?:共|合计|总计)/.test(after) &&
      !ASSERTED.test(before)
    ) {
      return not('name', 'apposition');
    }
  }
  return null;
}

/** A limit that only says for whom a rule holds: 「超过50万的县」, 「5万—10万元部分」, 「10秒内接听比例」. */
function isCondition(q: Quantity, before: string, after: string): Verdict | null {
  if (
    (q.unit === 'other' || q.unit === 'minutes') &&
    /内$|^(?:之|以)?内/.test(after.slice(0, 2)) === false &&
    q.adjoining === 'lte' &&
    /^[^,。;\d]{1,14}(?:率|比例|占比)/.test(after)
  )
    return not('name', 'indicator-name');
  // 「100张床位以上的养老机构应内设医务室」, 「21—99张床位的,每床≥55平方米」
  if (q.unitZh === '张' && /^床位(?:及?以[上下])?的/.test(after)) return not('name', 'condition');
  // 「起付线以上分段支付:0—5万元(含)支付60%,5万元以上至10万元支付65%」
  if (
    q.unit === 'cny' &&
    /^(?:\(含\))?(?:至[\d.]{1,6}万?元)?(?:\(含\))?的?(?:部分)?(?:支付|报销|赔付|给付|补偿)[^,。;\d]{0,6}\d{1,3}(?:\.\d)?%/.test(
      after,
    )
  )
    return not('name', 'condition');
  // 「10秒内接听比例」, 「3分钟出车率≥95%」
  if (
    q.adjoining === null &&
    (q.unit === 'other' || q.unit === 'minutes') &&
    /^[^,。;\d]{1,12}(?:率|比例|占比)(?:达|为|保|提|不|≥|:|\d)/.test(after)
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
    /^的(?:县|区|市|镇|乡|村|居住区|居民|地区|单位|机构|医疗机构|医院|家庭|患者|人员|可|按|,|参保|部分|项目|费用|困难|龙头企业|企业|重点)/.test(
      after,
    ) &&
    /(?:人口|距离|年龄|步行|面积|床位|收入|产值|营收|费用|工龄|年限|住院|凡|对|累计|负担)[^,。;\d]{0,8}$/.test(before)
  )
    return not('name', 'condition');
  if (q.unitZh === '个月' && /^(?:婴|幼|儿|以[上下内])/.test(after)) return not('name', 'age-group');
  return null;
}

/** 「新建县妇幼保健院综合楼一栋」, 「争取国家医学中心一个」: a number behind its noun counts. */
const POSTPOSED =
  /(?:新建|建设|建成|改建|扩建|购置|购买|配备|配置|争取|引进|设立|设置|成立|组建|打造|创建|培育|新增|拥有)[^,。;、]{1,24}[^,。;、这那另每第某同上下前后]$/;

/** 一所, 两家, 三个: a quantity only where one is asserted; an article, a pointer or part of a word otherwise. */
const GROWN = /(?:提高|增加|延长|增长)(?:了|约|近)?$/;

function isCountedInWords(text: string, q: Quantity, before: string, after: string): Verdict | null {
  if (q.unit === null) {
    if (q.adjoining !== null && q.low >= 10) return null;
    return not('lexical', 'ordinary-word');
  }
  if (q.unit !== 'count') {
    // 「人均预期寿命再增加一岁」
    if (q.unit === 'years') return GROWN.test(before) ? null : not('name', 'age-group');
    // 「年产值过亿元的企业」 sizes the firms.
    if (q.unit === 'cny' && q.adjoining === null && /^[百千万亿]+$/.test(text.slice(q.numberStart, q.numberEnd)))
      return not('name', 'size-class');
    return q.low === 1 && q.unit !== 'cny' && q.unit !== 'ratio' && q.adjoining === null
      ? not('lexical', 'ordinary-word')
      : null;
  }
  // 「签约一人,履约一人,做实一人」, 「发现一例、报告一例」
  if (q.low === 1 && /^[,、][^,。、]{1,4}一[人例户家件]/.test(after)) return not('name', 'slogan');
  if (q.low === 1 && /一[人例户家件][,、][^,。、]{1,4}$/.test(before)) return not('name', 'slogan');
  // 「4个县没有一家」
  if (q.low === 1 && /没有$/.test(before)) return not('lexical', 'ordinary-word');
  const each = /每[^,。;]{0,16}$/.test(before);
  const least = q.adjoining !== null;
  if (q.low === 1 && q.high === 1) {
    if (POSTPOSED.test(before) && /^(?:[,。;、)\n]|$)/.test(after)) return null;
    if (ARTICLE_MEASURES.has(q.unitZh ?? '')) {
      // 「培育一所区域中医医疗中心、一个国家级名老中医传承工作室」
      if (q.unitZh === '个' && /[一两三四五六七八九\d][所个家名间][^,。;]{2,24}、$/.test(before)) return null;
      const frequency =
        q.unitZh === '次' && /每(?:[\d两二三四五六半]{0,2}个?(?:年|季度|月|周|天|日|小时))[^,。;]{0,18}$/.test(before);
      const counted =
        (least ||
          /(?:各|都有|均有|建好|建成|至少有|至少建成|办好)(?:建成|建好|建设|设置|配备|有)?$/.test(before) ||
          (each && /(?:建|有|设|配|办)[成好置备]?(?:了)?$/.test(before))) &&
        q.unitZh !== '批' &&
        q.unitZh !== '系列';
      return frequency || counted ? null : not('lexical', 'article');
    }
    return least || each || ASSERTED.test(before) || /每.{0,8}$/.test(before) ? null : not('lexical', 'article');
  }
  if (/^(?:方面|层面|环节|维度|层次|阶段|关键)/.test(after)) return not('name', 'pointer');
  if (least || ASSERTED.test(before)) {
    if (
      !least &&
      APPOSITION_MEASURES.has(q.unitZh ?? '') &&
      /(?:、[^,。;、]{1,12}|等)$/.test(before) &&
      !ASSERTED.test(before)
    )
      return not('name', 'apposition');
    return null;
  }
  if (/每(?:年|季度|月|周|半年|天)[^,。;]{0,18}$/.test(before)) return null;
  if (q.low <= 20 && (q.unitZh === '次' || q.unitZh === '期' || q.unitZh === '场'))
    return not('lexical', 'ordinary-word');
  if (
    /[一-鿿)”]$/.test(before) &&
    /^(?:[,。;、)\n]|$)/.test(after) &&
    !/(?:这|那|其他|上述|以下|前|后|第|等)$/.test(before)
  )
    return null;
  // 「执法力量分布不均,三个县没有专职监督员」
  if (
    /(?:^|[,;。])$/.test(before) &&
    /^(?:县|区|市|乡镇|街道|村|医院|机构|单位|科室)[^,。;]{0,8}(?:没有|未|尚|缺|无|仍|已|全部|均|新开|新建|开通|开设|建成|完成|实现|获|达到|启动|通过)/.test(
      after,
    )
  )
    return null;
  // 「二百零四个行政村卫生室全部实现公有产权」: no slogan counts that far.
  if (q.low > 20 && !LIST_BEFORE.test(before)) return null;
  if (LIST_BEFORE.test(before) || APPOSITION_MEASURES.has(q.unitZh ?? '')) return not('name', 'apposition');
  return /[一-鿿”]$/.test(before) && !/[家所名张辆人支座例户]/.test(q.unitZh ?? '') ? not('name', 'apposition') : null;
}

/** A count that only says whom or what another statement holds for: 「在市直5家公立医院建设14个…」, 「全县16个乡镇全部…」. */
function isScope(text: string, q: Quantity, before: string, after: string): Verdict | null {
  if (q.unit !== 'count' || q.adjoining !== null) return null;
  const clause = /^[^,。;!?\n]*/.exec(text.slice(q.end, q.end + 60))?.[0] ?? '';
  if (
    /(?:^|[,。;、])(?:[^,。;]{0,8})?在(?:全市|全县|全区|全旗|市直|省内|市内|县内|区内|市级|县级)?$/.test(before) &&
    /\d|[两三四五六七八九十]+[个家所]/.test(clause)
  )
    return not('name', 'scope-count');
  // 「全市113个乡镇卫生院全部达标」 counts institutions; a territory right before 全部 only says where.
  if (
    /(?:全市|全县|全区|全旗|辖区|全州|全盟)(?:的)?$/.test(before) &&
    /^(?:个)?(?:乡镇|街道|乡|镇|县|区|旗|社区|村|行政村|县区|苏木)(?:全部|均|都|实现全覆盖)/.test(after)
  )
    return not('name', 'scope-count');
  return null;
}
