import { cleanName } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { labelledScope } from './labelled-scope.ts';
import { nameChange, nameCount } from './name-count.ts';
import { nameCoverage } from './name-coverage.ts';
import { nameGap, nameYardstick } from './name-gap.ts';
import { nameOfPart } from './name-part.ts';
import { type Name, type Named, splitHead } from './name-parts.ts';
import { nameGrade, nameShareOf } from './name-share.ts';
import { AGE_GROUP } from './read-scope.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** Names a statement by the sentence around it: worded coverage, grades, and counts whose predicate stands behind them. */
export function refineName(text: string, draft: Draft, earlier: readonly Named[]): Name {
  if (draft.tabular) return { noun: draft.noun, scope: draft.scope ?? ageAtHead(draft.noun) };
  const part = nameOfPart(text, draft, earlier);
  if (part !== null) return part;
  const clause = clauseAround(text, draft);
  const before = text.slice(clause.start, draft.start);
  const after = text.slice(draft.end, clause.end);
  const held = nameYardstick(before, after, draft, earlier);
  if (held !== null) return held;
  const own = { noun: draft.noun, scope: scopeOf(text, draft) };
  const name = draft.worded
    ? nameCoverage(text, draft, clause, earlier)
    : draft.unit === 'grade'
      ? nameGrade(before, after, draft, earlier)
      : draft.unit === 'percent' && draft.comparator !== 'change'
        ? nameShareOf(before, after, draft, earlier)
        : draft.comparator === 'change'
          ? nameChange(before, draft, earlier)
          : nameCount(text, draft, clause, earlier);
  const { noun, scope } = ofMeasure(text, draft, earlier, { ...own, ...name });
  const tidy = tidyName(noun, scope, draft);
  const whole = scope ?? unitOfSentence(text, draft) ?? (draft.worded ? null : labelledScope(text, draft, tidy));
  const gap = nameGap(before, tidy, draft, earlier);
  if (gap !== null) return { noun: gap, scope: whole };
  return name.scope === undefined ? splitHead(tidy, whole) : { noun: tidy, scope: whole };
}

const MEASURE = /(?:率|满意度|比例|占比|比重|时间|费用|支出|收入|寿命|水平|标准|得分|系数|指数)$/;
const GROUP =
  /(?:医保|医院|机构|职工|居民|卫生院|卫生室|服务中心|患者|人群|老年人|城区|郊区|农村|城市|城镇|乡村|地区|[男女]性|学生|小学|初中|高中|儿童|妇女|[一二三]级|耗材|药品|门诊|住院|编办|全[市县区省])$/;

/** What a colon announces for each member of a list. */
const OF_LIST =
  /(?:^|[,;。])(?:(?:19|20)\d{2}年度?)?([^,;。:\d]{2,20}(?:标准|比例|占比|限额|系数|费用|率|满意度|水平|时间|之比|配比))(?:为|分别为)?:(?:(?:[^。:]|(?<=\d):(?=\d))*[、,;])?[^。:、,;\d]{2,12}$/;
const BENEFIT = /^(?:门诊|住院|统筹)*(?:基金)?(?:起付|报销|支付|补偿|自付|年度限额|封顶)/;
const LISTED =
  /^(?:在职|退休|[一二三]级|综合|专科|传染病|精神病?|妇幼|中医|儿童|肿瘤|口腔|康复|公立|民营|[省市县]级)*(?:职工|居民|人员|医院|(?:定点)?医疗机构|卫生院|机构|学生|儿童|老年人|成年人|未成年人|门诊|住院|急诊)$|^(?:在职职工|退休人员)$/;

const GROUP_FIRST =
  /^(?:职工|居民|城市|农村|城镇|中心城区|城区|全人群|常住人口|(?:县域内?)?[一二三]级(?:公立)?医院|(?:门诊|住院|急诊)患者|高血压患者|糖尿病患者|职工医保(?:参保人员)?)(?=.{3,})/;

/**
 * 「报销比例,职工医保达到80%,居民医保达到70%」: what is measured was named before, the words at the number say of whom.
 * 「出院4.8万人次,增幅3.2%」: by how much what was named before has grown.
 */
function ofMeasure(text: string, draft: Draft, earlier: readonly Named[], name: Name): Name {
  const last = earlier.at(-1);
  const near = last && last.draft.quoteStart === draft.quoteStart ? last : null;
  const label = draft.worded ? undefined : OF_LIST.exec(text.slice(draft.quoteStart, draft.start))?.[1];
  // 「住院起付标准:三级医院1000元、二级医院600元」
  if (label !== undefined && LISTED.test(name.noun)) return { noun: cleanName(label) || label, scope: name.noun };
  // 「三级医院起付标准1000元,报销比例60%」
  const tier = near?.scope ?? null;
  if (
    near &&
    tier !== null &&
    name.scope === null &&
    draft.kind === 'norm' &&
    /^[一二三]级(?:定点|公立|医疗)*(?:医院|机构)$/.test(tier) &&
    BENEFIT.test(name.noun) &&
    BENEFIT.test(near.noun) &&
    /^[^。;\d]*,[^,。;\d]{2,12}$/.test(text.slice(near.draft.end, draft.start)) &&
    !GROUP.test(text.slice(near.draft.end, draft.start).replace(/[^一-鿿].*$/, ''))
  )
    return { ...name, scope: tier };
  if (/^(?:增幅|降幅|涨幅|增速)$/.test(name.noun))
    return near ? { ...name, noun: near.noun.replace(/\([较比][^()]*\)$/, '') + name.noun } : name;
  if (draft.worded || draft.scope !== null || ['count', 'grade'].includes(draft.unit) || !GROUP.test(name.noun))
    return name;
  // 「基金支付比例职工85%、居民70%」
  const own = /^(.{2,}?(?:率|比例|占比|时间))([^率比]{2,8})$/.exec(name.noun);
  if (own?.[1] && own[2]) return { noun: own[1], scope: own[2] };
  if (
    near &&
    near.draft.unit === draft.unit &&
    MEASURE.test(near.noun) &&
    near.draft.comparator !== 'change' &&
    draft.comparator !== 'change'
  )
    return { noun: near.noun.replace(GROUP_FIRST, ''), scope: name.noun };
  const clauses = text.slice(draft.quoteStart, draft.start).split(/[,:;]/);
  const before = clauses.at(-2) ?? '';
  return MEASURE.test(before) && !/\d/.test(before) && before.length <= 24
    ? { noun: cleanName(before) || before, scope: name.noun }
    : name;
}

/** 以旗区为单位,…: the unit that a sentence opens with holds for its numbers. */
const unitOfSentence = (text: string, draft: Draft): string | null =>
  /^以[^,。;]{2,10}为单位(?=,)/.exec(text.slice(draft.quoteStart, draft.start))?.[0] ?? null;

/** Words of the act, of the place itself and of the base that a name does without, or lacks. */
function tidyName(noun: string, scope: string | null, draft: Draft): string {
  let name = noun
    .replace(/以[^,]{2,8}为单位$/, '')
    .replace(/达到[^,]{1,4}$/, '')
    .replace(/^全[市县区](?=[^,、]{4,})/, '');
  if (draft.unit === 'count')
    name = name.replace(/^(?:有(?!明显|效|一定|特色|望)|建成的?|取得|开展)了?(?=[^,]{4,}$)/, '');
  if (draft.unitZh === '人次' && /(?:门诊|出院|住院|急诊|诊疗)$/.test(name)) name += '人次';
  if (draft.unit === 'percent' && !draft.worded && /^具备[^,]*能力(?:比例)?$/.test(name.replace(/^.*?(?=具备)/, '')))
    name = name.replace(/(?:比例)?$/, '的比例');
  return scope !== null && name.startsWith(scope) && name.length - scope.length >= 4 && scope.startsWith('各')
    ? name.slice(scope.length)
    : name;
}

const ageIn = (noun: string): string | null => AGE_GROUP.exec(noun)?.[1] ?? null;

const ageAtHead = (noun: string): string | null => {
  const age = ageIn(noun);
  return age !== null && noun.startsWith(age) ? age : null;
};

/**
 * 「婴儿和5岁以下儿童死亡率分别…」, 「健康档案建档率、65岁以上老年人健康管理率分别…」: an age that the member’s own name does
 * not bear is another member’s.
 */
function scopeOf(text: string, draft: Draft): string | null {
  const age = draft.scope === null ? null : ageIn(draft.scope);
  if (age === null || age !== draft.scope) return draft.scope;
  // 「孕产妇系统管理率、3岁以下儿童系统管理率均达到90%」: the age of one member is not that of both.
  if (draft.noun.includes('率、') && !draft.noun.split('率、').every((one) => one.includes(age))) return null;
  if (draft.noun.includes(age)) return draft.scope;
  const isListed = /分别[^。;]*$/.test(text.slice(draft.quoteStart, draft.start));
  return isListed || /儿|老年人|老人/.test(draft.noun) ? null : draft.scope;
}

const unitsIn = (text: string): ReadonlySet<number> => new Set(Array.from(text, (c) => c.charCodeAt(0)));
const ENDS_CLAUSE = unitsIn(',;。\n');
const OPENS_CLAUSE = unitsIn(',;。:\n');

/** The commas around a number, brackets kept whole. */
function clauseAround(text: string, draft: Draft): ClauseSpan {
  let start = draft.start;
  while (start > draft.quoteStart && !OPENS_CLAUSE.has(text.charCodeAt(start - 1))) start--;
  let end = draft.end;
  while (end < draft.quoteEnd && !ENDS_CLAUSE.has(text.charCodeAt(end))) end++;
  return { start, end };
}
