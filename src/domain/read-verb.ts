import type { Statement } from '../schemas/statement.ts';
import { slicePoints } from './slice-points.ts';

type Quoted = Pick<Statement, 'quote' | 'quote_start' | 'number_start' | 'number_end'>;

/** How the source moves its number: up to it, by promotion, down to it, keeping it, under a ceiling; null where no verb stands there. */
export type Course = 'reach' | 'rise' | 'fall' | 'hold' | 'cap' | null;

export interface PrintedVerb {
  readonly course: Course;
  /** 培育, 新增, 完成: the act that makes what is counted. */
  readonly act: string | null;
  /** The verb of a change as printed: 降低, 增长. */
  readonly change: string | null;
  /** 原则上不超过10%: a rule that leaves room. */
  readonly inPrinciple: boolean;
  /** Words of the sentence before the number, white space removed. */
  readonly before: string;
  readonly after: string;
}

/** Numbers that share the verb with this one: 控制在6‰和|7.5‰以下. */
const LIST = '[\\d.%‰。oO、和及与至—–~-]*(?:不少于|不低于|不超过|至少)?';
/** 精准到30分钟 says how fine a thing is, not how far it is to go. */
const FINE = '(?:精准|精确|细化)到';
const ENDS_FINE = new RegExp(`${FINE}$`);
const COURSES: readonly (readonly [Exclude<Course, null>, RegExp])[] = [
  ['fall', new RegExp(`(?:下降|降低|降|减少|压减|压缩|缩短)(?:至|到|为)${LIST}$`)],
  ['cap', new RegExp(`(?:控制|限制)(?:在|到)${LIST}$`)],
  ['hold', new RegExp(`(?:保持|稳定|维持)在?${LIST}$`)],
  ['rise', new RegExp(`(?:晋升|升格)为?${LIST}$`)],
  [
    'reach',
    new RegExp(`(?:达到?|实现|${FINE}|(?:提高|提升|增加|增长|增|上升|升|扩大|延长|拓展)(?:到|至))[一-鿿]{0,5}${LIST}$`),
  ],
];

const ACTS =
  '新布局建设|选拔培养|引进培养|规范化培训|改扩建|争创|创建|新建|扩建|改建|改造|建成|建好|建立|建设|打造|培育|培养|培训|引进|招聘|招录|新增|填补|完成|取得|获得|荣获|实施好|落实好|组建|设置|设立|配备|配置|评选出|评选|推出';
const ACT = new RegExp(ACTS, 'g');
const STARTS_WITH_ACT = new RegExp(`^(?:${ACTS})`);
const ENDS_WITH_ACT = new RegExp(`(?:${ACTS})(?:提升)?$`);
/** What a quantity is called is measured, not made. */
const QUANTITY_END = /(?:率|数|量|比例|占比|比重|人次|费用?|支出|水平|覆盖|范围|等级|标准)(?:\([^)]*\))?$/;
const CHANGE = /(?:增长|增加|新增|提高|提升|上升|扩大|降低|下降|减少|压减)(?:了|达|至少)?$/;

/** No list of numbers that share a verb is longer. */
const NEAR = 200;

/** Whether the verb says how fine, not how far. */
export const saysFineness = ({ before }: PrintedVerb): boolean => ENDS_FINE.test(before);

export function readVerb(s: Quoted & Pick<Statement, 'noun_zh'>): PrintedVerb {
  const plain = (text: string): string => text.replace(/\s/g, '');
  const before = plain(slicePoints(s.quote, 0, s.number_start - s.quote_start));
  const after = plain(slicePoints(s.quote, s.number_end - s.quote_start));
  const near = before.slice(-NEAR);
  const course = COURSES.find(([, pattern]) => pattern.test(near))?.[0] ?? null;
  const counted = course === null && !QUANTITY_END.test(s.noun_zh);
  return {
    course,
    act: counted ? findAct(before, s.noun_zh) : null,
    change: CHANGE.exec(near)?.[0].replace(/(?:了|达|至少)$/, '') ?? null,
    inPrinciple: /原则上[^,，。;；]{0,6}$/.test(near),
    before,
    after,
  };
}

/** The last act of the clause whose object is counted; 「后备人才250名」 goes on with the act of the clause before it. */
function findAct(before: string, noun: string): string | null {
  const [last = '', earlier] = before.split(/[,，。;；:：]/).reverse();
  const own = lastAct(last, noun);
  if (own !== null || earlier === undefined) return own;
  return last !== '' && noun.includes(last) && /\d/.test(earlier) ? lastAct(earlier, noun) : null;
}

function lastAct(clause: string, noun: string): string | null {
  const acts = [...clause.matchAll(ACT)].filter((m) => {
    const next = clause.charAt(m.index + m[0].length);
    // 重点专科建设|项目4个, 设置|的: a part of a name, no act.
    return next !== '的' && (noun.indexOf(m[0]) <= 0 || !noun.includes(m[0] + next));
  });
  return acts.at(-1)?.[0] ?? null;
}

/** 「选拔培养的基层卫生学科带头人」 → 选拔培养 + 基层卫生学科带头人; an act right before the number comes first: 新增20项填补空白的新技术. */
export function splitMade(noun: string, { act, before }: PrintedVerb): { act: string; object: string } | null {
  const m = /^([^的]{2,12})的(.{2,})$/.exec(noun);
  if (m?.[1] && m[2] && ENDS_WITH_ACT.test(m[1])) return { act: m[1], object: m[2] };
  if (act !== null && before.endsWith(act) && !noun.startsWith(act)) return { act, object: noun };
  const own = STARTS_WITH_ACT.exec(noun)?.[0];
  if (own) return { act: own, object: noun.slice(own.length) };
  return act === null ? null : { act, object: noun };
}
