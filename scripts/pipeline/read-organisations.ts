import type { Role } from '../../src/schemas/statement.ts';
import type { PartReading } from './extract-text.ts';
import { lastStartingBy } from './last-starting-by.ts';

/** A body named as responsible, in clean-text offsets, with its inherited prefix restored. */
export interface OrganisationReading {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly name: string;
  readonly role: Role;
}

/** A list of responsible bodies and the passage that it stands for: from `from` to the list. */
export interface ResponsibilityReading {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly bodies: readonly OrganisationReading[];
}

const BRACKET =
  /[(（](?:(?:责任(?:单位|部门)|负责单位)[::]([^()（）]{2,200})|((?:牵头(?:单位|部门)|主办单位)[::][^()（）]{2,240})|([^()（）;。]{2,160}?(?:负责|牵头[,，;；、][^()（）;。]{2,120}?(?:配合|参与|参加)))(?:[,，、;]?[^()（）]{0,60})?)[)）]/g;
/** In a line of its own, or a sentence of its own at the end of the passage: 「…达到60%。责任单位:市卫生健康局。」 */
const LINE = /(?:^|[\n。])\s*(?:责任(?:单位|部门)|负责单位)[::]([^\n。]{2,200})/g;
const LEAD_LINE = /(?:^|[\n。])\s*((?:牵头(?:单位|部门)|主办单位)[::][^\n。]{2,240})/g;
/** 「排在第一位的为牵头部门,下同」 */
const FIRST_LEADS = /(?:排在)?(?:第一位|首位|列第一位)的?(?:单位|部门)?[^,。;)]{0,6}(?:为)?牵头/;
/** Party bodies that share 市委 with the name before them. */
const PARTY = /^(?:编办|组织部|宣传部|政法委|统战部|网信办|改革办|政研室|农办|党校|老干部局|编委办)/;
const PREFIX = /^(市委|省委|县委|区委|旗委|市|省|县|区|旗|盟|州)(?=[^场])/;
const OWN_PREFIX = /^(?:国家|中国|各|市(?!场)|省|县|区|旗|盟|州|自治区|其他|有关|相关|人民银行)/;

/** Finds (责任单位:…), (…负责), 牵头单位/配合单位 in [start, end); `itemStart` gives the item that a list closes. */
export function readOrganisations(
  text: string,
  start: number,
  end: number,
  itemStart: (at: number) => number,
): ResponsibilityReading[] {
  const readings: ResponsibilityReading[] = [];
  let leadFrom = Number.POSITIVE_INFINITY;
  // Only the passage itself: behind its last list a pattern would search the rest of the text in vain.
  const passage = text.slice(start, end);
  for (const m of passage.matchAll(BRACKET)) {
    const at = start + m.index;
    if (FIRST_LEADS.test(m[0]) && leadFrom > at) leadFrom = at;
    const list = m[1] ?? m[2] ?? m[3] ?? '';
    const listStart = at + m[0].indexOf(list);
    const bodies = m[2] ? readLeadAndSupport(list, listStart) : readList(list, listStart, at >= leadFrom);
    if (bodies.length > 0) readings.push({ start: at, end: at + m[0].length, from: itemStart(at), bodies });
  }
  for (const pattern of [LINE, LEAD_LINE]) {
    for (const m of passage.matchAll(pattern)) {
      const at = start + m.index;
      const list = m[1] ?? '';
      const listStart = at + m[0].indexOf(list);
      const bodies = pattern === LINE ? readList(list, listStart, false) : readLeadAndSupport(list, listStart);
      if (bodies.length > 0) readings.push({ start: at, end: at + m[0].length, from: itemStart(at), bodies });
    }
  }
  return readings.sort((a, b) => a.start - b.start);
}

function readLeadAndSupport(list: string, at: number): OrganisationReading[] {
  const bodies: OrganisationReading[] = [];
  for (const m of list.matchAll(
    /(牵头(?:单位|部门)|主办单位|配合(?:单位|部门)|参与(?:单位|部门)|协办单位|责任(?:单位|部门))[::]([^;。:牵配参协]+)/g,
  )) {
    const role: Role = /牵头|主办/.test(m[1] ?? '') ? 'lead' : /责任/.test(m[1] ?? '') ? 'joint' : 'support';
    const names = m[2] ?? '';
    bodies.push(...splitNames(names, at + (m.index ?? 0) + (m[0].length - names.length)).map((n) => ({ ...n, role })));
  }
  return bodies;
}

function readList(list: string, at: number, firstLeads: boolean): OrganisationReading[] {
  const lead = /^([^,;]{2,40})牵头[,,;、]/.exec(list);
  if (lead) {
    const rest = list.slice(lead[0].length);
    const first = splitNames(lead[1] ?? '', at).map((n) => ({ ...n, role: 'lead' as const }));
    const others = splitNames(
      rest.replace(/(?:等)?(?:分别|共同|按职责)?(?:配合|参与|负责).*$/, ''),
      at + lead[0].length,
    );
    return [...first, ...others.map((n) => ({ ...n, role: 'support' as const }))];
  }
  const each = /(?:分别|按职责(?:分工)?)负责/.test(list);
  const names = splitNames(list.replace(/(?:等)?(?:分别|按职责(?:分工)?|共同)?负责.*$/, ''), at);
  return names.map((n, i) => {
    const role: Role = names.length === 1 ? 'sole' : firstLeads && i === 0 ? 'lead' : each ? 'each' : 'joint';
    return { ...n, role };
  });
}

function splitNames(list: string, at: number): Omit<OrganisationReading, 'role'>[] {
  const names: Omit<OrganisationReading, 'role'>[] = [];
  let prefix = '';
  for (const m of list.matchAll(/[^、,,;;\s及]+(?:及[^、,,;]+)?/g)) {
    const printed = m[0].replace(/^(?:和|及|由)/, '').replace(/(?:等部门|等单位|等|按职责分工)$/, '');
    const start = at + (m.index ?? 0) + m[0].indexOf(printed);
    if (printed.length < 2 || /^\d{4}年|底前|完成|时限|下同|排在|为牵头/.test(printed)) continue;
    const own = PREFIX.exec(printed);
    if (own) prefix = own[1] ?? '';
    const inherits = !own && prefix !== '' && !OWN_PREFIX.test(printed);
    const tier = prefix.charAt(0);
    const restored = !inherits ? printed : PARTY.test(printed) ? `${tier}委${printed}` : `${tier}${printed}`;
    names.push({ start, end: start + printed.length, printed, name: restored });
  }
  return names;
}

/** The list that closes the item around `at`: the next one behind it, if its item begins before. */
export function listFor(lists: readonly ResponsibilityReading[], at: number): ResponsibilityReading | null {
  const next = lists[lastStartingBy(lists, at) + 1];
  return next && next.from <= at ? next : null;
}

/** Start of the innermost heading before a place: a list in brackets closes its item. */
export function itemStart(part: PartReading, at: number): number {
  return part.headings[lastStartingBy(part.headings, at - 1)]?.start ?? part.part.start;
}
