import type { Role } from '../../src/schemas/statement.ts';

/** A body named as responsible, in clean-text offsets, with its inherited prefix restored. */
export interface OrganisationReading {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly name: string;
  readonly role: Role;
}

/** 责任单位:, 牵头部门:, 配合单位:, and what else such a list names that is no body. */
export const LABEL =
  /((?:责任|负责|实施|落实|承办|牵头|主办|配合|参与|参加|协办|协助|支持)(?:单位|部门|科室|股室|处室|主体)|(?:责任|分管|牵头|包联)领导|责任人|负责人|联系人|(?:完成|实施|办理)(?:时[限间]|期限)|时限(?:要求)?|时间节点)[::]/g;
const LEADS = /牵头|主办/;
const SUPPORTS = /配合|参与|参加|协办|协助|支持/;
/** Party bodies that share 市委 with the name before them. */
const PARTY = /^(?:编办|组织部|宣传部|政法委|统战部|网信办|改革办|政研室|农办|党校|老干部局|编委办)/;
const PREFIX = /^(市委|省委|县委|区委|旗委|市|省|县|区|旗|盟|州)(?=[^场])/;
const OWN_PREFIX = /^(?:国家|中国|各|市(?!场)|省|县|区|旗|盟|州|自治区|其他|有关|相关|人民银行|街道办|乡镇)/;
const BODY =
  /^[一-鿿](?:[一-鿿()、]{0,18})(?:委|局|办|部|厅|院|中心|政府|办事处|委员会|红十字会|妇联|残联|团委|总队|支队|大队|银行|公司|管委会|医共体|科|处)$/;
/** An office, as no hospital is that a bracket gives for an example. */
const OFFICE = /(?:委|局|办|部|厅|政府|办事处|委员会)$/;

type Named = Omit<OrganisationReading, 'role'>;

/** The bodies of a list that says who does what: 「责任单位:A、B」, 「A牵头,B配合」, 「A、B分别负责」; empty where it says nothing of the kind. */
export function readBodies(list: string, at: number, firstLeads: boolean): OrganisationReading[] {
  const labels = Array.from(list.matchAll(LABEL));
  if (labels.length === 0) return readPlain(list, at, firstLeads);
  // 「市疾控局、市卫健委,完成时限:12月31日」
  const head = list.slice(0, labels[0]?.index).replace(/[,;，；]\s*$/, '');
  const bodies: OrganisationReading[] = namesOffices(head) ? readPlain(head, at, firstLeads) : [];
  const leads = labels.some(([label]) => LEADS.test(label));
  labels.forEach((m, i) => {
    const label = m[1] ?? '';
    if (!/单位|部门|科室|股室|处室|主体/.test(label)) return;
    const from = m.index + m[0].length;
    const said = list.slice(from, labels[i + 1]?.index ?? list.length);
    const own = readPlain(said, at + from, firstLeads && i === 0);
    const role: Role | null = LEADS.test(label)
      ? 'lead'
      : SUPPORTS.test(label)
        ? 'support'
        : leads || own.some((body) => body.role === 'lead')
          ? null
          : own.length === 1 && labels.every((other) => other === m || !/单位|部门/.test(other[0]))
            ? 'sole'
            : 'joint';
    for (const body of own)
      bodies.push({ ...body, role: body.role === 'each' || role === null ? orJoint(body.role) : role });
  });
  return bodies;
}

const orJoint = (role: Role): Role => (role === 'sole' ? 'joint' : role);

/** 「省卫生健康委指导,市政府牵头,县卫健局配合」: each part says what it does; null where one does not. */
function readActs(list: string, at: number): OrganisationReading[] | null {
  const parts = list.split(/[,;，；]/);
  if (parts.length < 2) return null;
  const acts = parts.map((part) => ACT.exec(part));
  if (!acts.every((m) => m !== null)) return null;
  let from = at;
  return acts.flatMap((m, i) => {
    const start = from;
    from += (parts[i]?.length ?? 0) + 1;
    const said = m?.[2] ?? '';
    const role: Role = LEADS.test(said)
      ? 'lead'
      : /指导|配合|参与|参加|协办|协助|支持/.test(said)
        ? 'support'
        : 'joint';
    return splitNames(m?.[1] ?? '', start).map(({ leads: _, ...n }) => ({ ...n, role }));
  });
}
const ACT =
  /^([^,;]{2,60}?)(?:等)?(牵头|主办|指导|配合|参与|参加|协办|协助|支持|负责|落实)(?:负责|落实|实施|组织实施|督办)?$/;

function readPlain(printed: string, at: number, firstLeads: boolean): OrganisationReading[] {
  const list = printed.replace(
    /[,;，；]\s?(?:(?:19|20)\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日)?|年)[底末]?(?:之?前)?(?:完成|落实|办结)$/,
    '',
  );
  const acts = readActs(list, at);
  if (acts !== null) return acts;
  const lead =
    /^([^,;]{2,60}?)(?:分别)?牵头(?:负责|落实|组织|实施)?(?:$|[,,;；、](?=.*(?:配合|参与|参加|负责|落实|协助)|$))/.exec(
      list,
    );
  if (lead) {
    const rest = list.slice(lead[0].length);
    const first = splitNames(lead[1] ?? '', at).map((n) => ({ ...n, role: 'lead' as const }));
    const others = splitNames(
      rest.replace(/(?:等)?(?:分别|共同|按(?:照)?职责(?:分工)?)?(?:配合|参与|参加|负责|落实|协助).*$/, ''),
      at + lead[0].length,
    );
    // 「A牵头,各县区政府负责」
    const bears = /(?:负责|落实)$/.test(rest) && !/配合|参与|参加|协助/.test(rest);
    return [...first, ...others.map((n) => ({ ...n, role: bears ? ('joint' as const) : ('support' as const) }))];
  }
  const each = /(?:分别|按(?:照)?职责(?:分工)?)负责/.test(list);
  const names = splitNames(list.replace(/(?:等)?(?:分别|按(?:照)?职责(?:分工)?|共同)?(?:负责|组织实施).*$/, ''), at);
  const marked = names.some(({ leads }) => leads);
  return names.map(({ leads, ...n }, i) => {
    const role: Role = leads
      ? 'lead'
      : names.length === 1
        ? 'sole'
        : firstLeads && !marked && i === 0
          ? 'lead'
          : each
            ? 'each'
            : 'joint';
    return { ...n, role };
  });
}

/** Whether a bracket without any label names offices and nothing else, but for when they are to be done. */
export function namesOffices(list: string): boolean {
  if (/[。;:]|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/.test(list)) return false;
  const names = splitNames(list, 0);
  return (
    names.some(({ printed }) => OFFICE.test(printed)) &&
    partNames(list)
      .map(({ printed }) => printed.replace(MARKED, ''))
      .every((printed) => BODY.test(printed) || TIMES.test(printed) || EACH_PLACE.test(printed)) &&
    names.every(({ printed }) => OFFICE.test(printed) || EACH_PLACE.test(printed))
  );
}

/** Whether a list says of offices alone what each does, and by when: 「省财政厅牵头,省卫生计生委配合,9月底前完成」. */
export function isBareList(list: string): boolean {
  const parts = list.split(/[,;，；]/).filter((part) => !BY_WHEN.test(part));
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const named = BARE_ACT.exec(part)?.[1];
      return named !== undefined && !/由|会同|工作|经费|资金/.test(named) && namesOffices(named);
    })
  );
}
const BY_WHEN = /^\s?(?:(?:19|20)\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日)?|年)?[底末]?(?:之?前)?(?:完成|实现|落实|办结)?$/;
const BARE_ACT =
  /^(.{2,80}?)(?:等)?(?:分别|共同|按(?:照)?职责(?:分工)?)?(?:牵头|主办|负责|配合|落实|参与|参加|协办|协助)(?:负责|落实|组织实施)?$/;

/** Whether one of several offices is marked as the one that leads: 「县卫健局(牵头)、县财政局」. */
export const marksLead = (list: string): boolean => partNames(list).some(({ printed }) => MARKED.test(printed));

/** 「县卫健局、各乡镇」 */
const EACH_PLACE = /^各(?:乡镇?|镇|街道|苏木|[市县区旗州盟])(?:[(（、]?(?:街道|[市县区旗])[)）]?)?(?:人民政府|政府)?$/;

const TIMES = /^\d{4}年|^\d{1,2}月|年?底前|^(?:年内|全年|长期|持续|按时|限期)|完成$|下同|排在|为牵头/;

/** The parts of a list between 、 , ; and blanks outside brackets. */
function partNames(list: string): { printed: string; start: number }[] {
  const parts: { printed: string; start: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= list.length; i++) {
    const c = list.charAt(i);
    if (/[(〔[【]/.test(c)) depth++;
    else if (/[)〕\]】]/.test(c)) depth--;
    const joins = (c === '和' || c === '及') && /^(?:[市县区省旗州]|各)/.test(list.slice(i + 1)) && depth === 0;
    if (i < list.length && (depth > 0 || !(joins || /[、,;；，\s]/.test(c)))) continue;
    if (i > from) parts.push({ printed: list.slice(from, i), start: from });
    from = i + 1;
  }
  return parts;
}

const MARKED = /\((?:牵头|主办|排名第一)(?:单位|部门)?\)$/;

function splitNames(list: string, at: number): (Named & { leads: boolean })[] {
  const names: (Named & { leads: boolean })[] = [];
  let prefix = '';
  for (const part of partNames(list)) {
    const leads = MARKED.test(part.printed);
    const printed = part.printed
      .replace(MARKED, '')
      .replace(/^(?:和|及|由)/, '')
      .replace(/(?:等部门|等单位|等|按(?:照)?职责分工)$/, '');
    const start = at + part.start + part.printed.indexOf(printed);
    if (printed.length < 2 || TIMES.test(printed) || /完成|时限/.test(printed)) continue;
    const own = PREFIX.exec(printed);
    if (own) prefix = own[1] ?? '';
    const inherits = !own && prefix !== '' && !OWN_PREFIX.test(printed);
    const tier = prefix.charAt(0);
    const restored = !inherits ? printed : PARTY.test(printed) ? `${tier}委${printed}` : `${tier}${printed}`;
    names.push({ start, end: start + printed.length, printed, name: restored, leads });
  }
  return names;
}
