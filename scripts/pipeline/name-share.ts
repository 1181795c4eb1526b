import { nameShare } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { PLURAL_ACTOR, SHARE_VERB } from './lexicon/noun-words.ts';
import { matchesOf } from './matches-of.ts';
import { lastInSentence, type Name, type Named, shareWith, subjectOf } from './name-parts.ts';

/**
 * 「市中医医院、市蒙医医院成功晋升为三级甲等医院」, 「1家以上三级医院在…评价结果中达到B++以上」,
 * 「三级医院电子病历分级评价水平达到5级」.
 */
export function nameGrade(before: string, after: string, draft: Draft, earlier: readonly Named[]): Partial<Name> {
  // 「其他三级医院全部达到B+以上」: of the same scale as the grade before.
  const others = /^([^,]*?(?:医院|机构))(?:全部|均|都)达到$/.exec(before)?.[1];
  const scale = lastInSentence(earlier, draft, (s) => s.draft.unit === 'grade')?.noun;
  if (others !== undefined && scale !== undefined) return { noun: scale, scope: subjectOf(others) };
  const dealt = dealtGrade(before, after);
  if (dealt !== null) return { noun: '医院等级', scope: dealt };
  const promoted =
    /^(.*?(?:医院|保健院|中心|卫生院|[一二三四五六七八九十]院))(?:成功|力争|争取|全部)*(?:晋升|争创|创建|创成|升级|升格|建成|达到)(?:为|成为|成)?(?:融.*的)?$/.exec(
      before,
    );
  // 「支持市三院争创三甲,县医院创建三乙」
  const bare = /^[甲乙丙]$/.test(draft.unitZh ?? '') && after === '';
  if (promoted?.[1] && (bare || /^(?:综合|专科|中医|妇幼)*(?:医院|保健院|中医院)/.test(after)))
    return { noun: '医院等级', scope: subjectOf(promoted[1]) };
  const within = /^(.+?)在(.+?)中达到$/.exec(before);
  if (within?.[1] && within[2]) return { noun: within[2], scope: subjectOf(within[1]) };
  const level = /^(.*?(?:医院|机构|中心|平台))([^,]*?(?:水平|等级|级别|功能))(?:应|要)?达到?$/.exec(before);
  if (level?.[1] && level[2]) return { noun: level[2], scope: subjectOf(level[1]) };
  return {};
}

const SEVERAL =
  /^([^,]*(?:医院|保健院|[一二三四五六七八九十]院))(?:分别|成功|力争|争取)*(?:晋升|争创|创建|创成|升级|升格|建成|达到)[为成]?([^,]*)$/;
const NEXT_GRADE = /[、和](?=[一二三](?:级|[甲乙]))/g;

/** 「市三院、市六院争创三甲、三乙」: whose grade it is, where there are as many grades as hospitals. */
function dealtGrade(before: string, after: string): string | null {
  const several = SEVERAL.exec(before);
  const subjects = subjectOf(several?.[1] ?? '').split(/[、和]/);
  const earlier = matchesOf(/[、和]/g, several?.[2] ?? '').length;
  const total = earlier + 1 + matchesOf(NEXT_GRADE, after).length;
  return subjects.length > 1 && subjects.length === total ? (subjects[earlier] ?? null) : null;
}

/** 「80%的乡镇卫生院达到基本标准、30%达到推荐标准」: the second is a share of the same. */
function shareOf(act: string, before: string | undefined): string {
  const subject = /的([^的]{2,16})比例$/.exec(before ?? '')?.[1];
  const share = shareWith(act);
  return subject !== undefined && PLURAL_ACTOR.test(subject) && share.endsWith('的比例')
    ? share.replace(/比例$/, `${subject}比例`)
    : share;
}

/** What a share was a share of; of one share after another each would bear the names of all before it. */
const wholeOf = (noun: string): string =>
  noun.replace(/\([较比][^()]*\)$/, '').replace(/占(?:比|[^占]*比例)$/, '') || noun;

/** 「其中10%达到国家推荐标准」, 「其中至少40%为负压救护车」: a share of what was counted before. */
export function nameShareOf(before: string, after: string, draft: Draft, earlier: readonly Named[]): Partial<Name> {
  const whole = lastInSentence(earlier, draft);
  if (/^(?:其中|以[^,]{1,8}为单位)(?:至少|不少于|不低于)?$/.test(before)) {
    const kind = /^(?:为|是)([^,]{2,})$/.exec(after)?.[1];
    if (kind !== undefined) return { noun: `${kind}比例` };
    if (SHARE_VERB.test(after) && !after.startsWith('的'))
      return { noun: shareWith(after), ...(whole?.scope ? { scope: whole.scope } : {}) };
  }
  // 「覆盖全部乡镇卫生院和80%以上村卫生室」
  const reached =
    whole?.draft.worded && /[、和及与]$/.test(before)
      ? /^[一-鿿]{2}的(?=[^的]+比例$)/.exec(whole.noun)?.[0]
      : undefined;
  if (reached !== undefined && PLURAL_ACTOR.test(after))
    return { noun: `${reached}${after.replace(/^的/, '')}比例`, scope: null };
  // 「新创省级卫生村25个,占比提高到55%」
  if (whole && /^占比/.test(before)) return { noun: `${wholeOf(whole.noun)}占比`, scope: whole.scope };
  // 「其中医保基金承担40元,70%以上用于签约团队」, 「全县近四成村医年龄在60岁以上」, 「还有三成群众没有…」
  if (
    (/^(?:[全我][省市县区旗州盟]|[还仍尚]?有|让|使)?$/.test(before) ||
      (/、$/.test(before) && whole !== undefined && SHARE_VERB.exec(after)?.index === 0)) &&
    /^(?!的|得|不得|扣|计|为|至|到|以|左右|[和及与])[一-鿿]/.test(after)
  )
    return SHARE_VERB.exec(after)?.index === 0
      ? { noun: shareOf(after, whole?.noun) }
      : { noun: nameShare(`的${after}`) ?? draft.noun };
  // 「院长年薪由基本年薪(占60%)、绩效年薪(占40%)构成」
  const member = /(?:^|[、,和与由及])([^、,和与由及()\d]{2,14})\(占比?(?:约|近|达)?$/.exec(before)?.[1];
  if (member !== undefined) return { noun: `${member}占比` };
  // 「民营医疗卫生机构共计839个,占全市医疗机构总数的49.8%」
  const part = /^占(?:全[市县区省])?([^,占]{2,40})的?$/
    .exec(before)?.[1]
    ?.replace(/的?(?:比[重例]|份额)(?:由|从).*$|的?(?:[\d.]+%、)*$/, '');
  // 「总诊疗人次212.4万,其中基层占62.3%」
  const own =
    /^其中((?:\d{1,3}周?岁及?以[上下])?[^,占\d(]{0,14}?(?<=.{2}))(?:的(?:仅|只)?)?占比?(?:达到?|为)?(?:约|近)?$/.exec(
      before,
    )?.[1];
  const counted = lastInSentence(earlier, draft, (s) => s.draft.comparator !== 'change');
  if (own !== undefined && counted?.draft.unit === 'count')
    return { noun: `${own}占${wholeOf(counted.noun).replace(/^每[个支家所]/, '')}比例`, scope: counted.scope };
  // 「占全市比重由3%升至5%」 says of what in its own words.
  if (part === '') return {};
  // 「占年度任务4500万元的119.6%」
  if (part !== undefined && /(?:任务|计划|目标)[\d.]/.test(part) && whole)
    return { noun: `${part.replace(/\d.*$/, '')}完成率` };
  if (part !== undefined)
    return whole ? { noun: `${wholeOf(whole.noun)}占${part}比例`, scope: whole.scope } : { noun: `占${part}比例` };
  // 「其中7441个编制实行了备案制管理,占到72.28%」
  if (/占到?$/.test(before) && /(?:^|\(|\d[^()]*\)|、)占到?$/.test(before) && whole)
    return { noun: `${wholeOf(whole.noun)}占比`, scope: whole.scope };
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
