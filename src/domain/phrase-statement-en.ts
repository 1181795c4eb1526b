import { markValue, stripMarks } from './mark-value.ts';
import { closingEn, planPeriod } from './phrase-date.ts';
import type { Phrased, Speaker } from './phrase-statement.ts';
import { phraseValueEn } from './phrase-value.ts';
import { type PrintedVerb, readVerb, saysFineness, splitMade } from './read-verb.ts';

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const FORCE = { binding: ', binding', expected: ', expected' } as const;
const AIM = { firm: '', aspirational: 'the aim is ', exploratory: '', proposed: 'the proposal is ' } as const;

/** What is done to what is counted; the longest act first. */
const ACTS_EN: readonly (readonly [RegExp, string])[] = [
  [/新布局建设/, 'newly planned and built'],
  [/选拔培养/, 'selected and trained'],
  [/引进培养/, 'recruited and trained'],
  [/培训/, 'trained'],
  [/培养/, 'trained'],
  [/培育/, 'developed'],
  [/争创|创建/, 'established'],
  [/改扩建|扩建|改建|改造/, 'rebuilt or extended'],
  [/新建|建成|建好|建设|打造/, 'built'],
  [/建立|组建|设置|设立/, 'set up'],
  [/引进|招聘|招录/, 'recruited'],
  [/新增/, 'added'],
  [/填补/, 'filled'],
  [/完成/, 'completed'],
  [/实施好|落实好/, 'carried out'],
  [/取得|获得|荣获/, 'won'],
  [/配备|配置/, 'provided'],
  [/评选/, 'selected'],
];
/** The noun says already that it is made. */
const SAYS_MADE = /\b(?:to (?:be|build)|trained|recruited|selected|completed|filled|built|won|added|training)\b/;

/** The English sentence: what is counted, for whom, then the value with its date. */
export const phraseStatementEn = (s: Phrased, speaker: Speaker = null): string =>
  stripMarks(phraseMarkedEn(s, speaker));

/** The sentence with its value marked. */
export function phraseMarkedEn(s: Phrased, speaker: Speaker): string {
  const verb = readVerb(s);
  const cycle = /every |each year|yearly/i.test(s.noun_en) ? '' : cycleEn(s.cycle);
  const closing = cycle === '' ? closingEn(s) : closingEn(s).replace(/^ by (?=\d)/, ' to ');
  // “Births over the period: 102,600 (13th Five-Year Plan)” would say it twice.
  const noun = /Five-Year/.test(closing) ? s.noun_en.replace(/ over the period$/, '') : s.noun_en;
  const scope = s.scope_en && !noun.toLowerCase().includes(s.scope_en.toLowerCase()) ? ` (${s.scope_en})` : '';
  // “Yearly growth: an increase of no more than 10%” would say it twice.
  const phrased = /growth|increase|decrease|decline/i.test(noun)
    ? phraseValueEn(s).replace(/^an? (?:in|de)crease of /, '')
    : phraseValueEn(s);
  const named = / per (?:1|person\b)/.test(`${noun}${scope}`)
    ? phrased.replace(/ per (?:[\d,]+(?: people| permanent residents)?|person)$/, '')
    : phrased;
  // “Level in the rating: to reach grade 5” would name one scale by two words.
  const value = /\blevel\b/i.test(noun) ? named.replace(/^grade (?=\d)/, 'level ') : named;
  const hedge = verb.inPrinciple ? ' in principle' : '';
  const force = s.force === null ? '' : FORCE[s.force];
  const speaks = speaker === null ? '' : ', according to the proposal';
  const rest = `${cycle}${hedge}${closing}${force}${planPeriod(s).en}${speaks}.`.replace(') (', '; ');
  const whole = (text: string): string => text.replace('(stated in words) (', '(stated in words; ');
  if (s.kind === 'norm') return whole(`Standard for ${noun}${scope}: ${markValue(value)}${rest}`);
  if (s.kind === 'achieved') return whole(`${capitalise(noun)}${scope}: ${markValue(value)}${rest}`);
  if (s.modality === 'exploratory') return whole(`To be explored: ${exploredEn(s, `${noun}${scope}`, value)}${rest}`);
  const says =
    s.modality === 'firm' ? `${movedEn(s, verb, value)}${madeEn(s, verb)}` : `${AIM[s.modality]}${markValue(value)}`;
  return whole(`${capitalise(noun)}${scope}: ${says}${rest}`);
}

/** “3 close-knit city medical groups”, “coverage by networked services of 100%”. */
const exploredEn = (s: Phrased, noun: string, value: string): string =>
  s.unit === 'count' ? `${markValue(value)} ${noun}` : `${noun} of ${markValue(value)}`;

/** “18 to be built”, where the noun does not say it. */
function madeEn(s: Phrased, verb: PrintedVerb): string {
  const act = s.unit === 'count' && verb.course === null ? splitMade(s.noun_zh, verb)?.act : undefined;
  const done = act === undefined || SAYS_MADE.test(s.noun_en) ? null : ACTS_EN.find(([pattern]) => pattern.test(act));
  return done ? ` to be ${done[1]}` : '';
}

/** “to reach 70%”, “to fall to 15%”, “to stay at or above 70%”. */
function movedEn(s: Phrased, verb: PrintedVerb, value: string): string {
  const marked = markValue(value);
  if (s.comparator === 'change' || saysFineness(verb)) return marked;
  switch (verb.course) {
    case 'reach':
    case 'rise':
      return `to reach ${marked}`;
    case 'fall':
      return s.comparator === 'lt' ? `to fall ${marked}` : `to fall to ${marked}`;
    case 'cap':
      return s.comparator === 'lt' ? `to be held ${marked}` : `to be held to ${marked}`;
    case 'hold':
      return s.comparator === 'gte'
        ? `to stay ${markValue(value.replace('at least', 'at or above'))}`
        : `to be kept at ${marked}`;
    case null:
      return marked;
  }
}

const CYCLES_EN: Readonly<Record<string, string>> = {
  每年: ' each year',
  每学年: ' each school year',
  每半年: ' every six months',
  每季度: ' each quarter',
  每月: ' each month',
  每周: ' each week',
  每天: ' each day',
  每日: ' each day',
};
const cycleEn = (cycle: string | null): string => (cycle === null ? '' : (CYCLES_EN[cycle] ?? ` (${cycle})`));
