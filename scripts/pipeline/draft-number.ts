import type { Modality, StatementKind } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import { datesFor, dueInYear, UNDATED } from './dates-of-draft.ts';
import type { Comparison } from './decide-comparator.ts';
import type { NounDescription } from './describe-noun.ts';
import type { Draft } from './draft.ts';
import type { GoverningDate } from './governing-date.ts';
import { DATE_LEAD } from './lexicon/noun-words.ts';
import { NOW_WORDS } from './lexicon/now-words.ts';
import type { Near } from './near.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import { ALL_COVERED } from './read-coverage.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { isSuggested } from './suggested.ts';
import { unitOfNumber } from './unit-of-number.ts';
import { boundValue } from './value-bounds.ts';

export function draftQuantity(
  near: Near,
  clause: ClauseSpan,
  q: Quantity,
  base: Denominator | null,
  date: GoverningDate | null,
  said: Comparison,
  described: NounDescription,
  kind: StatementKind,
): Draft {
  const { text, sentence, context } = near;
  const { factor, labelled, ...measured } = unitOfNumber(near, clause, q, base, described.noun);
  // 「得分最高96.8分」 of what was counted is a number, no cap.
  const extreme =
    kind === 'achieved' &&
    said.comparator !== 'change' &&
    EXTREME.test(text.slice(Math.max(0, q.numberStart - 3), q.numberStart));
  const bounds = boundValue(
    extreme ? 'eq' : said.comparator,
    q.low * factor,
    q.high * factor,
    extreme ? null : said.bound,
  );
  const dated =
    HOLDS_NOW.test(text.slice(sentence.start, q.start)) && date === null && kind === 'target'
      ? UNDATED
      : // 「试点期限为两年,自2024年7月起至2026年6月止」: how long something lasts is due by nothing.
        kind === 'norm' && measured.unit === 'years'
        ? UNDATED
        : (dueInYear(text.slice(clause.start, q.start), kind, date, context.document) ??
          datesFor(kind, date, said.baseline, context.document));
  const lettered = q.unit === 'grade' && q.low === 0;
  return {
    start: q.start,
    end: q.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    comparator: bounds.comparator,
    direction: said.direction,
    min: lettered ? null : bounds.min,
    max: lettered ? null : bounds.max,
    ...measured,
    ...described,
    ...(labelled ? { noun: described.noun.replace(/\([^()]{1,6}\)$/, '') } : {}),
    ...dated,
    force: null,
    modality: modalityOf(near, q.start, text.slice(clause.start, q.start), kind),
    worded: false,
    tabular: false,
  };
}

export function draftCoverage(
  near: Near,
  clause: ClauseSpan,
  span: ClauseSpan,
  date: GoverningDate | null,
  kind: StatementKind,
): Draft {
  const { text, sentence, context } = near;
  const word = text.slice(span.start, span.end);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const noun = (
    word === '全覆盖'
      ? DATE_LEAD.cut(before).replace(/(?:逐步|基本)?(?:实现|达到)?$/, '')
      : `${DATE_LEAD.cut(before)}${after}`
  ).slice(-40);
  return {
    start: span.start,
    end: span.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    ...ALL_COVERED,
    perValue: null,
    perZh: null,
    perSpan: null,
    noun: noun.trim() || word,
    scope: null,
    cycle: null,
    ...datesFor(kind, date, false, context.document),
    force: null,
    modality: modalityOf(near, span.start, before, kind),
    worded: true,
    tabular: false,
  };
}

/** How firmly what is to come is said; 「五年来争取上级资金2.7亿元」 tells of what was got. */
function modalityOf({ text, sentence, context }: Near, at: number, before: string, kind: StatementKind): Modality {
  if (kind === 'achieved') return 'firm';
  if (context.document.proposal || isSuggested(text, sentence, at)) return 'proposed';
  if (/力争|争创|争取|努力(?!建)/.test(before)) return 'aspirational';
  if (/探索|研究(?:制定|建立|设立)|试行/.test(before)) return 'exploratory';
  return 'firm';
}

/** 「目前已形成核心病种4126种」: what has come about is due by nothing. */
const HOLDS_NOW = new Cue(new RegExp(`(?:${NOW_WORDS})已?(?:形成|建成|有|达|拥有|开展)[^;]*$`));
const EXTREME = /最[高低多少](?:为|达|是)?$/;
