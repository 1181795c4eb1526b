import { isAside } from './date-brackets.ts';
import { type DateCarry, withYear } from './governing-date.ts';
import { NOW_WORDS, SINCE } from './lexicon/now-words.ts';
import { speaksForOne } from './named-dates.ts';
import type { DateToken } from './read-dates.ts';
import { governs, isInTitle, OPENING } from './sentence-dates.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** 「健康扶贫工作成效显著。」, 「分级诊疗制度逐步建立。」: names a topic, counts nothing; dates spoken of before it end here. */
const TOPIC =
  /^[^,;:\d]{4,28}(?:显著|明显|突出|提高|提升|提质|增长|优化|完善|建立|推进|改善|增强|健全|加强|加快|深化|形成|发展|巩固|拓展|深入|见效|有力|有序|均等化|扩大|夯实|突破|凸显|丰富|落实)。$/;
/** 「全面建立分级诊疗制度体系。」, 「实施基层卫生技术人员培养培训工程。」: a topic that opens with its verb and names what the rest is about. */
const TOPIC_OF_VERB =
  /^(?:全面|大力|积极|深入|加快|着力|进一步|持续|切实|不断|稳步|统筹|继续|扎实|科学){0,2}(?:建立|建设|健全|完善|推进|推动|推行|实施|开展|强化|深化|加强|优化|提升|提高|构建|打造|落实|规范|改革|创新|发展|促进|夯实|增强|抓好|培育|巩固|拓展|改善|加大)[^,;:。\d]{4,22}(?:体系|制度|机制|改革|工程|行动|能力|水平|服务|网络|格局)。$/;
/** What follows a year that dates more than its own sentence: 「2023年,…」, 「“十三五”期间全市…」, not 「2016年被确定为…」. */
const HOLDS =
  /^(?:,|我们|的?[一-鿿]{0,4}(?:情况|数据|结果|调查|监测|摸底)来?看|[一-鿿]{0,6}(?:监测|调查|统计|普查)(?:数据|结果|显示|表明)*,|(?:全|我|本|各)[省市县区旗州镇院年])/;

/** 「我们将抓好县域医共体建设,到2026年…」 */
const LEADS_CLAUSE = /[,:](?:力争|确保|争取)?[到至]$/;

/** 「2022年是开局之年,要重点办好以下实事:(1)…;(2)…」: the year before the colon holds for the list. */
const ANNOUNCES = /^[^:。;]{0,60}:\s?(?:一是|首先|第一|\(1\)|①|1[.、])/;

/** 「县政府与各乡镇签订2026年度目标责任书:覆盖率95%以上;标准化率达到90%」: the year of what the colon opens is that of its parts. */
const LISTS = /^[^,。;:\d]{0,20}(?:目标|任务|责任书|要求|安排|计划|打算|重点|实事|事项|情况|结果|进展)[^,。;:\d]{0,6}:/;

/** 「2016年被确定为试点」, 「2019年迁入新址」: what happened once dates no more than itself. */
const HAPPENS =
  /^(?:被|获|经|成立|建成|建立|创建|始建|迁|首次|以来|批准|起|启用|挂牌|正式|启动|通过|晋升|升|出台|印发|发布|制定|[底末,])/;

/** 「…,计划2025年10月竣工。建成后新增床位320张」 */
const THEREUPON = /^(?:项目)?(?:全部|全面)?(?:建成|投用|投入使用|竣工|启用|改造完成)(?:投用|投入使用|启用)?后/;

/** A deadline behind its subject (「所有统筹区年底前开通…;」) speaks of that alone. */
const OPENS_CLAUSE = /[,:](?:力争|确保|争取)?[到至于在]?$/;

/** 「…,12月底前主体封顶;三是…」: what an item says in passing ends with it. */
const ITEM = /^\s*(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|\(\d{1,2}\)|[①-⑳])/;

/** What may stand before the date that opens a sentence: 「《方案》提出,到2026年」. */
const OPENS =
  /^(?:(?:[^,。]{0,16},)?[^,。]{0,24}(?:提出|明确|要求|指出|表示|介绍|获悉|显示|强调|了解|统计),|据[^,。]{2,16},|(?:以|围绕|按照|通过|聚焦|坚持|面对|根据)[^,。\d]{2,24},|[^。]{0,36}(?:通报|汇报|报告|介绍|发布|公布)(?:一下)?|(?:力争|计划)?(?:再?用|通过|利用|经过)[^,。]{1,12}(?:时间|努力|建设|发展),|(?:但是?|不过|同时),)?(?:从|据|到|截至|截止|至|力争|力争到|确保|确保到|目前,|在|.{0,2}“)?$/;

/**
 * Takes note of what a sentence says about time for those that follow it. `lead` is where its own words begin, `place`
 * how near the head of its paragraph or section it stands.
 */
export function carryDates(
  text: string,
  sentence: ClauseSpan,
  lead: number,
  tokens: readonly DateToken[],
  carry: DateCarry,
  place: 'first' | 'early' | 'late',
): void {
  // 「…,2025年6月底前投入使用。届时床位达到2.8张」: what is to hold then is due with it.
  const thereupon = text.startsWith('届时', sentence.end);
  const built = THEREUPON.test(text.slice(sentence.end, sentence.end + 12));
  const continues = thereupon || /[;；]/.test(text.charAt(sentence.end - 1));
  if (!continues) carry.clause = carry.passing = null;
  if (sentence.end - lead <= 36 && isTopic(text.slice(lead, sentence.end))) {
    carry.head = carry.base;
    carry.fresh = true;
    return;
  }
  // 「但负责人坦言,目前全县仅有儿科医师31名;18家卫生院中,能够…的只有11家」: what is listed with what holds now holds now.
  const said = text.slice(sentence.start, sentence.end);
  const since = SINCE.exec(said);
  const looksBack = since !== null && since.index <= 3;
  const now = looksBack ? since.index : nowIn(said);
  const from = sentence.start + (looksBack ? since.index + since[0].length - 1 : (now ?? 0));
  if (now !== null && !tokens.some((t) => t.start > from && t.start < sentence.end)) {
    const open = { value: null, use: 'open', basis: 'section', section: carry.section, looksBack } as const;
    if (continues) carry.clause = open;
    else if (now <= 3) carry.head = open;
    return;
  }
  const stage = stageOf(text, sentence, lead, tokens);
  if (stage !== null) {
    // 「第一阶段:动员部署(2024年7月—9月)。…9月底前,各医院召开1次」
    if (new Set(text.slice(lead, sentence.end).match(/(?:19|20)\d{2}(?=年)/g)).size === 1) carry.year = stage;
    carry.head = { value: stage, use: 'deadline', basis: 'section' };
    return;
  }
  const topicHead = carry.fresh;
  const before = carry.head;
  carry.fresh = false;
  const apart = hasDatesApart(text, sentence, lead, tokens, carry);
  if (apart) carry.clause = carry.passing = null;
  let staged: string | null = null;
  for (const token of tokens) {
    if (token.start < sentence.start || token.start >= sentence.end) continue;
    // 「年度目标:新增120台;上年已配:26台」: a label dates its own value.
    if (/^全?年度?(?:目标|任务|计划)$/.test(text.slice(token.start, token.end))) continue;
    // 「2024年9月启动。今年3月完成第二针。年底前要提高到90%」: of a year that nothing tells.
    if (token.use === 'open' && carry.section === null) carry.year = null;
    // 「自2025年3月起收取。截至9月底,已签约309家」
    const named = token.use !== 'base' || /起$/.test(text.slice(token.start, token.end + 1));
    if (
      token.value &&
      named &&
      !/五/.test(text.slice(token.start, token.end)) &&
      !isAside(text, token) &&
      !isInPassing(text, sentence, token, carry)
    )
      carry.year = token.value;
    const before = text.slice(lead, token.start);
    // 「实施医学高峰建设工程,“十五五”期间累计投入18亿元。…」
    const ofPeriod =
      place === 'first' &&
      /(?:期间|时期)$/.test(text.slice(token.start, token.end)) &&
      /^[^,。;\d]{4,24},“?$/.test(before);
    const announces = ANNOUNCES.test(text.slice(token.end, Math.min(sentence.end, token.end + 80)));
    const opens = announces || ofPeriod || token.start - lead <= 6 || OPENS.test(before);
    if (token.use === 'open' && opens) {
      carry.clause = carry.passing = null;
      carry.head = { value: null, use: 'open', basis: 'section' };
      continue;
    }
    // 「“十四五”时期,我市卫生健康事业面临新的机遇」
    if (
      carry.spoken !== null &&
      (token.value ?? '') >= carry.spoken &&
      /五/.test(text.slice(token.start, token.end)) &&
      FACES.test(text.slice(token.end, sentence.end))
    )
      continue;
    const value = governs(token) && !speaksForOne(text, token) ? withYear(token, carry, null) : null;
    if (value === null || apart) continue;
    if (opens && token.use !== 'deadline') {
      if (value.endsWith('-12')) carry.stock = { value, use: 'until', basis: 'section' };
      else if (carry.stock?.value && !carry.stock.value.startsWith(value)) carry.stock = null;
    }
    if (built && OPENING.test(text.slice(token.end, token.end + 8))) {
      carry.clause = { value, use: 'deadline', basis: 'section' };
      continue;
    }
    const lists = continues && LISTS.test(text.slice(token.end, token.end + 40));
    // 「新增托位1000个,到2025年每千人口达到4.6个;建设托育机构1家」 in the plan of 2023
    const beyond =
      carry.ofOneYear && carry.spoken !== null && value.slice(0, 4) > carry.spoken && !opens && /\d/.test(before);
    if (continues && !beyond && (opens || lists || LEADS_CLAUSE.test(before) || isLaterYear(token, before, carry)))
      carry.clause = { value, use: token.use, basis: 'section' };
    else if (
      continues &&
      !beyond &&
      token.use === 'deadline' &&
      OPENS_CLAUSE.test(before) &&
      (thereupon || !endsItem(text, sentence, token))
    )
      carry.passing = { value, use: token.use, basis: 'section' };
    // 「到2023年全覆盖,到2025年达到30个。」: what follows is due by the last stage.
    if (staged !== null && token.use === 'deadline' && LEADS_CLAUSE.test(before) && value > staged)
      carry.head = { value, use: 'deadline', basis: 'section' };
    // 「年末参保312.7万人。全年基金收入54.2亿元。享受生育待遇2.37万人次」: what follows is of the year, no longer of its last day.
    if (opens && carry.head?.value === `${value}-12` && text.slice(token.start, token.end) === '全年')
      carry.head = { value, use: 'bare', basis: 'section' };
    if (!opens && !(token.use === 'until' && value.length > 4)) continue;
    const lasting = announces || token.use === 'until' || token.use === 'deadline';
    // 「2025年医共体基金打包付费,总额4.26亿元。要求县域内住院率达到85%」: in an excerpt that nothing else dates.
    const only = place === 'first' && carry.spoken === null && carry.section === null && token.start - lead <= 1;
    if (only && !lasting && !HAPPENS.test(text.slice(token.end, token.end + 4))) {
      carry.head = { value, use: token.use, basis: 'section' };
      continue;
    }
    if (!lasting && !((place !== 'late' || topicHead) && isLasting(text, token))) continue;
    if (token.use === 'deadline' && isOfItsTask(text.slice(token.start, token.end))) continue;
    carry.head = { value, use: token.use, basis: 'section' };
    if (token.use === 'deadline') staged = value;
    if (place === 'first' && opens) carry.base = carry.head;
  }
  if (ITEM.test(text.slice(sentence.end, sentence.end + 8))) {
    carry.passing = null;
    // 「二是2025年底前建成3个。三是力争…」: the date of an item ends with it.
    if (ITEM.test(text.slice(sentence.start, sentence.start + 8)) && carry.head !== before) {
      if (carry.base === carry.head) carry.base = before;
      carry.head = before;
    }
  }
}

/** 「9月底前完成挂牌。接种率不低于95%」: a month that names no year is that of its own task; a period’s end holds on. */
const isOfItsTask = (deadline: string): boolean => !/\d{4}|[二两][〇○零]|期|五/.test(deadline);

const FACES = /^[^\d]{0,60}(?:面临|机遇|挑战|关键期|关键时期|窗口期|机遇期|形势)[^\d]*$/;

/** 「县统计局⏎2022年4月28日」 */
const DATELINE = /^[^。;,:\d]{0,24}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^一-鿿\d]{0,4}$/;
/** 「达到2025年目标的11项」, 「2030年规划值」 */
const AIM_OF_YEAR =
  /^(?:的|度)?(?:规划|预期|阶段性?)?(?:目标|规划值)|^(?:达到?|降[到至])[^,。;]{1,10}的[^,。;\d]{0,4}目标/;
/** 「按2023年末常住人口6570万人计算」 */
const COUNTED_BY = /^(?:年?[末底])?[^,。;\d]{0,6}(?:常住|户籍)?人口[^,。;]{0,20}(?:计算|测算|推算)/;

/** Whether a year is that of a title, a dateline, an aim or a base that is only named, and no time that the text goes on to speak of. */
function isInPassing(text: string, sentence: ClauseSpan, token: DateToken, { spoken, ofOneYear }: DateCarry): boolean {
  const before = text.slice(Math.max(sentence.start, token.start - 120), token.start);
  const behind = text.slice(token.end, Math.min(sentence.end, token.end + 40));
  return (
    // 「到2026年,签约率达到90%以上。年底前招聘120名」 in the work plan of 2024
    (ofOneYear &&
      spoken !== null &&
      (token.value ?? '').slice(0, 4) > spoken &&
      (token.use === 'deadline' || /(?:预计|计划|拟|力争|将|争取)[于在]?$/.test(before))) ||
    isInTitle(text, sentence.start, token.start) ||
    // 「今年完成主体工程,明年底前竣工。全年检查1.2万人」, 「到2025年和2027年分别达到33%和36%。9月底前投用2个」
    /^[明后]年|(?:19|20)\d{2}年(?:年?[底末])?[和、与](?:19|20)\d{2}年/.test(text.slice(token.start, token.end)) ||
    (AIM_OF_YEAR.test(behind) && spoken !== null && (token.value ?? '') > spoken) ||
    (/[按以]$/.test(before) && COUNTED_BY.test(behind)) ||
    DATELINE.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 44)))
  );
}

/** 「第二阶段:集中推进(2024年5月—2025年10月)。」, 「第一阶段(2023年8月至12月):全面启动。」, 「人才强院工程(2024—2028年)。」 date what follows, to its end. */
function stageOf(text: string, sentence: ClauseSpan, lead: number, tokens: readonly DateToken[]): string | null {
  const said = text.slice(lead, sentence.end);
  const m = said.length > 60 ? null : STAGE_TITLE.exec(said);
  if (!m) return null;
  const from = lead + (m[1]?.length ?? 0);
  const token = tokens.find((t) => t.start >= from - 1 && t.start <= from + 1 && t.value !== null);
  return token?.value ?? null;
}
const STAGE_TITLE =
  /^((?:第?[一二三四五\d](?:个)?(?:阶段|步|时期)[::,]?[^,。;()\d]{0,16}|[^,。;:()\d]{4,24}(?:工程|行动|计划|结构|能力|建设|项目|攻坚|任务|服务|体系)?)\()(?=(?:19|20)\d{2}年?(?:\d{1,2}月)?[-—–~至]{1,2})[^()]{4,30}\)[。:]?(?:[^,。;:()\d]{2,12}。)?$/;

/**
 * 「6月底前完成4个卫生院改扩建,9月底前新增卫生室12个;体检率保持在75%以上」: within the year of the text each month is that of
 * its own task. 「吸烟率2024年为24.6%,到2027年降至22%,2030年降到20%以下;新建戒烟门诊7个」: the stages are those of one rate.
 */
function hasDatesApart(
  text: string,
  sentence: ClauseSpan,
  lead: number,
  tokens: readonly DateToken[],
  carry: DateCarry,
): boolean {
  const own = tokens.filter(
    (t) => t.start >= sentence.start && t.start < sentence.end && governs(t) && !isAside(text, t) && t.use !== 'open',
  );
  if (own.length < 2) return false;
  const values = own.map((t) => withYear(t, carry, null));
  if (values.some((value) => value === null) || new Set(values).size < 2) return false;
  if (carry.spoken !== null && own.every((t, i) => t.use === 'deadline' && values[i]?.startsWith(`${carry.spoken}-`)))
    return true;
  const named = text.slice(lead, own[0]?.start);
  return (
    own.some((t) => t.use === 'deadline') &&
    SUBJECT.test(named) &&
    !LEAD_WORDS.test(named) &&
    values.every((value, i) => i === 0 || (value ?? '') > (values[i - 1] ?? '')) &&
    own.every((t, i) => i === 0 || STAGE.test(text.slice(own[i - 1]?.end, t.start)))
  );
}
/** What a clause speaks of before its first date: 「成人吸烟率到」. */
const SUBJECT = /^(?:[一二三四五六七八九十\d]{1,2}[.、是])?[^,。;:]{3,24}$/;
const LEAD_WORDS = /^(?:力争|确保|争取|计划|我[市县区省们]|全[市县区省])|规划|方案|提出|明确/;
/** Between the stages of one rate stand their values alone. */
const STAGE =
  /^[^,。;]{0,6}?(?:为|达到?|降|提高|提升|增|控制|保持|稳定|不低于|不高于|超过)[^,。;]{0,16},(?:力争|确保)?[到至]?$/;

/** 「2021年县域内住院占比71.5%,2023年到了79.2%;医保基金支出率73.6%」: the later year at the head of a clause takes over. */
const isLaterYear = (token: DateToken, before: string, { clause }: DateCarry): boolean =>
  token.use === 'bare' && /,$/.test(before) && clause?.use === 'bare' && (token.value ?? '') > (clause.value ?? '');

const OPENS_NOW = new RegExp(`^[^\\d]{0,30}?(?:^|[,:])(?:但是?,?)?(?:截至|到)?(${NOW_WORDS}|现有)`);

/** Where a sentence says 目前 before it counts anything, null where it does not. */
function nowIn(said: string): number | null {
  const m = OPENS_NOW.exec(said);
  return m ? m[0].length - (m[1]?.length ?? 0) : null;
}

/** 「设置床位200张,2025年底前投入使用;…」: a deadline behind what is built is that of the building alone. */
const endsItem = (text: string, sentence: ClauseSpan, token: DateToken): boolean =>
  OPENING.test(text.slice(token.end, token.end + 6)) &&
  !/\d/.test(text.slice(token.end, sentence.end)) &&
  /\d/.test(text.slice(sentence.start, token.start));

const isTopic = (said: string): boolean => (said.length <= 30 && TOPIC.test(said)) || TOPIC_OF_VERB.test(said);

const isLasting = (text: string, token: DateToken): boolean =>
  /(?:期间|时期|以来)$/.test(text.slice(token.start, token.end)) ||
  HOLDS.test(text.slice(token.end, token.end + 8)) ||
  REPORT_HEAD.test(text.slice(token.end, token.end + 48));

/** 「2024年度生活饮用水卫生监测结果:…」, 「2025年市政府民生实事进展(截至9月底):…」, 「2024年爱国卫生工作总结 一年来,…」 */
const REPORT_HEAD =
  /^[^,。;:()]{0,28}(?:结果|情况|进展|通报|公报|快报|年报|简报|总结|小结|统计|数据|报告)(?:\([^()]{1,16}\))?(?::| (?=[一-鿿])|(?=一年来|全年|年内))/;
