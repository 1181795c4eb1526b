/** Ends of a scope that can own what is measured: people, places, institutions. */
const OWNER =
  /(?:人口|人群|人|者|老人|居民|儿童|妇女|孕产妇|婴幼儿|职工|学生|医师|医生|人员|毕业生|医院|机构|中心|卫生院|卫生室|服务站|保健院|单位|团队|企业|学校|县|区|市|省|盟|旗|镇|乡|街道|村|社区|病区|平台|科室)(?:\([^)]*\))?$/;
/** Whom something is made for. */
const PEOPLE = /(?:人口|人群|患者|老人|老年人|居民|儿童|妇女|孕产妇|婴幼儿|职工|学生|残疾人)$/;
const plain = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')');

/** The longest end of the scope that the noun begins with. */
function overlap(scope: string, noun: string): number {
  for (let n = Math.min(scope.length, noun.length); n >= 2; n--) {
    if (plain(scope).endsWith(plain(noun.slice(0, n)))) return n;
  }
  return 0;
}

/**
 * Whom a number holds for, joined to what it measures as a Chinese sentence would: 公立医院的医疗服务收入占比,
 * 以乡镇为单位，接种率, each once where both name it. What owns nothing stays in brackets: 病种（健康扶贫）.
 */
export function joinScope(scope: string | null, noun: string): string {
  if (scope === null || noun.includes(scope)) return noun;
  if (/^以.*为单位$/.test(scope)) return `${scope}，${noun}`;
  // No single one of them can have a share: 每个县(区) → 县(区).
  const share = /(?:率|比例|占比|比重)$/.test(noun);
  const whose = share ? scope.replace(/^每[个家所]/, '') : scope;
  if (/^(?:每|各)/.test(whose) || /(?:以上|以下|级)$/.test(whose)) return whose + noun;
  const member = /的([^的]{2,8}?)(?:比例|占比|比重)?$/.exec(noun)?.[1];
  // 确诊的患者中，开展救治的患者比例: some of its own scope.
  if (member !== undefined && whose.endsWith(member)) return `${whose}中，${noun}`;
  const shared = overlap(whose, noun);
  if (shared > 0) return whose + noun.slice(shared);
  if (!OWNER.test(whose)) return `${noun}（${scope}）`;
  return `${whose}${noun.includes('的') || whose.includes('的') ? '' : '的'}${noun}`;
}

/** Who makes what is counted, before the act: 市、县|设置, 为县、乡两级机构|引进, with the preposition that the sentence prints. */
export function joinMaker(scope: string | null, act: string, object: string, before: string): [string, string] {
  if (scope === null || object.includes(scope)) return [act, object];
  if (/(?:以上|以下|级)$/.test(scope)) return [act, scope + object];
  if (!OWNER.test(scope) && !/^(?:每|各|以)/.test(scope)) return [act, `${object}（${scope}）`];
  // 为贫困人口组建家庭医生团队: it is made for people, not by them.
  if (PEOPLE.test(scope)) return [`为${scope}${act}`, object];
  const at = before.indexOf(scope);
  const preposition = at > 0 && /[为在]/.test(before.charAt(at - 1)) ? before.charAt(at - 1) : '';
  return [`${preposition}${scope}${act.slice(overlap(scope, act))}`, object];
}
