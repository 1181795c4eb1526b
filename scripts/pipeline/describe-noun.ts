import type { Quantity } from './read-quantities.ts';
import type { ClauseSpan } from './split-sentences.ts';

export interface NounDescription {
  readonly noun: string;
  readonly scope: string | null;
  readonly cycle: string | null;
}

const LEAD_IN =
  /^(?:其中|同时|另外|此外|并|且|而|则|也|还|又|其余|其他|力争|确保|争取|努力|要|将|使|让|推动|推进|实现|到|至|截至|目前|全年|基本|逐步|进一步|继续|加快|持续|着力|不断|保障|保证|全面|稳步|有效|切实|积极|大力|认真|做好|以|的|和|及|与|在|于|按照|按)+(?=[^,。;]{2,})/;
const DATE_LEAD =
  /^(?:到|至|截至|截止|在)?(?:“?[十一二三四五六七八九]{2,3}”?(?:期间|时期|以来|期末|末)?|(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2,4})?年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|年?末|上半年|前|之前|以前)*)[,,]?/;
/** Verbs between the noun of an indicator and its value. */
const LEVEL_VERB =
  /(?:均|都|已|已经|分别|预计|力争|要|应|将|须|总体|原则上|基本|平均|持续|逐步|稳步|稳定)?(?:达到了?|达(?!标)|提高到|提高至|提升到|提升至|提高了|提高|提升了|提升|增加到|增加至|增长到|增至|增长了|增长|增加了|增加|新增|上升到|上升了|上升|下降到|下降至|下降了|下降|降低到|降低至|降低了|降低|降至|降到|降为|减少到|减少至|减少了|减少|缩短到|缩短至|缩短了|缩短|压缩到|压缩至|扩大到|扩大至|扩大|控制在|保持在|稳定在|维持在|不低于|不少于|不超过|不高于|高于|低于|占到|占(?!比)|约为|为|是|至|到|:|,)+[^,。;、一-鿿]*$/;
const PLACE_SCOPE =
  /^((?:每个?|各|全部|所有)(?:县\(市、区\)|县\(市\)|县\(区\)|县|区|市|旗区?|乡镇|镇|行政村|村|街道|社区|[^,。;]{0,10}?(?:机构|医院|卫生院|县|市|区|乡镇|村)))/;

/** What the number counts and for whom it holds, cut out of its clause. */
export function describeNoun(text: string, sentence: ClauseSpan, clause: ClauseSpan, q: Quantity): NounDescription {
  const before = text.slice(clause.start, q.start);
  const after = text.slice(q.end, clause.end);
  const cycle = /每(?:年|季度|月|周|半年|学年|天|日)/.exec(before)?.[0] ?? null;
  const countable = q.unit === 'count' || q.unit === 'other' || q.unit === 'grade' || q.unit === 'cny';
  const behind = cutBehind(after);
  const rate = cutBefore(text, sentence, clause, before);
  const scope = PLACE_SCOPE.exec(before.replace(DATE_LEAD, '').replace(LEAD_IN, ''))?.[1] ?? scopeOf(before);
  const proportion = q.unit === 'percent' && /^(?:的)[一-鿿]{2,}/.test(after);
  if (proportion) return { noun: trimNoun(behind) || rate || '比例', scope, cycle };
  if (countable && behind.length >= 2 && !/(?:率|数|量|比例|人次|费用|水平)$/.test(rate))
    return { noun: behind, scope, cycle };
  const noun = rate.length >= 2 ? rate : behind.length >= 2 ? behind : (q.unitZh ?? (before.slice(-12) || '数值'));
  return { noun, scope, cycle };
}

function cutBehind(after: string): string {
  const m =
    /^(?:的)?((?:\([^)]*\)|[^,。;:、()（）\d“”\n]|“[^”]{1,16}”|、(?=[^,。;]{1,12}(?:机构|医院|科室|人才|项目)$))+)/.exec(
      after,
    );
  return trimNoun(m?.[1] ?? '');
}

function trimNoun(noun: string): string {
  return noun
    .replace(/^(?:的|以上|以下|左右|以内)+/, '')
    .replace(/(?:以上|以下|左右)$/, '')
    .replace(/(?:,|。|;)$/, '')
    .replace(
      /(?<=.{4,})(?:达到|建成|开展|实现|完成|参与|提供|设置|配备|列入|纳入|得到|予以|给予|进行|并|均|都|全部|由|在|为|被|通过|能够|建立).*$/,
      '',
    )
    .replace(/(?:的|和|及|与|、)+$/, '')
    .slice(0, 40)
    .trim();
}

function cutBefore(text: string, sentence: ClauseSpan, clause: ClauseSpan, before: string): string {
  let window = before.replace(DATE_LEAD, '').replace(LEVEL_VERB, '');
  window = strip(window);
  if (window.length >= 2) return trimRate(window);
  // 「…比例,达到85%」: the noun stands in the clause before.
  let s = clause.start - 1;
  while (s > sentence.start && !/[,;:。]/.test(text.charAt(s - 1))) s--;
  if (s < clause.start - 1)
    return trimRate(
      strip(
        text
          .slice(s, clause.start - 1)
          .replace(DATE_LEAD, '')
          .replace(LEVEL_VERB, ''),
      ),
    );
  return window;
}

function strip(window: string): string {
  const last = Math.max(window.lastIndexOf('、'), -1);
  const tail = window.slice(last + 1);
  const body =
    /率|比例|占比|数|量|费用|收入|支出|寿命|水平|时间|床位|人员|医师|护士/.test(tail) || last < 0 ? tail : window;
  return body.replace(LEAD_IN, '').replace(DATE_LEAD, '');
}

const trimRate = (noun: string): string =>
  noun
    .replace(/^.*(?:《[^》]*》)/, '')
    .replace(/["《》]+/g, '')
    .replace(/(?:的|要|应|均|都|分别|总体|已|全部|共|计|了)+$/, '')
    .slice(-40)
    .trim();

/** 65岁以上老人签约率 → 65岁以上老人; 以乡镇为单位…; 市直5家公立医院 */
function scopeOf(before: string): string | null {
  const unitScope = /以([^,。;]{2,14})为单位/.exec(before)?.[0];
  if (unitScope) return unitScope;
  const age =
    /((?:\d{1,3}(?:[-—~]\d{1,3})?周?岁(?:及?以[上下])?)(?:[一-鿿]{1,8}?(?:老年人|老人|儿童|人群|妇女|婴幼儿|青少年))?)/.exec(
      before,
    )?.[1];
  if (age) return age;
  const place =
    /(?:^|[,;])在?(市直\d*家?公立医院|市级公立医院|县级公立医院|二级(?:及|以)+上[^,。;\d]{0,10}医院|三级[^,。;\d]{0,8}医院)/.exec(
      before,
    )?.[1];
  return place ?? null;
}
