import { cleanName } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { PLURAL_ACTOR, SHARE_VERB } from './lexicon/noun-words.ts';
import { lastInSentence, type Name, type Named, shareWith, splitHead, subjectOf } from './name-parts.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** 与定向县签订, 在年内完成 */
const ADVERBIAL = /^[与在向按为对由从于]/;
/** What can be done with all that was counted before. */
const DONE =
  /^(?:按期|如期|及时|规范|依法)?(?:完工|竣工|入住|投用|投入|交付|交工|开工|到位|到岗|兑现|兑付|发放|拨付|落实|化解|更换|整改|办结|清零|销号|上岗|持证|治愈|签约|挂牌|验收|上线|移交|接种|随访|转诊|救治|签)/;

/**
 * 「二级以上综合医院全部建成标准化中医科」, 「所有乡镇卫生院具备提供放射诊断服务能力」, 「每个县(区)均建成…」,
 * 「社区卫生服务站远程医疗服务点实现全覆盖」, 「网络预约挂号服务覆盖全部门诊号源」.
 */
export function nameCoverage(text: string, draft: Draft, clause: ClauseSpan, earlier: readonly Named[]): Partial<Name> {
  const word = text.slice(draft.start, draft.end);
  const before = text.slice(clause.start, draft.start);
  const after = text.slice(draft.end, clause.end);
  if (word === '全覆盖') return nameFullCoverage(text, draft, before, earlier);
  const reached = /^(.+?)(覆盖|(?:延伸|拓展|扩大|推广|普及|下沉)[到至])$/.exec(before);
  if (reached?.[1] && (word === '全部' || (word === '所有' && !SHARE_VERB.test(after))))
    return splitHead(`${cleanName(reached[1])}${reached[2]}的${after}比例`, null);
  if (word === '全部') {
    const whose = subjectOf(before);
    const act = after.replace(/^(?:都|均|已)/, '');
    if (act.length < 2) return {};
    // 「于2024年启动全部统筹区」, 「覆盖全部乡镇卫生院和80%以上村卫生室」: only the verb stands before.
    if (REACHES.test(whose)) return { noun: `${whose}的${act.replace(/[、和及与]\d.*$/, '')}比例`, scope: null };
    if (whose.length >= 2) return { noun: shareWith(act), scope: whose };
    // 「全部乡镇卫生院设置标准化中医馆」
    const verb = SHARE_VERB.exec(act);
    if (verb && verb.index >= 2 && !ADVERBIAL.test(act))
      return { noun: shareWith(act.slice(verb.index)), scope: subjectOf(act.slice(0, verb.index)) };
    // 「2026年开工54套,2027年底前全部竣工入住」
    if (verb === null && !DONE.test(act)) return {};
    const counted = lastInSentence(earlier, draft, (s) => s.draft.unit === 'count' && s.noun.length >= 3);
    return counted ? { noun: shareWith(act), scope: counted.noun } : { noun: shareWith(act) };
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

const REACHES = /^(?:启动|覆盖|惠及|推开|接入|纳入)$/;

function nameFullCoverage(text: string, draft: Draft, before: string, earlier: readonly Named[]): Partial<Name> {
  const head = before
    .replace(/(?:逐步|基本|全面|率先|更?[要将须])*(?:实现了?|达到|做到)?$/, '')
    .replace(/以[^,]{2,8}为单位$/, '');
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
