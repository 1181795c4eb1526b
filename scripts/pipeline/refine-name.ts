import { cleanName } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { AGAINST, DATE_LEAD, PLURAL_ACTOR, SHARE_VERB } from './lexicon/noun-words.ts';
import { AGE_GROUP } from './read-scope.ts';

/** What a statement counts and for whom, once its sentence is known. */
export interface Name {
  readonly noun: string;
  readonly scope: string | null;
}

/** A statement of the same text before this one, as it was named. */
interface Named extends Name {
  readonly draft: Draft;
}

/** Names a statement by the sentence around it: worded coverage, grades, and counts whose predicate stands behind them. */
export function refineName(text: string, draft: Draft, earlier: readonly Named[]): Name {
  if (draft.tabular) return { noun: draft.noun, scope: draft.scope ?? ageAtHead(draft.noun) };
  const clause = clauseAround(text, draft);
  const before = text.slice(clause.start, draft.start);
  const after = text.slice(draft.end, clause.end);
  const own = { noun: draft.noun, scope: scopeOf(draft) };
  const name = draft.worded
    ? nameCoverage(text, draft, clause, earlier)
    : draft.unit === 'grade'
      ? nameGrade(before, after, earlier)
      : draft.unit === 'percent' && draft.comparator !== 'change'
        ? nameShareOf(before, after, draft, earlier)
        : draft.comparator === 'change'
          ? nameChange(before, draft, earlier)
          : nameCount(text, draft, clause, earlier);
  const { noun, scope } = { ...own, ...name };
  const tidy = tidyName(noun, scope, draft);
  const whole = scope ?? unitOfSentence(text, draft);
  return name.scope === undefined ? splitHead(tidy, whole) : { noun: tidy, scope: whole };
}

/** 以旗区为单位,…: the unit that a sentence opens with holds for its numbers. */
const unitOfSentence = (text: string, draft: Draft): string | null =>
  /^以[^,。;]{2,10}为单位(?=,)/.exec(text.slice(draft.quoteStart, draft.start))?.[0] ?? null;

/** Words of the act, of the place itself and of the base that a name does without, or lacks. */
function tidyName(noun: string, scope: string | null, draft: Draft): string {
  let name = noun.replace(/以[^,]{2,8}为单位$/, '').replace(/达到[^,]{1,4}$/, '');
  if (draft.unit === 'count') name = name.replace(/^(?:有(?!明显|效|一定|特色)|建成|取得|开展)(?=[^,]{4,}$)/, '');
  if (draft.unitZh === '人次' && /(?:门诊|出院|住院|急诊|诊疗)$/.test(name)) name += '人次';
  if (draft.unit === 'percent' && !draft.worded && /^具备[^,]*能力(?:比例)?$/.test(name.replace(/^.*?(?=具备)/, '')))
    name = name.replace(/(?:比例)?$/, '的比例');
  name = name.replace(/^全[市县区](?=[^,、]{4,})/, '');
  return scope !== null && name.startsWith(scope) && name.length - scope.length >= 4 && scope.startsWith('各')
    ? name.slice(scope.length)
    : name;
}

const ageIn = (noun: string): string | null => AGE_GROUP.exec(noun)?.[1] ?? null;
const ageAtHead = (noun: string): string | null => {
  const age = ageIn(noun);
  return age !== null && noun.startsWith(age) ? age : null;
};

/** 「婴儿和5岁以下儿童死亡率分别…」: an age that the member’s own name does not bear is another member’s. */
function scopeOf(draft: Draft): string | null {
  const age = draft.scope === null ? null : ageIn(draft.scope);
  return age !== null && age === draft.scope && /儿|老年人|老人/.test(draft.noun) && !draft.noun.includes(age)
    ? null
    : draft.scope;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The commas around a number, brackets kept whole. */
function clauseAround(text: string, draft: Draft): Span {
  let start = draft.start;
  while (start > draft.quoteStart && !/[,;。:\n]/.test(text.charAt(start - 1))) start--;
  let end = draft.end;
  while (end < draft.quoteEnd && !/[,;。\n]/.test(text.charAt(end))) end++;
  return { start, end };
}

const SETS_OUT =
  /^(?:[^,]{0,12}使|加快|努力|力争|争取|推动|推进|确保|实现|全市|全县|全区|全省|全国|我市|我县|将|把|对)+/;
/** Whose share it is, without the words that set the sentence out: 全市所有二级公立医院 → 二级公立医院. */
const subjectOf = (said: string): string => {
  let name = said.trim();
  for (let last = ''; last !== name; ) {
    last = name;
    name = name
      .replace(DATE_LEAD, '')
      .replace(SETS_OUT, '')
      .replace(/^(?:所有|每个|每家|每所)(?:的)?/, '');
  }
  return name.replace(/(?:应当?|要|须|均|都|已|逐步|全部)+$/, '');
};

/** 建成标准化中医科 → 建成标准化中医科的比例; a second act behind 并 is left out, and tense too. */
const shareWith = (act: string): string =>
  `${act
    .replace(/^(?:应当?|要|须|均|都|已|至少)+/, '')
    .replace(/(?<=[一-鿿]{4,})并[一-鿿].*$/, '')
    .replace(/^(实行|开展|完成|建立)了/, '$1')}的比例`;

/**
 * 「二级以上综合医院全部建成标准化中医科」, 「所有乡镇卫生院具备提供放射诊断服务能力」, 「每个县(区)均建成…」,
 * 「社区卫生服务站远程医疗服务点实现全覆盖」, 「网络预约挂号服务覆盖全部门诊号源」.
 */
function nameCoverage(text: string, draft: Draft, clause: Span, earlier: readonly Named[]): Partial<Name> {
  const word = text.slice(draft.start, draft.end);
  const before = text.slice(clause.start, draft.start);
  const after = text.slice(draft.end, clause.end);
  if (word === '全覆盖') return nameFullCoverage(text, draft, before, earlier);
  const reached = /^(.+?)覆盖$/.exec(before);
  if (reached?.[1] && word === '全部') {
    const served = splitHead(`${cleanName(reached[1])}覆盖的${after}比例`, null);
    return served;
  }
  if (word === '全部') {
    const whose = subjectOf(before);
    const act = after.replace(/^(?:都|均|已)/, '');
    return whose.length >= 2 && act.length >= 2 ? { noun: shareWith(act), scope: whose } : {};
  }
  const said = after.replace(/^(?:的)/, '');
  const each = /^(.+?)(?:均|都)(.+)$/.exec(said);
  if (word.startsWith('每') && each?.[1] && each[2])
    return { noun: shareWith(each[2]), scope: `各${subjectOf(word.slice(2) + each[1])}` };
  const verb = SHARE_VERB.exec(said);
  if (word === '所有' && verb && verb.index >= 2) {
    const whose = said.slice(0, verb.index).replace(/(?:至少|全部|均|都)+$/, '');
    return { noun: shareWith(said.slice(verb.index)), scope: subjectOf(whose) };
  }
  return {};
}

function nameFullCoverage(text: string, draft: Draft, before: string, earlier: readonly Named[]): Partial<Name> {
  const head = before.replace(/(?:逐步|基本|全面|率先)*(?:实现了?|达到)?$/, '').replace(/以[^,]{2,8}为单位$/, '');
  const all = /^(?:.{0,6}?)所有([^“]{2,16}?)(“[^”]+”.*|[^“]{2,}(?:建设|服务).*)$/.exec(head);
  if (all?.[1] && all[2]) return { noun: `${all[2]}覆盖率`, scope: all[1] };
  const name = cleanName(head.replace(/^.*(?:实现了?|率先)(?=.{3,})/, ''));
  // 「在沁阳市和马村区推行家庭病床服务,逐步实现区域全覆盖」
  if (/^(?:逐步|基本)?(?:实现)?(?:区域|全域|全市|全县|全区|辖区)?$/.test(name) || name.length < 3) {
    const clauses = text.slice(draft.quoteStart, draft.start).split(/[,;]/);
    const put = /^在([^,]{2,16}?)(?:推行|推广|开展|实施|建立)([^,]{3,})$/.exec(clauses.at(-2) ?? '');
    return put?.[1] && put[2] ? { noun: `${put[2]}覆盖率`, scope: put[1] } : {};
  }
  // 「…服务点覆盖率达到80%以上,悬水岛屿…的基层医疗卫生机构…实现全覆盖」: covered by the same.
  const last = earlier.at(-1);
  if (PLURAL_ACTOR.test(name) && last && last.draft.quoteStart === draft.quoteStart && /覆盖率$/.test(last.noun))
    return { noun: last.noun, scope: name };
  return splitHead(`${name.replace(/覆盖$/, '')}覆盖率`, null);
}

/**
 * 「市中医医院、市蒙医医院成功晋升为三级甲等医院」, 「1家以上三级医院在…评价结果中达到B++以上」,
 * 「三级医院电子病历分级评价水平达到5级」.
 */
function nameGrade(before: string, after: string, earlier: readonly Named[]): Partial<Name> {
  // 「其他三级医院全部达到B+以上」: of the same scale as the grade before.
  const others = /^([^,]*?(?:医院|机构))(?:全部|均|都)达到$/.exec(before)?.[1];
  const scale = earlier.findLast((s) => s.draft.unit === 'grade')?.noun;
  if (others !== undefined && scale !== undefined) return { noun: scale, scope: subjectOf(others) };
  const promoted =
    /^(.*?(?:医院|保健院|中心|卫生院))(?:成功|力争|争取|争创|全部)*(?:晋升|创建|升级|升格|建成|达到)(?:为|成为|成)?(?:融.*的)?$/.exec(
      before,
    );
  if (promoted?.[1] && /^(?:综合|专科|中医|妇幼)*(?:医院|保健院|中医院)/.test(after))
    return { noun: '医院等级', scope: subjectOf(promoted[1]) };
  const within = /^(.+?)在(.+?)中达到$/.exec(before);
  if (within?.[1] && within[2]) return { noun: within[2], scope: subjectOf(within[1]) };
  const level = /^(.*?(?:医院|机构|中心|平台))([^,]*?(?:水平|等级|级别|功能))(?:应|要)?达到?$/.exec(before);
  if (level?.[1] && level[2]) return { noun: level[2], scope: subjectOf(level[1]) };
  return {};
}

/** 「其中10%达到国家推荐标准」, 「其中至少40%为负压救护车」: a share of what was counted before. */
function nameShareOf(before: string, after: string, draft: Draft, earlier: readonly Named[]): Partial<Name> {
  const whole = earlier.findLast((s) => s.draft.quoteStart === draft.quoteStart);
  if (/^其中(?:至少|不少于|不低于)?$/.test(before)) {
    const kind = /^(?:为|是)([^,]{2,})$/.exec(after)?.[1];
    if (kind !== undefined) return { noun: `${kind}比例` };
    if (SHARE_VERB.test(after) && !after.startsWith('的'))
      return { noun: shareWith(after), ...(whole?.scope ? { scope: whole.scope } : {}) };
  }
  // 「民营医疗卫生机构共计839个,占全市医疗机构总数的49.8%」
  const part = /^占(?:全[市县区省])?([^,]{2,})的?$/.exec(before)?.[1]?.replace(/的$/, '');
  if (part !== undefined && whole) return { noun: `${whole.noun}占${part}比例`, scope: whole.scope };
  // 「其中7441个编制实行了备案制管理,占到72.28%」
  if (/^占到?$/.test(before) && whole) return { noun: `${whole.noun}占比`, scope: whole.scope };
  // 「对确诊的988名大病患者全部开展救治,救治率达100%」
  if (whole && /^[^,]{2,4}率$/.test(draft.noun) && draft.scope === null && /^[^,]{2,4}率(?:达到?|为)$/.test(before)) {
    const people = /(?:者|人员|人口|人)$/.test(whole.noun) ? whole.noun.replace(/^.*服务的/, '') : null;
    const scope = whole.scope ?? people;
    if (scope !== null) return { scope };
  }
  // 「县(区)级以上医院20%的号源优先保障…」
  const holder = /^([^,]{2,14}(?:医院|机构|卫生院))$/.exec(before)?.[1];
  if (holder !== undefined && after.startsWith('的')) return { scope: subjectOf(holder) };
  // 「75%的养老机构与医疗机构建立合作关系」
  const joint = /^的([^,]{2,10}?)与([^,]{2,10}?)(建立|签订|开展|实现)([^,]{2,})$/.exec(after);
  if (joint) return { noun: `与${joint[2]}${joint[3]}${joint[4]}的${joint[1]}比例` };
  return {};
}

/** What stands behind a count and says which of its kind are meant. */
const PREDICATE =
  /^((?:[^,。;()的]|\([^()]*\)){0,12}?)((?:被[^,]{1,12}?(?:确定为|评为|列为|认定为|授予|命名为)|获评|评为|列入|解决|予以|定期|入选|确定为|在[^,]{4,40}?中达到|电子病历[^,]{2,10}达到|实行了?)[^,]{2,})$/;
/** Acts of which a plan counts the objects. 选拔培养学科带头人3—5名, 引进培养医疗卫生人才1000人以上 */
const FLOW =
  /^((?:选拔|规范化|自主)?(?:引进培养|培养|培训提升|培训|引进|招聘|选派|下派|填补|完成))((?:[^的](?!培训$)){3,})$/;
/** What is newly made or finished, before its number: 新布局建设6个市级区域医疗中心, 建好3个…和6个… */
const MADE = /(?:新布局建设|新增|新建|改扩建|建好)$/;

/**
 * 「3个中医(蒙医)机构被自治区确定为医养结合基地」, 「为3560名患者提供…等健康管理服务」,
 * 「选拔培养学科带头人3—5名、骨干医师800名」, 「每年安排2000万元用于…的经费补助」.
 */
function nameCount(text: string, draft: Draft, clause: Span, earlier: readonly Named[]): Partial<Name> {
  const before = text.slice(clause.start, draft.start);
  const after = text.slice(draft.end, clause.end);
  const last = earlier.at(-1);
  const inClause = last !== undefined && last.draft.start >= clause.start ? last : null;
  if (draft.unit === 'cny') {
    const use = /^(?:,)?用于对?([^,]{4,})$/.exec(after)?.[1];
    if (use !== undefined) return { noun: use };
    const purpose = /^,(用于[^,。;]{4,24})(?=[,。;])/.exec(text.slice(clause.end, draft.quoteEnd))?.[1];
    if (purpose !== undefined) return { noun: `${draft.noun}(${purpose})` };
  }
  const held = /^(.{2,}?)按照?每[^,]{2,12}(?:配备|配置)$/.exec(before)?.[1];
  if (held !== undefined) return { noun: cleanName(held) };
  const base = /(每[百千万]人口?)$/.exec(before)?.[1];
  if (base !== undefined && !draft.noun.includes('每')) return { noun: base + draft.noun };
  if (draft.unit !== 'count') return {};
  const where =
    /^为([^,]{2,}?(?:医院|机构|卫生院))(?=$|引进|培养|配备|招聘)/.exec(before)?.[1] ??
    /^((?:[市县区乡镇村]、)+[市县区乡镇村])(?:至少|均|各)*(?:设置|建成|配备|设立)$/.exec(
      before.replace(/至少$/, ''),
    )?.[1];
  const scope = where === undefined ? {} : { scope: where };
  const said = PREDICATE.exec(after.replace(/^(?:以上|以下|左右)/, ''));
  if (said?.[2] !== undefined) {
    const act = said[2].replace(/^实行了/, '实行').replace(/(?<=基层适宜技术)在.*$/, '');
    const kind = last?.draft.unitZh === draft.unitZh ? /的([^的]{2,})$/.exec(last?.noun ?? '')?.[1] : undefined;
    return {
      noun: `${act}的${said[1] || (/[名人]/.test(draft.unitZh ?? '') ? '人员' : (kind ?? draft.noun))}`,
      ...scope,
    };
  }
  const served = /^((?:[^,。;提]){2,16})提供[^,]*?([^、和等,]{2,8}服务)$/.exec(after);
  if (/^为$/.test(before) && served?.[1] && served[2]) return { noun: `接受${served[2]}的${served[1]}` };
  // 「打造不少于14个优势明显、综合竞争力强的自治区级以上医学重点学科」
  const praised = /^[^,]*(?:明显|突出|强|高|优)的([^,的]{4,})$/.exec(after)?.[1];
  if (praised !== undefined) return { noun: praised };
  const which = /([一-鿿]{2}的)$/.exec(before)?.[1];
  if (which !== undefined && /^(?:确诊|签约|在册|登记|新发)/.test(which)) return { noun: which + draft.noun };
  const at = before.replace(/(?:不少于|不低于|至少)$/, '');
  const made =
    MADE.exec(at)?.[0] ?? (inClause && /[和、及]$/.test(at) ? /^([^的]{2,5})的/.exec(inClause.noun)?.[1] : undefined);
  if (
    made !== undefined &&
    !/^(?:新建|改扩建)/.test(draft.noun) &&
    (MADE.test(made) || FLOW.test(`${made}某某某`)) &&
    !/^[每各]/.test(draft.scope ?? '')
  )
    return { noun: `${made}${draft.noun.includes('的') ? '' : '的'}${draft.noun}` };
  // 「医共体牵头医院每周向基层医共体成员单位下派医生60余名」
  const sent = /^(.{4,}(?:向|为|对).{2,}?)(下派|选派|派出)([^的]{2,6})$/.exec(draft.noun);
  if (sent) return { noun: `${sent[1]}${sent[2]}的${sent[3]}` };
  const flow = FLOW.exec(draft.noun);
  if (flow?.[1] && flow[2]) {
    const more = new RegExp(`(选拔|规范化|自主)${flow[1]}`).exec(before)?.[1];
    return { noun: `${more ?? ''}${flow[1]}的${flow[2]}`, ...scope };
  }
  const shared = inClause === null ? null : /^([^的]{2,7})的/.exec(inClause.noun)?.[1];
  if (shared && FLOW.test(`${shared}某某某`) && /^、/.test(text.slice(last?.draft.end, draft.start)))
    return { noun: `${shared}的${draft.noun}` };
  return scope;
}

/**
 * 「公立医院床位数7495张,较2015年新增1165张床位」: a change is of the level before it; 「其中基层增长12.7%」: of a part of it.
 * What it is told against stands behind its name, in brackets.
 */
function nameChange(before: string, draft: Draft, earlier: readonly Named[]): Partial<Name> {
  const last = earlier.at(-1);
  const near = last && last.draft.quoteStart === draft.quoteStart ? last : null;
  const part = /^其中([一-鿿]{2,8}?)(?:分别)?(?:增长|下降|增加|减少|提高)$/.exec(before)?.[1];
  if (part !== undefined && near) return { noun: near.noun, scope: part };
  const told = against(before);
  if (
    told !== '' &&
    near &&
    near.draft.comparator !== 'change' &&
    near.draft.unitZh === draft.unitZh &&
    before.startsWith(told.slice(1, 3))
  )
    return { noun: near.noun + told, scope: near.scope };
  return { noun: draft.noun + (/(?:门诊|出院)$/.test(draft.noun) && near?.noun.endsWith('人次') ? '人次' : '') + told };
}

/** 「较2015年新增1165张」: what a change is told against stands behind the name, in brackets. */
function against(before: string): string {
  AGAINST.lastIndex = 0;
  const found = [...before.matchAll(AGAINST)].at(-1)?.[0].replace(/分别$|相比$/g, '');
  return found === undefined || /同比|环比|价格|基础/.test(found) ? '' : `(${found})`;
}

/**
 * 三级综合医院日间服务比例 → 日间服务比例, of 三级综合医院: an institution or a group of people before what is measured of it.
 * What names the measure as a whole (每千人口…, 乡镇卫生院数) stays together.
 */
function splitHead(noun: string, scope: string | null): Name {
  const head =
    /^((?:全[市县区省])?(?:[一二三](?:、[一二三])?级(?:及?以上)?(?:公立)?|公立|市直|县\(区\)级以上|市、县\(区\)|社区卫生服务站|乡镇卫生院|城乡居民|贫困人口|[^,。;率例]{0,6}等?重点人群)(?:[^,。;率例]{0,24}?(?:综合性?医院|医院|卫生院|机构|服务中心\)?|服务站))?(?:和(?:[^,。;率例]{0,12}?(?:医院|机构|卫生院|服务中心)\)?(?:\([^()]*\))?))?)(?=[^数和、]{2,}(?:率|比例|占比|能力|覆盖|标准|病种)[^,]*$)/.exec(
      noun,
    )?.[1];
  if (head === undefined || /[每]/.test(head) || (scope !== null && !head.includes(scope))) return { noun, scope };
  const rest = noun.slice(head.length).replace(/^的/, '');
  return { noun: rest, scope: head.replace(/^全[市县区省]/, '') };
}
