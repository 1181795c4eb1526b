import { cleanName, cutToObject, nameBehind, nameShare, takeLastMember } from './clean-name.ts';
import { Cue } from './cue.ts';
import { distribute, type EarlierReading, nounInTurn } from './deal-nouns.ts';
import { AGAINST, RATE_END } from './lexicon/noun-words.ts';
import { matchesOf } from './matches-of.ts';
import { lastBefore, windowBefore } from './noun-window.ts';
import { ownShare } from './own-share.ts';
import type { Quantity } from './quantity.ts';
import { readScope } from './read-scope.ts';
import { isLineOfLabels, nameAbove, nameInRow, nameOfCard, nameOfRow, startOfCell } from './row-nouns.ts';
import type { ClauseSpan } from './split-sentences.ts';

export interface NounDescription {
  readonly noun: string;
  readonly scope: string | null;
  readonly cycle: string | null;
}

const LONGEST_NOUN = 40;
/** 「医保基金支出占比」 */
const RATE = /(?:率|比例|占比|比重)$/;
/** 「省级补助资金3.2亿元分两年下达」 */
const MONEY_END = /(?:资金|经费|投资|基金|债券|贷款|收入|产值)$/;
const CYCLE = /每(?:年|季度|月|周|半年|学年|天|日|(?:\d{1,2}|[两三四五])(?:年|个月|周|天))/g;
const COUNTABLE: ReadonlySet<string | null> = new Set(['count', 'other', 'grade', 'cny']);

/** What the number counts or measures and for whom it holds, cut out of its clause. */
export function describeNoun(
  text: string,
  sentence: ClauseSpan,
  clause: ClauseSpan,
  q: Quantity,
  earlier: EarlierReading,
): NounDescription {
  const before = text.slice(clause.start, q.start);
  const cycle =
    matchesOf(CYCLE, before).at(-1)?.[0] ??
    (/(?<![\d每均上去前同一二两三四五六七八九十几])年增长/.test(before) ? '每年' : null);
  const noun = nameQuantity(text, sentence, clause, q, earlier);
  return { noun: noun.slice(0, LONGEST_NOUN), scope: readScope(ownPart(text, clause, q, earlier)), cycle };
}

/** 「65岁以上老年人体检率70%、孕产妇管理率93%」: the second says for itself for whom it holds. */
function ownPart(text: string, clause: ClauseSpan, q: Quantity, { quantities }: EarlierReading): string {
  const last = lastBefore(quantities, clause.start, q.start);
  const own = last === undefined ? '' : text.slice(last.end, q.start);
  const each = EACH_NEXT.exec(own)?.[1];
  if (each !== undefined) return each;
  return /^、[一-鿿]{2,}(?:率|比例|占比)[^、]{0,6}$/.test(own) ? own.slice(1) : text.slice(clause.start, q.start);
}

/** 「3名具有5年以上工作经验的医师」 */
const HAVING = /(?:具[有备]|有|从事)[^,。;\d]{0,8}$/;
const EXPERIENCE = /^((?:[^,。;的\d]{0,6})(?:经验|经历|工作|执业|年限|教龄|资历))(?=的|[,。;)]|$)/;
/** 「每季度抽查不少于2个乡镇、每个乡镇不少于3个村卫生室」 */
const EACH_NEXT =
  /^[一-鿿]{0,10}、(每[个所家]?(?:[一-鿿]{1,8}(?:院|站|室|构|店|园|校)|[县市区旗镇乡村]|乡镇|街道|社区)[^、]{0,8})$/;

/** 「新建卫生室10个⇥基层股」: another cell names nothing. */
const OTHER_CELLS = new Cue(/[\t|].*$/s);
/** 「按每人每年89元标准安排基本公共卫生服务经费」 */
const STANDARD_OF = new Cue(/^的?标准(?:安排|拨付|落实|核定|筹集|足额安排|配套)/);

function nameQuantity(
  text: string,
  sentence: ClauseSpan,
  whole: ClauseSpan,
  q: Quantity,
  earlier: EarlierReading,
): string {
  // 「签约率 | 5 | 低于80%不得分」: what other cells say is no part of a name.
  const inRow = startOfCell(text, whole.start, q.start);
  const clause = inRow === null ? whole : { ...whole, start: inRow };
  const after = STANDARD_OF.cut(OTHER_CELLS.cut(text.slice(q.end, clause.end)));
  const ofRow = nameOfRow(text, q);
  if (ofRow !== null) return ofRow;
  const decides = q.unit !== 'cny' && CONSEQUENCE.test(after);
  const behind = decides ? '' : nameBehind(after);
  // The years are of the experience.
  const trained =
    q.unitZh === '年' && HAVING.test(text.slice(clause.start, q.start)) ? EXPERIENCE.exec(after)?.[1] : undefined;
  if (trained !== undefined) return trained;
  const window = windowBefore(text, sentence, clause, q, earlier.quantities);
  const label = isLineOfLabels(text, q) ? cleanName(window) : '';
  if (label.length >= 2) return label;
  // 「结余10%以内的全额留用」
  const ruled = decides && (cleanName(window).length >= 2 || lastOfUnit(q, earlier) >= 0);
  const share = q.unit === 'percent' && !ruled ? nameShare(ownShare(after)) : null;
  if (share !== null) {
    // 「任务完成率低于60%的单位予以通报」
    const measured = q.adjoining === null ? '' : cleanName(window);
    return /(?:率|占比|进度|满意度|得分)$/.test(measured) && measured.length >= 2 ? measured : share;
  }
  const levelled = isRelative(q) ? LEVELLED.exec(window)?.[1] : undefined;
  const measured = levelled === undefined ? '' : cleanName(levelled);
  if (measured.length >= 2) {
    const granted = GRANTED.exec(after)?.[1];
    const bought = granted === undefined && /按照?[^按]*$/.test(window) ? cutToObject(behind) : '';
    return bought.length >= 4 ? bought : measured + (granted ?? '');
  }
  const done = q.unit === 'percent' ? PART_DOING.exec(window)?.[1] : undefined;
  if (done !== undefined) return `${done}的比例`;
  const rate =
    distribute(text, sentence, q, earlier) ?? (SHARED.test(window) ? cleanName(window) : lastMemberOf(window));
  const granted = q.unit === 'cny' && GIVEN.test(window) ? SUMS.exec(after)?.[1] : undefined;
  if (granted !== undefined) return granted;
  if (COUNTABLE.has(q.unit) && !RATE_END.test(rate)) {
    if (behind.length >= 2 && !(q.unit === 'cny' && rate.length > 3 && MONEY_END.test(rate))) return behind;
    const object = cutToObject(rate);
    if (object.length >= 2) return object;
  }
  const ofBodies =
    q.unit === 'percent' &&
    BODIES.test(window) &&
    text.startsWith(window, lastBefore(earlier.quantities, clause.start, q.start)?.end);
  const before = ofBodies ? earlier.nouns[lastOfUnit(q, earlier)] : undefined;
  if (before !== undefined) return before;
  if (rate.length >= 2) return rate;
  const row = inRow === null ? null : nameInRow(text, q.start);
  if (row !== null) return row;
  const paid = q.unit === 'percent' && /按照?$/.test(window) ? PAID.exec(after)?.[0] : undefined;
  if (paid !== undefined) return `${paid}比例`;
  const inTurn = nounInTurn(text, q, earlier);
  if (inTurn !== null) return inTurn;
  // 「80.7岁。这是全市人均预期寿命,较…提高」
  const told =
    clause.start === sentence.start && window === '' ? TOLD_BEHIND.exec(text.slice(q.end, q.end + 32))?.[1] : undefined;
  if (told !== undefined && RATE_END.test(told)) return cleanName(told);
  const alike =
    decides || (!isRelative(q) && q.unit !== 'percentage_point' && AGAINST.all(window).length > 0)
      ? lastOfUnit(q, earlier)
      : -1;
  const named = earlier.nouns[decides || alike >= 0 ? alike : lastOutsideBrackets(text, q, earlier)];
  // 「产权公有率达到90%,改造22所」: no rate is counted in buildings.
  const last = q.unit === 'count' && RATE.test(named ?? '') ? undefined : named;
  // 「每县至少1家」, where nothing was named before, or another place
  const each = EACH_PLACE.exec(window)?.[0];
  if (each !== undefined && (last === undefined || last.startsWith('每'))) return each;
  // A unit names nothing that could be taken over.
  if (last !== undefined && last.length >= 2) {
    // 「仅完成目标(0.83人)的74.7%」
    if (q.unit === 'percent' && DONE_OF_AIM.test(text.slice(clause.start, q.start)))
      return /(?:任务|计划|目标)$/.test(last) ? `${last}完成率` : `${last}目标完成率`;
    // 「考核满分100分,85分以上全额发放」
    return takeOver(decides ? last.replace(/(?<=.)满分$/, '得分') : last, text.slice(clause.start, q.start), q);
  }
  const said = nameClauseBefore(text, sentence, clause, q);
  const decided = decides ? nameBehind(after) : '';
  if (decided.length >= 2 && !decided.startsWith('每') && !JUDGED.test(said)) return decided;
  if (said !== '') return said;
  if (behind.length >= 2) return behind;
  const above = nameAbove(text, q);
  if (above !== null) return above;
  const inLine = nameInRow(text, q.start);
  if (inLine !== null) return inLine;
  const task = OF_TASK.exec(text.slice(clause.start, q.start))?.[1];
  if (task !== undefined) return q.unit === 'percent' ? `${task}完成率` : task;
  const value = AIM.exec(text.slice(Math.max(sentence.start, q.start - 20), q.start))?.[0];
  return value === undefined ? (q.unitZh ?? '数值') : (nameOfCard(text, q.start) ?? value);
}

const isRelative = ({ unit, unitZh }: Quantity): boolean => unit === 'percent' || unit === 'ratio' || unitZh === '倍';
/** 「主要负责人年薪不超过职工平均水平的3倍」, 「申报比例控制在出院病例的5%以内」: what is measured stands before the verb. */
const LEVELLED =
  /^([^,;:。]{2,}?)(?:原则上|一般)?(?:应|要|须|可)?(?:不得?超过|不得?低于|不得?高于|不得?少于|控制在|保持在|可?按照?(?!规定|病种|人头|床日|项目)|相当于|达到)[^,;:。占%]{2,30}的(?:不低于|不超过|不少于)?$/;
/** 「按个人缴费额的50%补助」 */
const GRANTED =
  /^(?:的?(?:标准|比例))?(?:给予|予以)?((?:定额|全额)?(?:补助|补贴|资助|奖励|救助|报销|预付|拨付|提取|上解|预留|收取|缴纳))(?:[,。;]|$)/;
/** 「70—84分按80%发放」 */
const PAID = /^(?:拨付|发放|兑现|兑付|支付|结算|计发|核发|补助|奖励|报销)/;

/** What is named by head of so many would need that base too. */
const TOLD_BEHIND = /^。这(?:就)?是(?!每)([^,。;:每\d]{3,24})[,。]/;
/** 「分别给予每人每月100元、200元、300元运营补贴」: what gives, and what is given. */
const GIVEN = /(?:给予|发放|补助|奖励|补贴)(?:每[人户名个月年床天次]{1,3})*$|^、$/;
const SUMS =
  /^(?:[、和及][\d.]{1,8}万?元){1,4}的?(?:一次性)?([一-鿿]{0,8}(?:补贴|补助|奖励|津贴|资助|救助金?|奖金|特别扶助金))(?:[,。;]|$)/;

/** 「每县至少1家」 */
const EACH_PLACE = /^每个?(?:[县市区州盟旗村]|乡镇|街道|社区)(?:\([^()]*\))?/;
/** 「80%的乡镇卫生院达到基本标准,其中达到推荐标准的不低于35%」 */
const PART_DOING =
  /^(?:其中|有)?((?![^的]*(?:任务|计划|目标|规定|要求))(?:达到|完成|具备|开展|建成|实现|通过|接受|配备)[一-鿿]{2,14})的(?:仅|只)?(?:占|有|为)?$/;

/** 「A率、B率均达到80%」: one value of both. */
const SHARED = /率[^,。;]{0,30}(?:均|都)(?:要|应|须|能)?(?:$|达|不|控制|稳定|保持|提|降|在|为|超)[^,。;]{0,4}$/;
const lastMemberOf = (window: string): string => takeLastMember(cleanName(window));

/** 「调整127项价格,其中上调89项、下调31项」: two parts of what was counted, told apart by what was done with them. */
const MOVED = /(?:上调|下调|取消|调[出入]|保留|废止|退出)$/;
/** 「涉及价格」, 「上调的价格」: the name as counted before, without what was done with it. */
const MOVED_FIRST = /^.*(?:涉及|共调整)(?=.{2})|^(?:上调|下调|取消|调[出入]|保留|废止|退出)的?/;

const COUNTED_ACT = '新建|改扩建|扩建|改造提升|改造|新增|引进|招聘|培养|培训';
const COUNTED_LAST = new RegExp(`(?:${COUNTED_ACT})$`);
const COUNTED_FIRST = new RegExp(`^(?:${COUNTED_ACT})`);

/** 「使用率76.2%(三级医院91.4%、二级医院71.8%),同比下降3.7个百分点」: place of the last number that no closed bracket holds. */
function lastOutsideBrackets(text: string, q: Quantity, { nouns, quantities }: EarlierReading): number {
  for (let i = nouns.length - 1; i > 0; i--) {
    const between = text.slice(quantities[i]?.end, q.start);
    const close = between.indexOf(')');
    if (close < 0 || between.slice(0, close).includes('(')) return i;
    if (COMPARED.test(text.slice(Math.max(0, (quantities[i]?.start ?? 0) - 14), quantities[i]?.start))) return i;
    // 「完成参保任务(45万人)的99.1%」: of what the bracket counted
    if (/^的?$/.test(between.slice(close + 1))) return i;
  }
  return nouns.length > 0 ? 0 : -1;
}

/** 「得分95分以上的足额拨付,85—95分的扣减3%,低于85分的扣减5%」, 「发病27668例,死亡2人,较上月(31204例)下降」: place of the last number before it that counts alike. */
const lastOfUnit = (q: Quantity, { nouns, quantities }: EarlierReading): number =>
  nouns.findLastIndex((noun, i) => quantities[i]?.unitZh === q.unitZh && !noun.startsWith('每'));

/** What follows from a number says nothing of what it measures: 「结余10%以内的全额留用」, 「低于3天启动黄色预警」. */
const CONSEQUENCE = new Cue(
  /^的?(?:足额|全额|每[低高少多超增减]|(?:拨付|发放|兑[现付]|奖励|支付|[加减][收发付])(?=\d|全额|足额|剩余|全部)|减半|差额|扣[减除发分罚]|不得分|不计分|不予|启动(?=[^,。;]*(?:预警|响应|程序|机制|问责|约谈))|即?[为是](?:优秀|优良|良好|中等|较差|合格|不合格|基本合格|达标)|判[定为]|评定为|视为|取消|暂停|约谈|予以(?:通报|约谈|警告|处罚|扣))|^的(?:按|由|(?:立即|及时)?转诊)/,
);

/** 「实行百分制考核,90分以上为优秀」 */
const JUDGED = /(?:考核|考评|评价|评估|测评|得分|结余|超支|率)(?:结果|部分)?$/;
/** 「住院率85.6%,有14个乡镇超过80%」: the bodies counted are not what is measured. */
const BODIES = /^(?:[县市区旗乡镇村]|乡镇|街道|社区|[一-鿿]{0,4}(?:医院|机构|卫生院|卫生室))$/;
/** 「较上月(31204例)下降11.33%」: by how much that has moved. */
const COMPARED = /[较比][^,。;()]{1,10}\($/;

/** 新建标准化村卫生室45所、改扩建120所: the same noun, the verb of its own. */
function takeOver(noun: string, before: string, { unit }: Quantity): string {
  const act = COUNTED_LAST.exec(before)?.[0];
  if (act !== undefined) return act + noun.replace(COUNTED_FIRST, '');
  const moved = unit === 'count' ? MOVED.exec(before)?.[0] : undefined;
  if (moved !== undefined) return `${moved}的${noun.replace(MOVED_FIRST, '')}`;
  // 「规范管理目标6.2万人,实际6.35万人」
  if (/实际[^,。;\d]{0,4}$/.test(before)) return noun.replace(/(?<=.{2})目标值?$/, '');
  // 「新增医师120名,现有80名」
  return /[现已还尚]有$/.test(before) ? noun.replace(COUNTED_FIRST, '') : noun;
}

/** 「已完成全年任务的85%」, where nothing says of what. */
const OF_TASK = /(?:完成了?|占)((?:全年|年度|目标|既定)*(?:任务|目标|计划))(?:[\d.]+[^,。;\d]{0,3}的|的)?$/;
const DONE_OF_AIM = /(?:完成|占)[^,。;\d]{0,8}(?:目标|任务|计划)值?(?:\([^()]*\)|[\d.]+[^,。;\d]{1,3})?的$/;
/** 「2025年目标值:20.5%」, where nothing says of what. */
const AIM = /(?:(?:年度|规划|既定|预期)?目标值?|基[期线]值?|现状值?)(?=(?:\([^()]*\))?[^一-鿿]*(?:新增)?[^一-鿿]*$)/;

/** 「…比例,达到85%」: the noun stands in a clause before. */
function nameClauseBefore(text: string, sentence: ClauseSpan, clause: ClauseSpan, { unit }: Quantity): string {
  let end = clause.start - 1;
  for (let tries = 0; tries < 3 && end > sentence.start; tries++) {
    let start = end;
    while (start > sentence.start && !/[,;:。|\t]/.test(text.charAt(start - 1))) start--;
    const name = takeLastMember(cleanName(text.slice(start, end)));
    if (name.length >= 2 && !/\d[个家名所张人]$/.test(name) && !(unit === 'count' && RATE.test(name))) return name;
    end = start - 1;
  }
  return '';
}
