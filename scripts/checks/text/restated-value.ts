import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { boundsOf, overlap, roundedInterval, showBound, yearOf } from './figures.ts';
import { coreNoun, likeness, nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** Nouns that differ in more than this are taken for two things even under one indicator. */
const LIKENESS = 0.8;
const PLACE_WIDE = /^(?:全市|全县|全区|全省|全国|全州|市域|县域)$/;
const NEW_ONES = /新(?:增|建|布局|设|改|招|培|\(改|添)/;
/** Counts of one thing may be of several sets, unless each says that it is all of them. */
const STOCK = /共有|总数|总量|总计|合计/;
const RATE_UNITS = new Set<Statement['unit']>(['percent', 'permille', 'per_100k', 'per_10k', 'per_1k', 'years']);

/** One indicator, kind and year at two places of a document (prose and table): the values must be the same. */
export const restatedValue: TextCheck = {
  name: 'restated-value',
  run: (view) => clusterRestatements(view).flatMap((cluster) => (cluster[0] ? [judge(view, cluster, cluster[0])] : [])),
};

function clusterRestatements(view: DocumentView): Statement[][] {
  const open = view.statements.filter((s) => keyOf(s) !== null && s.comparator !== 'change' && !isListed(view, s));
  const clusters: Statement[][] = [];
  for (const alike of Map.groupBy(open, keyOf).values()) {
    const found: Statement[][] = [];
    for (const s of alike) {
      const cluster = found.find((members) => members.every((m) => isRestatement(view, m, s)));
      if (cluster) cluster.push(s);
      else found.push([s]);
    }
    clusters.push(...found.filter((cluster) => cluster.length > 1));
  }
  return clusters.sort((a, b) => (a[0]?.number_start ?? 0) - (b[0]?.number_start ?? 0));
}

/** The indicator; without one the noun itself, for rates with a full name. */
function keyOf(s: Statement): string | null {
  if (s.unit === 'grade') return null;
  if (s.indicator_id !== null) return s.indicator_id;
  const noun = coreNoun(s.noun_zh);
  return RATE_UNITS.has(s.unit) && noun.length >= 5 && !s.worded ? `noun:${noun}` : null;
}

/** Two numbers of one indicator in one sentence are a list (现有6个,新布局6个), not a statement and its repetition. */
function isListed(view: DocumentView, s: Statement): boolean {
  return [...view.earlierInSentence(s), ...view.laterInSentence(s)].some(
    (o) => keyOf(o) === keyOf(s) && o.kind === s.kind && o.unit === s.unit && yearOf(o) === yearOf(s),
  );
}

function isRestatement(view: DocumentView, a: Statement, b: Statement): boolean {
  if (
    keyOf(a) !== keyOf(b) ||
    a.kind !== b.kind ||
    a.unit !== b.unit ||
    a.per_value !== b.per_value ||
    a.cycle !== b.cycle
  )
    return false;
  const [x, y] = [yearOf(a), yearOf(b)];
  if (x !== y && x !== null && y !== null) return false;
  if (NEW_ONES.test(view.clauseBefore(a)) !== NEW_ONES.test(view.clauseBefore(b))) return false;
  return scopesAgree(view, a, b) && (a.worded || b.worded || likeness(plainNoun(a), plainNoun(b)) >= LIKENESS);
}

/** Equal scopes, or a scope that the words around the other number name too. */
function scopesAgree(view: DocumentView, a: Statement, b: Statement): boolean {
  const own = (s: Statement, other: Statement): string => {
    const scope = (s.scope_zh ?? '').replace(PLACE_WIDE, '');
    return likeness(scope, `${view.clauseBefore(other)}${other.noun_zh}`) === 1 && scope.length > 0 ? '' : scope;
  };
  return own(a, b) === own(b, a);
}

/** Without the base of a rate and without 以…为单位, which may stand in front or behind. */
function plainNoun(s: Statement): string {
  return coreNoun(s.noun_zh.replace(/每[千万](?:名)?(?:常住)?(?:人口|人)/, '').replace(/以[^以]{2,12}为单位/, ''));
}

function judge(view: DocumentView, cluster: readonly Statement[], first: Statement): Finding {
  const sameNumbers = cluster.every((s) => isSameNumber(first, s));
  const sameSigns = new Set(cluster.map(showBound)).size === 1;
  const unsure =
    new Set(cluster.map(yearOf)).size > 1 ||
    !cluster.every((s) => RATE_UNITS.has(s.unit) || STOCK.test(view.clauseBefore(s)));
  const differ = cluster.some((a) => cluster.some((b) => contradicts(a, b)));
  const result = sameNumbers ? 'passed' : differ && !unsure ? 'failed' : 'undecidable';
  const printed = cluster.map((s) => s.number_text).join('、');
  const [zh, en] = [first.noun_zh, nounInEnglish(first)];
  const values = cluster.map(showBound);
  const year = yearOf(first);
  const notes = {
    passed: sameSigns
      ? [
          `“${zh}”在文中出现${cluster.length}次，数值一致。`,
          `The text gives ${en} ${cluster.length} times, each time with the same value.`,
        ]
      : [
          `“${zh}”在文中出现${cluster.length}次（${printed}），数字一致，比较符号不同。`,
          `The text gives ${en} ${cluster.length} times with the same number but not the same sign: ${values.join(', ')}.`,
        ],
    failed: [
      `“${zh}”${year ? `（${year}年）` : ''}在文中前后不一：${printed}。以哪一处为准，仅凭文本无法判定；两处均按原文保留。`,
      `The text gives ${en}${year ? ` for ${year}` : ''} differently at ${cluster.length} places: ${values.join(', ')}. Which one holds the text alone cannot decide; each is kept as printed.`,
    ],
    undecidable: [
      `“${zh}”在文中出现${cluster.length}次（${printed}），数值不同；时点、口径或界限可能不同，无法判定是否矛盾。`,
      `The text gives ${en} ${cluster.length} times with different values (${values.join(', ')}); date, coverage or bound may differ, so whether they contradict each other cannot be decided.`,
    ],
  } as const;
  return {
    result,
    statements: cluster,
    computation: values.join(result === 'passed' ? (sameSigns ? ' = ' : ' ~ ') : ' ≠ '),
    note_zh: notes[result][0] ?? '',
    note_en: notes[result][1] ?? '',
    fault: result === 'failed' ? 'contradiction' : null,
  };
}

function isSameNumber(a: Statement, b: Statement): boolean {
  if (a.comparator === 'range' || b.comparator === 'range')
    return a.value_min === b.value_min && a.value_max === b.value_max;
  if ((a.value_min ?? a.value_max) === (b.value_min ?? b.value_max)) return true;
  const [x, y] = [roundedInterval(a), roundedInterval(b)];
  return a.kind === 'achieved' && x !== null && y !== null && overlap(x, y);
}

/** Two bounds of one side with different limits, two different values, or ranges that do not meet. */
function contradicts(a: Statement, b: Statement): boolean {
  if (isSameNumber(a, b)) return false;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const bounded = (s: Statement): boolean => s.value_min === null || s.value_max === null;
  return !overlap(x, y) || (bounded(a) && bounded(b));
}
