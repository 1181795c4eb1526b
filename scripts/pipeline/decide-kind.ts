import type { StatementKind } from '../../src/schemas/statement.ts';
import type { GoverningDate } from './decide-date.ts';
import type { HeadingKind } from './lexicon/section-words.ts';

export type Bound = 'rule' | 'limit' | 'soft' | 'told' | null;

/** What the kind of a statement is judged from. Texts are short windows of the clean text. */
export interface KindContext {
  /** Sentence up to the number. */
  readonly before: string;
  /** Rest of the sentence. */
  readonly after: string;
  /** Clause up to the number. */
  readonly clause: string;
  readonly date: GoverningDate | null;
  /** Year that the document speaks in, where it states one. */
  readonly year: number | null;
  readonly heading: HeadingKind | null;
  readonly document: StatementKind | null;
  readonly unit: string | null;
  readonly value: number | null;
  /** The number expression itself. */
  readonly printed: string;
  /** How the number is bound: 不得低于 speaks of a rule, 不低于 of a rule or a target, never of a fact. */
  readonly bound: Bound;
  /** Kind of the statement before it in the same sentence or item: lists go on as they began. */
  readonly previous: StatementKind | null;
  /** A member of a committee speaks: facts, but for what is proposed. */
  readonly proposal: boolean;
}

interface Cue {
  readonly kind: StatementKind;
  readonly weight: number;
  readonly where: 'before' | 'after' | 'clause';
  readonly pattern: RegExp;
}

const cue = (kind: StatementKind, weight: number, where: Cue['where'], pattern: RegExp): Cue => ({
  kind,
  weight,
  where,
  pattern,
});

/** Cues of language, each with the weight of what it says. Real sentences stand beside the decisive ones. */
const CUES: readonly Cue[] = [
  // 「较2015年分别增长30.8%」, 「同比下降0.4个千分点」
  cue(
    'achieved',
    6,
    'clause',
    /同比|环比|(?:比|较|与)(?:上年|去年|上一年|同期|年初|前年|上年度|上月)[^,。;]{0,12}(?:增|减|提|下|上|降|新|多|少|扩|缩|压|回|高|低)|上年同期/,
  ),
  cue(
    'achieved',
    3,
    'clause',
    /(?:比|较|与)“?(?:\d{4}年(?:末|底)?|十[二三]五”?[^,。;]{0,3})[^,。;]{0,12}(?:增|减|提|下|上|降|新|多|少|扩|缩|压|回|高|低)|近[一二三四五六七八九十两\d]+年/,
  ),
  cue('achieved', 4, 'clause', /累计|年末全|全年(?:共|全|累)|上年末/),
  cue(
    'achieved',
    5,
    'clause',
    /累计|截至|目前|现有|共有|建有|拥有|设有|现有|共计|总数(?:达|为)|荣获|获得|获评|入选|被(?:确定|评|授予|列|国家|省|自治区|纳入|命名)|下辖|已经?|全年共|年均/,
  ),
  cue(
    'achieved',
    5,
    'clause',
    /(?:建成|完成|实现|引进|组建|建立|开展|培养|新增|增加|提高|下降|降低|减少|增长|提升|达到|成立|选派|改造|评选|投入|获|解决|救治|取得|推出|创建|开通|培训|新建|招聘|安排|兑现|发放|减轻|检查|查处|命名|认定|惠及|接诊|服务|办理|处理|开设|配备|设立)了/,
  ),
  cue(
    'achieved',
    3,
    'before',
    /截至|“?十[二三]五”?(?:以来|期间|时期|初期)|近年来|年来|(?:去年|上年|过去)|目前|现已|已(?:建成|有|完成|全部|实现|达)/,
  ),
  cue(
    'achieved',
    2,
    'clause',
    /(?:率|数|量|人口|费用|收入|支出|床位|人次|人员|机构|医院|医师|护士|寿命)(?:为|达(?!到)|是|约为|分别为|均为|仅为|占(?!比))/,
  ),
  cue(
    'achieved',
    3,
    'after',
    /^[^,。;]{0,24}(?:得到了?(?:提升|改善|解决)|受益|取得|成效|落地|投入使用|正式|成功|通过(?:了)?(?:验收|评审)|获批)/,
  ),
  // 「到2025年底,…达到90%以上」, 「力争全市三级医院达到10家以上」
  cue(
    'target',
    4,
    'clause',
    /力争|争取|确保|力保|努力|计划|拟|将(?!军|来源)|预期|预计|目标|规划(?:建设|新)|争创|要(?:达|建|实|完|确|求|保)|至(?:20\d\d)年|年底前|月底前|底前/,
  ),
  cue('target', 1, 'clause', /达到[^,。;]{0,8}$/),
  cue(
    'target',
    2,
    'clause',
    /(?:提高到|提高至|提升到|提升至|增加到|增加至|降低到|降至|下降到|下降至|降到|控制在|保持在|稳定在|维持在|不低于|不少于|扩大到|缩短到|缩短至|压缩到|压缩至|上升到)[^,。;]{0,8}$/,
  ),
  cue(
    'target',
    2,
    'clause',
    /(?:推动|推进|新建|新增|打造|培育|培养|建设|建好|建成|完成|实现|启动|创建|遴选|选派|组建|配齐|开展|探索|支持|引进|改造|争创|实施|建立|健全|优化|逐步|全面|加快|继续|每年|重点)/,
  ),
  cue(
    'target',
    3,
    'before',
    /到20\d\d年|“?十四五”?期?末|“?十五五”?期?末|力争|下一步|今年(?!以来)|明年|本年度将|20\d\d年底前|要求到/,
  ),
  cue('target', 5, 'clause', /政策范围内[^,。;]{0,30}(?:稳定在|保持在|达到|提高到|不低于)[^,。;]{0,4}$/),
  cue('target', 2, 'after', /(?:以上|以内|以下|左右)?[^,。;]{0,8}(?:目标|任务)/),
  // 「按照每3万人口1辆的标准配备救护车」, 「服务半径不超过5公里」
  cue('norm', 6, 'clause', /按照?(?!病种|人头|床日|项目付|规定|期|时|季|月|年|需|片|DRG|DIP|疾病)[^,。;]{0,30}$/),
  cue(
    'norm',
    5,
    'clause',
    /(?:标准|定额|限额|单价|价格|起付线?|封顶线|支付限额|缴费|报销比例|支付比例|补偿比例|自付比例|自付|补助标准|补贴标准|个人缴费|财政补助|筹资|收费|最高限价|结算)(?:标准)?(?:[^,。;]{0,14})?(?:为|由|从|提高到|调整为|不低于|不得低于|不超过|不得超过|不高于|分别为|每|统一为|是|按|达到|降至|降为|设|:|确定为)?[^,。;]{0,10}$/,
  ),
  cue(
    'norm',
    5,
    'clause',
    /(?:不得|应当?(?:不|达|在|配|设|按|于|保)|原则上|须|必须|至少(?:配|设|有|安排|应|保)|服务半径|间隔|面积不(?:少|小|低)于|一般不|严禁|禁止|宜)/,
  ),
  cue('norm', 2, 'clause', /每(?:个|所|家)[^,。;]{0,20}(?:配|设|不|至少)[^,。;]{0,8}$/),
  cue(
    'norm',
    4,
    'clause',
    /每(?:人|名|次|床日?|例|户|张|千|万|百|\d|床|年每|人每|天|日|增加|满|间|台|辆|十)[^,。;]{0,20}(?:配|设|补|缴|付|不|至少|给予|支付|增|奖|按|收|为|提高)[^,。;]{0,8}$/,
  ),
  cue('norm', 8, 'before', /配[置备][^。;]{0,12}[,，]其中(?:至少|不少于|不低于)?[^,。;]{0,6}$/),
  cue('norm', 8, 'after', /^(?:估算|测算|核算)/),
  cue('norm', 8, 'clause', /服务半径|标准(?:统一)?(?:为|是|:)|按照?每[^,。;]{1,20}$/),
  cue(
    'norm',
    4,
    'after',
    /^(?:的(?:标准|比例|要求)|\/|给予|予以|配备|配置|核定|拨付|补助|补贴|支付|报销|自付|由(?:个人|基金|医保|统筹)|标准|以内(?:完成|报告|办结|上报|到达)|内(?:完成|报告|办结|上报|到达|送达|响应|回复|出具|答复|办理))/,
  ),
  cue(
    'norm',
    4,
    'clause',
    /(?:支付|报销|自付|补助|补贴|发放|奖励|扣|减免|免费|享受|缴纳|收取)(?:比例)?[^,。;\d]{0,4}$|可(?:增|按|达)[^,。;]{0,4}$/,
  ),
  cue(
    'norm',
    3,
    'clause',
    /(?:符合|满足|具备|年满|适用于|凡|情形|条件|可(?:享受|报销|支付|申请|给予|按)|奖励|处以|扣减|扣除|计入|纳入|支付|报销|补助|补贴|免费|减免|发放|先行自付)[^,。;]{0,10}$/,
  ),
];

/** Money that a rule fixes: 「80元签约服务费」, 「每人250元」. */
const MONEY_RULE = /费|标准|补助|补贴|报销|限额|价格|起付|每人|\/人/;

/** Words of insurance and funding rules; they speak of rules where a share or a sum follows. */
const FUND_RULE =
  /(?:保证金|预付金?|拨付|留用|分担|清算|结算|扣除|扣减|分值|点数|系数|权重|起付|先行|封顶|限额|病例|按比例|核定|计提|提取|罚款|不予|超支|结余|差异|倍率|上浮|下浮|自负|承担|支付比例|报销比例|补偿)[^,。;]{0,12}$/;
/** Frequencies and durations that a rule asks for: 每次不少于1个月, 每年至少开展2次. */
const FREQUENCY_RULE = /每(?:年|半年|季度|月|周|次|批|班|日|天)[^,。;]{0,12}(?:不少于|至少|不低于|不超过)/;

/** A value that is no round number was counted, not set: 83.5%, 1286家. */
function isCountedValue({ unit, value }: KindContext): boolean {
  if (value === null) return false;
  if (unit === 'percent' || unit === 'permille') return Math.abs(value * 2 - Math.round(value * 2)) > 1e-9;
  return (
    (unit === 'count' || unit === 'cny') &&
    value >= 1000 &&
    /[1-9]$/.test(String(value)) &&
    String(value).replace(/0+$/, '').length >= 3
  );
}

const CHOICES: readonly StatementKind[] = ['target', 'achieved', 'norm'];

/** Weighs tense, verb, date, heading and the kind of text. */
export function decideKind(context: KindContext): StatementKind {
  const score: Record<StatementKind, number> = { target: 0, achieved: 0, norm: 0 };
  if (context.proposal && context.heading?.kind !== 'target' && !/建议|应|要/.test(context.before)) score.achieved += 6;
  for (const { kind, weight, where, pattern } of CUES) {
    if (pattern.test(context[where])) score[kind] += weight;
  }
  weighDate(score, context);
  if (context.bound === 'rule') score.norm += 6;
  if (context.bound === 'limit') {
    score.norm += 2;
    score.target += 2;
  }
  if (context.bound === 'soft') score.target += 1;
  if (context.bound === 'told') score.achieved += 2;
  if (isCountedValue(context)) score.achieved += 2;
  if (
    (context.unit === 'percent' || context.unit === 'cny' || context.unit === 'ratio') &&
    FUND_RULE.test(context.clause)
  )
    score.norm += 4;
  if (FREQUENCY_RULE.test(`${context.clause}${context.printed}`)) score.norm += 4;
  if (
    /每(?:个|所|家|名|位|村|镇|县)?[一-鿿]{0,6}$/.test(context.clause) &&
    !/每(?:年|月|季度|周|天|日)$/.test(context.clause)
  )
    score.norm += 2;
  if (context.unit === 'cny' && /元\/[一-鿿]/.test(context.printed)) score.norm += 6;
  if (context.previous)
    score[context.previous] += context.previous !== 'norm' && (context.heading || context.document) ? 1 : 3;
  const { heading, document } = context;
  // A heading’s verbs say nothing in a text that reports or rules as a whole.
  const leaning = heading?.weak === true && document !== null && document !== 'target';
  if (heading && !leaning) score[heading.kind] += heading.weak ? 2 : heading.kind === 'norm' ? 6 : 5;
  if (document)
    score[document] += document === 'norm' ? 5 : heading && !heading.weak ? 1 : document === 'achieved' ? 5 : 3;
  if (context.unit === 'cny' && MONEY_RULE.test(context.before.slice(-20) + context.after.slice(0, 12))) {
    score.norm += /^[^,。;]{0,6}(?:费|标准|补助|补贴)/.test(context.after) ? 7 : 4;
  }
  let best: StatementKind = (leaning ? null : heading?.kind) ?? document ?? 'achieved';
  for (const kind of CHOICES) if (score[kind] > score[best]) best = kind;
  return best;
}

function weighDate(score: Record<StatementKind, number>, { date, year }: KindContext): void {
  if (!date || date.basis === 'document') return;
  const stated = date.basis === 'stated';
  if (date.use === 'until') {
    score.achieved += stated ? 8 : 4;
    return;
  }
  const spoken = date.value ? Number(date.value.slice(0, 4)) : null;
  if (spoken !== null && year !== null) {
    if (spoken < year) score.achieved += stated ? 7 : 3;
    else if (date.use === 'deadline' || spoken > year) score.target += stated ? 6 : 3;
    return;
  }
  if (date.use === 'deadline') score.target += stated ? 6 : 4;
  else if (stated && spoken !== null) score[spoken >= 2025 ? 'target' : 'achieved'] += spoken >= 2025 ? 2 : 4;
}
