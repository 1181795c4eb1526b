import { cleanName } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { AGAINST } from './lexicon/noun-words.ts';
import { lastInSentence, type Name, type Named } from './name-parts.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** What stands behind a count and says which of its kind are meant. */
const PREDICATE =
  /^((?:[^,。;()的]|\([^()]*\)){0,12}?)((?:被[^,]{0,12}?(?:确定为|评为|列为|认定为|授予|命名为)|获评|评为|列入|解决|予以|定期|入选|确定为|在[^,]{4,40}?中达到|电子病历[^,]{2,10}达到|实行了?)[^,]{2,})$/;

/** Acts of which a plan counts the objects. 选拔培养学科带头人3—5名, 引进培养医疗卫生人才1000人以上 */
const FLOW =
  /^((?:选拔|规范化|自主)?(?:引进培养|培养|培训提升|培训|引进|招聘|选派|下派|填补|完成))((?:[^的](?!培训$)){3,})$/;

/** Who takes staff on, behind the date: 5年来全市各级卫生健康机构引进, “十三五”期间全市公立医院自主招聘 */
const HIRER =
  /(?:^(?!.*(?:年来|期间|以来))|年来|期间|以来)(?:全[市县区省旗])?((?:各级)?[一-鿿]{2,8}?(?:医院|机构|卫生院|保健院))(?=(?:自主)?(?:引进|招聘|选派))/;

/** What is newly made or finished, before its number: 新布局建设6个市级区域医疗中心, 建好3个…和6个… */
const MADE = /(?:新布局建设|新增|新建|改扩建|建好)$/;

/**
 * 「3个中医(蒙医)机构被自治区确定为医养结合基地」, 「为3560名患者提供…等健康管理服务」,
 * 「选拔培养学科带头人3—5名、骨干医师800名」, 「每年安排2000万元用于…的经费补助」.
 */
export function nameCount(text: string, draft: Draft, clause: ClauseSpan, earlier: readonly Named[]): Partial<Name> {
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
  if (/^为$/.test(before) && served?.[1] && served[2])
    return { noun: `接受${served[2]}的${served[1].replace(/(?<=.{2})(?:免费|统一|集中|上门)$/, '')}` };
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
    !/^(?:新增|新建|改扩建)/.test(draft.noun) &&
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
    const hirer = where ?? HIRER.exec(before)?.[1];
    return { noun: `${more ?? ''}${flow[1]}的${flow[2]}`, ...(hirer === undefined ? {} : { scope: hirer }) };
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
export function nameChange(before: string, draft: Draft, earlier: readonly Named[]): Partial<Name> {
  const last = earlier.at(-1);
  const near = last && last.draft.quoteStart === draft.quoteStart ? last : null;
  const part = /^其中([一-鿿]{2,8}?)(?:分别)?(?:增长|下降|增加|减少|提高)$/.exec(before)?.[1];
  if (part !== undefined && near) return { noun: near.noun, scope: part };
  const told = against(before);
  // 「床位3206张,其中医院2415张(占75.3%),比上年增加60张」
  const ofPart = lastInSentence(earlier, draft, (one) => one.scope === draft.noun && one.draft.unitZh === draft.unitZh);
  if (ofPart !== undefined) return { noun: ofPart.noun + told, scope: ofPart.scope };
  // 「医疗总费用…年增长不超过10%」: the change is of the costs, and its cycle says that it is yearly.
  const noun = draft.noun.replace(/(?<=[一-鿿]{4,})年增长$/, '');
  if (
    told !== '' &&
    near &&
    // 「A1718.6万人、B4143.7万人,较2020年末分别增加…、减少…」
    !earlier.some((other) => other !== near && other.noun === draft.noun) &&
    near.draft.comparator !== 'change' &&
    (near.draft.unitZh === draft.unitZh || (near.draft.unit === 'percent' && draft.unit === 'percentage_point')) &&
    before.startsWith(told.slice(1, 3))
  )
    return { noun: near.noun + told, scope: near.scope };
  return { noun: noun + (/(?:门诊|出院)$/.test(noun) && near?.noun.endsWith('人次') ? '人次' : '') + told };
}

/** 「较2015年新增1165张」: what a change is told against stands behind the name, in brackets. */
function against(before: string): string {
  const found = AGAINST.all(before)
    .at(-1)?.[0]
    .replace(/分别$|相比$/g, '');
  return found === undefined || /同比|环比|价格|基础/.test(found) ? '' : `(${found})`;
}
