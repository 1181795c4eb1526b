import type { Statement } from '../schemas/statement.ts';
import { joinMaker, joinScope } from './join-scope.ts';
import { markValue, stripMarks } from './mark-value.ts';
import { openingZh, planPeriod } from './phrase-date.ts';
import { phraseValueZh, type ValueZh } from './phrase-value.ts';
import { type PrintedVerb, readVerb, saysFineness, splitMade } from './read-verb.ts';

export type Phrased = Omit<Statement, 'sentence_zh' | 'sentence_en'>;
/** Who speaks, where it is not the place itself. */
export type Speaker = 'proposal' | null;

const FORCE = { binding: '（约束性）', expected: '（预期性）' } as const;
const WISH = { firm: '', aspirational: '力争', exploratory: '探索', proposed: '建议' } as const;
/** A name that says how much is measured takes 为, a thing that is counted takes 有. */
const MEASURED =
  /(?:率|数|量|比例|占比|比重|人次|费用?|补助|投入|支出|水平|覆盖|范围|等级|标准|结果|寿命|半径|精度|性别比|编制)(?:\([^)]*\))?$/;

/** A plain Chinese sentence made from the fields; its verb is the source’s own. */
export const phraseStatementZh = (s: Phrased, speaker: Speaker = null): string =>
  stripMarks(phraseMarkedZh(s, speaker));

/** The sentence with its value marked. */
export function phraseMarkedZh(s: Phrased, speaker: Speaker): string {
  const verb = readVerb(s);
  const value = phraseValueZh(s);
  const says = speaker === null ? '' : s.kind === 'target' && s.modality === 'proposed' ? '提案提出，' : '提案称，';
  const head = s.kind === 'norm' && !/标准$/.test(s.noun_zh) ? '标准：' : '';
  const made = s.comparator === 'change' ? null : phraseMade(s, verb, value);
  const body = made ?? (s.comparator === 'change' ? phraseChange(s, verb, value) : phraseLevel(s, verb, value));
  const force = s.force === null ? '' : FORCE[s.force];
  return `${says}${head}${openingZh(s)}${body}${force}${planPeriod(s).zh}。`.replaceAll('）（', '；');
}

/** 每年, unless the name says it: 年增长率. */
const cycleOf = (s: Phrased): string =>
  s.cycle === null || s.noun_zh.includes(s.cycle) || (s.cycle === '每年' && /年(?:均|度|增长)/.test(s.noun_zh))
    ? ''
    : s.cycle;
const wishOf = (s: Phrased): string => (s.kind === 'target' ? WISH[s.modality] : '');
const hedgeOf = (verb: PrintedVerb): string => (verb.inPrinciple ? '原则上' : '');

/** 市、县至少设置安宁疗护机构1所; 探索建立紧密型城市医疗集团3个; null where nothing is made. */
function phraseMade(s: Phrased, verb: PrintedVerb, { bound, amount }: ValueZh): string | null {
  const counts = s.unit === 'count' || s.unit === 'ratio' || s.unit === 'other';
  if (!counts || s.per_value !== null || verb.course !== null || MEASURED.test(s.noun_zh)) return null;
  const name = splitMade(s.noun_zh, verb);
  if (!name) return null;
  const cycle = s.cycle && !name.act.includes(s.cycle) ? s.cycle : '';
  const least = bound === '至少' ? bound : '';
  const [act, object] = joinMaker(s.scope_zh, `${cycle}${least}${name.act}`, name.object, verb.before);
  const wish = /争创|力争/.test(name.act) ? '' : wishOf(s);
  return `${wish}${act}${object}${markValue(`${least ? '' : bound}${amount}`)}`;
}

/** 占比达到70%以上, 死亡率控制在6‰以内, 出生率为10.3‰. */
function phraseLevel(s: Phrased, verb: PrintedVerb, value: ValueZh): string {
  const ceiling = (verb.course === 'cap' || verb.course === 'fall') && /^(?:不超过|不高于|低于)$/.test(value.bound);
  const { bound, amount } = ceiling ? { bound: '', amount: `${value.amount}以下` } : value;
  // 覆盖 as the name of a share needs its 率.
  const name = joinScope(s.scope_zh, s.noun_zh.replace(/覆盖$/, '覆盖率'));
  const wish = s.kind === 'target' && s.modality === 'exploratory' ? '探索实现' : wishOf(s);
  const moved = levelVerb(s, verb, bound);
  const least = bound === '至少' && moved === '' ? (s.kind === 'target' ? '达到' : '为') : '';
  return `${wish}${name}${cycleOf(s)}${hedgeOf(verb)}${moved}${markValue(`${bound}${least}${amount}`)}`;
}

/** A bound in front takes the verb’s place (不低于70%), one behind does not (达到70%以上, 控制在20%以下). */
function levelVerb(s: Phrased, verb: PrintedVerb, bound: string): string {
  const open = bound === '';
  const is = s.unit === 'count' && !MEASURED.test(s.noun_zh) ? '有' : open ? '为' : '';
  if (s.kind === 'norm') return s.per_value !== null && s.per_value > 1 ? '' : open ? '为' : '';
  switch (verb.course) {
    case 'fall':
      return open ? '降至' : '降到';
    case 'cap':
      return '控制在';
    case 'hold':
      return '保持在';
    case 'rise':
      return '晋升为';
    case 'reach':
      if (saysFineness(verb)) return open ? '为' : '';
      return s.kind === 'achieved' ? is : open ? '达到' : '';
    case null:
      return s.kind === 'achieved' ? is : bareVerb(s, verb, open);
  }
}

/** A target whose number no verb moves: a share before its subject (85%的机构建成), or a table cell. */
function bareVerb(s: Phrased, verb: PrintedVerb, open: boolean): string {
  if (s.comparator === 'lt' || s.comparator === 'lte') return open ? '控制在' : '';
  const inClause = /^[一-鿿]/.test(verb.after.replace(/^(?:约束性|预期性)/, ''));
  const inWords = !open && /[一-鿿]{2}/.test(s.number_text);
  if (!inClause && !inWords && !s.worded && s.unit !== 'count' && s.unit !== 'grade') return '目标为';
  if (!open) return '';
  return s.unit === 'count' && /达到/.test(s.noun_zh) ? '有' : '达到';
}

/** 近视率每年降低0.5个百分点; 较2015年增加6个; 三级、二级各增加1所. */
function phraseChange(s: Phrased, verb: PrintedVerb, { bound, amount }: ValueZh): string {
  const against = /\((较[^()]+)\)$/.exec(s.noun_zh)?.[1] ?? '';
  const named = against === '' ? s.noun_zh : s.noun_zh.slice(0, -(against.length + 2));
  // 总费用年增长: the verb says it once more.
  const noun = named.replace(/(?:年均?)?(?:增长|增幅|下降|降幅)$/, '') || named;
  const each = /各$/.test(s.scope_zh ?? '') ? '各' : '';
  const name = joinScope(each === '' ? s.scope_zh : null, noun);
  const [more, less] =
    s.unit === 'percent' ? ['增长', '下降'] : s.unit === 'count' ? ['增加', '减少'] : ['提高', '下降'];
  const move = /番/.test(s.number_text) ? '' : (verb.change ?? (s.direction === 'decrease' ? less : more));
  return `${wishOf(s)}${name}${against}${cycleOf({ ...s, noun_zh: noun })}${each}${move}${hedgeOf(verb)}${markValue(`${bound}${amount}`)}`;
}
