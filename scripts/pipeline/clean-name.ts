import { Cue } from './cue.ts';
import {
  ACTOR,
  AGAINST,
  DATE_LEAD,
  ITEM_NUMBER,
  LEAD_IN,
  LEVEL_VERB,
  OBJECT_VERB,
  SHARE_VERB,
  TRAILING,
} from './lexicon/noun-words.ts';

const DASHES = new Cue(/^[—–-]+/);
const BEHIND_TITLE = new Cue(/》的?(?=[^》]{4,}$)/);
const EXPLAINED = new Cue(/\([^()]*(?:\d|其中)[^()]*\)/g);
const QUOTES = /["《》]|“(?![^”]*”)|(?<!“[^”]*)”/g;
const QUOTED = /["《》“”]/;
const GROWTH = new Cue(/(?<![\d每一二两三四五六七八九十几])年增长(?:原则上|一般|总体|应)*(?:控制在|保持在)?$/);
/** 「住院率=住院人次数/参保人数*100%,目标值」 */
const FORMULA = new Cue(/(?<=[一-鿿)])=(?:[^=]{2,60}[/÷×*][^=]{0,60})?$/);
/** 「孕产妇死亡率(1/10万) 18.7 ≤15」: the number of the cell between */
const VALUE_BEHIND = new Cue(/(?<=率)\d{1,4}(?:\.\d{1,4})?$/);
/** 「发病率按2023年末常住人口6570万人计算」 */
const COUNTED_BY = new Cue(/^.*按照?(?:(?:19|20)\d{2}年?[年末底]*)?(?=(?!每)[^,。]{0,4}(?:常住|户籍)?人口$)/);
const YEARS = /(?<=[一-鿿])(?:19|20)\d{2}(?:年|学年)(?:年?末|年?底|度)?/g;
const HAVING = new Cue(/(?<!每[^,]{0,8})(?:共有|拥有|现有|已有|设有)(?=[^有]{2,}$)/);
const TERRITORY = new Cue(/^(?:全|我)[市县区省旗州](?=[^,、]{6,})/);
const GAINED = new Cue(/^(?:荣获|获得|获评|提供)(?=[^,、]{3,})/);

/** 到2025年,全县医疗卫生机构床位总数控制在 → 全县医疗卫生机构床位总数. Empty where only verbs and dates are left. */
export function cleanName(window: string): string {
  let name = DASHES.cut(window);
  const titled = BEHIND_TITLE.exec(name.slice(name.lastIndexOf('》')));
  if (titled) name = name.slice(name.lastIndexOf('》') + titled[0].length);
  name = EXPLAINED.cut(name);
  if (QUOTED.test(name)) name = name.replace(QUOTES, '');
  if (name.includes('=')) name = FORMULA.cut(name);
  name = VALUE_BEHIND.cut(name);
  name = COUNTED_BY.cut(AGAINST.cut(ITEM_NUMBER.cut(name)));
  const growth = GROWTH.exec(name);
  const tail = growth === null ? '' : '年增长';
  if (growth !== null) name = name.slice(0, growth.index);
  for (let last = ''; last !== name; ) {
    last = name;
    name = LEAD_IN.cut(DATE_LEAD.cut(TRAILING.cut(LEVEL_VERB.cut(name)))).trim();
  }
  name = IN_TURN.cut(cutFrom(name + tail));
  // 「签约率2024年、2025年分别达到」
  if (name.includes('年')) name = name.replace(YEARS, '').replace(/(?<=.)、+$/, '');
  if (name.includes('有')) name = HAVING.cut(name);
  name = GAINED.cut(TERRITORY.cut(name));
  return /[一-鿿A-Za-z]/.test(name) && !BARE_VERB.test(name) && !NOT_NAMING.test(name) ? name : '';
}

/** 「发病数居前的病种依次为手足口病(14206例)、流感」 */
const IN_TURN = new Cue(/^.*依次[为是](?=[^,。;]{2,}$)/);

/** 全市人均预期寿命将由2020年的: what follows is where it came from. */
const FROM = new Cue(
  /(?<=[一-鿿)])[将则]?(?:由|从)(?=(?:“?[十一二三四五]{2,3}”?(?:末|期末|初)|\d|上年|去年|目前|现在|原来))/,
);

function cutFrom(name: string): string {
  const from = FROM.exec(name);
  return from === null ? name : name.slice(0, from.index);
}

/**
 * 「我市已达80.5岁」, 「目前现有80名」, 「2025年目标为0.20人」, 「尚未达到2.5张的要求」, 「三年累计180名」: who has it, that there is some or
 * should be, in what time.
 */
const NOT_NAMING = new Cue(
  /^(?:其中|免费|预[计期]|有望|(?:我们)?[将要也再]?(?:力争|争取|确保|努力)|最[高低多少]|(?:为|是|相当于)(?:上年|去年|上个?月|\d{1,2}月份?)(?:同期)?|实际|[尚仍还均都远]*未能?|(?:距离?|离|与|较|比|[高超]出)?(?:国家|规划|方案|“?十[一二三四五六]五”?)?期?末?|(?:规划|年度|既定|预期)?(?:目标|要求|标准)值?[高低]出?|[一二两三四五六七八九十\d]{1,2}年(?:来|间|内)?|(?:在?此|的?(?:水平)?的?)基础上(?:提[高升]|增加|降低)?|(?:占|完成了?)(?:年度|全年|既定|目标)*任务|(?:距离?|均|都|已|提前|优于|超过了?|高于|低于|达到|好于|未达|仅|完成了?)*(?:规划|预期|既定|年度|全年|期末|国家|省定|中期|终期)?目标值?|(?:基[期线]|现状|目前)值?|每个?(?:[县市区州盟旗村]|乡镇|街道|社区)(?:\([^()]*\))?|(?:[我本][省市县区旗州盟院校]|[全本]院|中心)?(?:现有?|目前|还有|尚有|仍有)?)$/,
);

const BARE_VERB = new Cue(
  /^(?:提[高升]|增[加长]|减少|下降|降低|上[升涨扬]|回[落升]|下滑|攀升|升高|走[高低]|缩[短小]|净[增减]|扩大|改扩建|改造(?:提升)?|新建|新增|建成|达到?|占|共有?|计|辖|扩[大充]?)(?:到|至|了|为)?$/,
);

/**
 * Of several members in a row the last, if it names a rate: 孕产妇死亡率、婴儿死亡率 → 婴儿死亡率. 高血压、糖尿病患者规范管理率
 * is one rate of two diseases, 乡镇卫生院、社区卫生服务中心达到推荐标准的占比 one share of two
 * kinds; in 甲、乙类传染病发病率 the first member is no name by itself.
 */
const ONE_RATE =
  /(?:高血压|糖尿病|结核病|艾滋病)、[^、]*患者[^、]*率$|因[^因]*(?:导致|引起|造成|引发)的[^、]*率$|(?:达到|完成|开展|实现|建成|具备|提供)[^、]*的(?:比例|占比|比重)$/;

const COUNTED_NOUN = /(?:率|比例|占比|数|数量|费用|收入|支出|寿命|水平|时间|床位|人员|医师|护士)(?:\([^)]*\))?$/;
const TASK =
  /^(?:新增|新建|改扩建|扩建|建设|建成|改造|培训|培养|引进|招聘|配备|完成|购置|更新|设置|投入|开展|提供|其中|每)/;

export function takeLastMember(name: string): string {
  let mark = name.lastIndexOf('、');
  // 「医疗服务收入(不含药品、耗材收入)占比」: what brackets hold is no member.
  while (mark > 0 && name.indexOf(')', mark) >= 0 && name.lastIndexOf('(', mark) > name.lastIndexOf(')', mark))
    mark = name.lastIndexOf('、', name.lastIndexOf('(', mark));
  const tail = name.slice(mark + 1);
  if (tail === name || ONE_RATE.test(name) || /(?:^|[^一-鿿])[一-鿿]、[^、]*$/.test(name)) return name;
  // 「县级医院三、四级手术占比」, 「甲、乙类传染病发病率」, 「城乡、职工」: one word of two grades.
  if (/[一二三四五六甲乙丙丁高中]、[一二三四五六甲乙丙丁中初](?:级|类|等)/.test(name.slice(mark - 1))) return name;
  if (/[一二三四]级、[一二三四]级/.test(name.slice(mark - 2)) || !COUNTED_NOUN.test(tail)) return name;
  // 「医学影像、检验结果互认率」 is one rate of two things; 「建设县医院、新增床位」 are two tasks.
  const earlier = name.slice(0, mark);
  return COUNTED_NOUN.test(earlier) || /\d/.test(earlier) || TASK.test(tail) || earlier.length > 16 ? tail : name;
}

/** 为乡镇卫生院配备彩超、DR等设备 → 彩超、DR等设备 */
export const cutToObject = (name: string): string => ACTOR.cut(OBJECT_VERB.cut(name));

const STANDARD = new Cue(/^的(?:标准|比例|要求|额度)(?:给予|予以|发放|配备|配置|设置|核定|收取|安排|执行|筹集|建设)*/);
const COUNTED = new Cue(/\([^()]*\d[^()]*\)/g);
/** 「余下70名明年上半年完成招聘」, 「其余7家将于年底前建成」 */
const WHEN =
  /^(?:[和及与](?![田平龙县硕时格会])|平均(?=[降涨增])|(?:将|计划|拟)[于在]|预计|[今明去后当]年|本年度?|年[内底末]|[上下]半年|目前|近期|年度内)/;
const CHANGED = new Cue(
  /^(?:的)?(?:扩大|增[加长至]|提[高升]|下[降调]|减少|上[升涨调]|缩短|压[缩减降]|精简|调整|优化|扩展|拓展|[攀抬回]升|回落|降[至到低为]|升[至到]|减[至到]|达到?|比|较|以上的?$)/,
);
const BOUNDS = new Cue(/^(?:的|以上|以下|左右|以内)+/);
const RULED = new Cue(/的(?:标准|比例|要求)(?:规划|建设|配建|配备|配置|设置|给予|予以|执行|落实|安排).*$/);
const BOUND = new Cue(/(?:以上|以下|左右)$/);
const DOING = new Cue(
  /(?<=.{4})(?:达到|建成|开展|实现|完成|参与|提供|设置|配备|免费|列入|纳入|得到|予以|给予|进行|并|平均|均|都|全部|由|在|为|被|通过|能够|建立|累计|增加|提高|减少|下降).*$/,
);
const JOINING = new Cue(/(?:的|和|及|与|、|按)+$/);

const SECOND_COUNT = new Cue(/^\d{1,3}(?:项|种|个|条|款)(?:以上)?(?=[一-鿿]{2})/);
const BRACKETS_AT_END = new Cue(/^(?:\([^()]*\))+(?=[,。;、\n]|$)/);
const ACTING = new Cue(
  /(?<=(?:医院|机构|卫生院|卫生室|服务站|服务中心|科室|企业|学校|乡镇|社区))(?:突破|超过|低于|高于|不足|不到).*$|(?<=.{2})(?:[组构]成(?!比|部分)|开设|组建|成立|出席|相继|投用|参与|统一|更新(?!改造)|购置|添置|采购|安装|没有|具备|能够|开展了?|建成了?|通过了?|纳入了?|签订|接入|参加|获评|晋升|中(?:能|仅|有|建)).*$/,
);

/** 「12个县(市、区)中仍有3个」, 「18个乡镇卫生院中,15个…」: of which others are told. */
const AMONG = new Cue(/(?<=[县市区旗州乡镇村院站室所构家人者例)])中(?:$|(?:能|仅|有|建|已|仍|还|尚|均|都|全).*$)/);

const NO_NOUN = new Cue(/^(?:全部|其中|均已?|都已?|配[置备]|设置|核定|执行|确定|安排|计算|落实|发放|收取|已|将)$/);

/** The noun that follows a number: 1所 | 县办综合医院和…; a standard's object: 1辆 | 的标准配置救护车 → 救护车. */
export function nameBehind(printed: string): string {
  // 「126台(套)」, 「27个(含分院)」, 「6类10项以上中医药适宜技术」: neither bracket nor second count names what is counted.
  const after = SECOND_COUNT.cut(BRACKETS_AT_END.cut(printed));
  const standard = STANDARD.exec(after)?.[0];
  const found =
    /^(?:的)?((?:\d{1,2}(?:[-—~至]\d{1,2})?周?岁)?(?:(?:具[有备]|从事|满)[^,。;:、()\d]{0,10}\d{1,2}年(?:及?以上)?(?=[^,。;:、()\d]{2}))?(?:\([^)]*\)|[^,。;:、()\d“”\n]|“[^”]{1,16}”|、(?=[^,。;]{1,12}(?:机构|医院|科室|人才|项目)$))+)/.exec(
      after.slice(standard?.length ?? 0),
    );
  const name = COUNTED.cut(found?.[1] ?? '');
  if (CHANGED.test(name) || WHEN.test(name)) return '';
  return NO_NOUN.cut(JOINING.cut(AMONG.cut(ACTING.cut(DOING.cut(BOUND.cut(RULED.cut(BOUNDS.cut(name))))))).trim());
}

/** 80%以上 | 的县(市、区)建成紧密型医共体 → 建成紧密型医共体的县(市、区)比例 */
export function nameShare(after: string): string | null {
  const said = /^的((?:\([^)]*\)|[^,。;:\n(])+)/.exec(after)?.[1];
  if (said === undefined || /^(?:水平的?)?基础上/.test(said)) return null;
  const verb = SHARE_VERB.exec(said);
  if (
    /^(?:规划|预期|预定|既定|年度|全年|阶段性?|期末|中期|终期|国家|[国省市县]定)*(?:比例|标准|目标|要求|范围)/.test(
      said,
    ) ||
    (verb === null && /(?:水平|速度|增速|幅度|比例)$/.test(said))
  )
    return null;
  // 「超过70%的覆盖率」
  if ((verb === null || verb.index < 2) && /.(?:率|占比|比重)$/.test(said)) return said;
  if (verb === null || verb.index < 2) return `${said.replace(/(?:的|比例)+$/, '')}比例`;
  // 「七成县医院床位占比不达标」
  if (/(?:率|占比|比例)$/.test(said.slice(0, verb.index))) return `${said}的比例`;
  const subject = said.slice(0, verb.index).replace(/(?:要|应当?|均|都|已|将|须|基本|初步|全面|逐步)+$/, '');
  return `${said.slice(verb.index)}的${subject}比例`;
}
