import type { Place } from '../../src/schemas/place.ts';

/** What a single institution is called at its end: 达拉特旗人民医院, 市妇幼保健院, 龙渡湖镇卫生院. */
const KIND = /(?:医院|保健院|卫生院|疾病预防控制中心|疾控中心|急救中心|血站)$/;

/** The division that a name begins with: 达拉特旗, 伊金霍洛旗, 东胜区. */
const DIVISION = /^[\p{Script=Han}]{1,9}?[省市县区旗盟州镇乡]/u;

/** 城区, 乡镇 and the like are sorts of divisions, no names; so is what stands for each, all or some of them. */
const NO_NAME = /^(?:辖|城|郊|市|库|地|社|牧|山|农|县|旗|乡)[区市镇]|^(?:苏木)?乡镇|[各每全其所有]/;

/** Words that make a class of institutions: 市直公立医院, 县级以上医院, 二级医院, 市属5家医院. */
const CLASS = /[直属级等家个\d]|公立|民营|社会办|以上|以下|定点|试点|[（(]|^(?:域|内|外|办|管|专科|属)/;

/** Which of its sort a division is is no name: 试点县, 部分县, 脱贫县. */
const SORT = /^(?:试点|脱贫|重点|少数民族|部分|建制|[市县区]外)/;

/** 市中医院 in a city’s text, 县人民医院 in a county’s: the own division stands for its name. */
function withoutDivision(name: string, own: string): string | null {
  const division = name.startsWith(own) ? own : (DIVISION.exec(name)?.[0] ?? null);
  return division === null || (division !== own && NO_NAME.test(name)) ? null : name.slice(division.length);
}

function isNamed(name: string, own: string): boolean {
  const rest = withoutDivision(name, own);
  return rest !== null && KIND.test(rest) && !CLASS.test(rest) && !SORT.test(name) && !/^[省市县区旗镇乡村]/.test(rest);
}

/** Whether a scope is one institution by its name or a list of such: 达拉特旗人民医院、准格尔旗中心医院; 三级医院 names none. */
export function isNamedInstitutions(scope: string | null, place: Pick<Place, 'name_zh'>): boolean {
  if (scope === null) return false;
  const own = place.name_zh.slice(-1);
  return scope
    .replace(/\s/g, '')
    .split(/[、，,和及与]/)
    .every((name) => isNamed(name, own));
}
