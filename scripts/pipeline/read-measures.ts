import type { Strength } from '../../src/schemas/measure.ts';
import type { Direction, Modality } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import {
  ACTS_ANEW,
  ANY_VERB,
  CIRCUMSTANCE,
  EXPLORES,
  NOT_A_COMMITMENT,
  OUTCOME,
  STANDS_APART,
  STRENGTHS,
  STRIVES,
} from './lexicon/commitment-words.ts';
import { BODIES_BEHIND } from './lexicon/section-words.ts';
import { readDirection } from './read-direction.ts';
import { type ClauseSpan, splitSentences } from './split-sentences.ts';

/** A commitment without a number, in clean-text offsets. */
export interface MeasureReading {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly modality: Modality;
  readonly direction: Direction | null;
  readonly benchmark: string | null;
  /** What a promise of direction is about, one text for each quantity; empty where there is no such promise. */
  readonly subjects: readonly string[];
  /** Deadline that opens the sentence or its paragraph, or that a number of the same sentence carries. */
  readonly due: string | null;
}

const OPENING_DATE =
  /^(?:到|至|力争|力争到|在)?((?:19|20)\d{2})年(?:(\d{1,2})月)?(底|末)?(?:前)?(?:,|(?=实现|完成|建立|逐步))/;

/** 加强健康教育: no commitment is shorter. */
const SHORTEST = 6;

interface Clause extends ClauseSpan {
  readonly counted: boolean;
}

/** Finds the commitments of a passage [start, end): what it undertakes in so many words, apart from its numbers. */
export function readMeasures(
  text: string,
  start: number,
  end: number,
  drafts: readonly Draft[],
  proposal: boolean,
): MeasureReading[] {
  const measures: MeasureReading[] = [];
  let carried: string | null = null;
  let last = start;
  for (const sentence of splitSentences(text, start, end)) {
    const span = trim(text, sentence.start, sentence.end);
    const opens = last === start || text.slice(last, span.start).includes('\n');
    last = span.end;
    const quote = text.slice(span.start, span.end);
    const opening = openingDate(quote);
    // 「2018年底,…」 at the head of a paragraph holds for the sentences behind it.
    if (opens) carried = opening;
    if (quote.replace(/[。;]$/, '').length < SHORTEST || !ANY_VERB.test(quote) || NOT_A_COMMITMENT.test(quote))
      continue;
    const numbers = drafts.filter((d) => d.kind !== 'achieved' && d.start >= span.start && d.end <= span.end);
    const clauses = splitClauses(text, span, numbers);
    const spans = numbers.length > 0 ? uncountedRuns(text, clauses) : [clauses];
    for (const run of spans) {
      for (const part of cutRun(text, run)) {
        measures.push(readMeasure(text, part, proposal, opening ?? dueBefore(numbers, part.start) ?? carried));
      }
    }
  }
  return measures;
}

/** The date that the numbers around a clause are due by: printed before the clause, or carried from its section. */
function dueBefore(numbers: readonly Draft[], at: number): string | null {
  const before = numbers.filter((d) => d.start < at && d.dueBasis === 'stated').at(-1);
  return (before ?? numbers.find((d) => d.dueBasis === 'section'))?.due ?? null;
}

function readMeasure(text: string, part: ClauseSpan, proposal: boolean, due: string | null): MeasureReading {
  const said = text.slice(part.start, part.end);
  const strength = proposal ? 'propose' : readStrength(text, part);
  const modality: Modality = proposal
    ? 'proposed'
    : /力争|争创|争取/.test(said)
      ? 'aspirational'
      : strength === 'explore'
        ? 'exploratory'
        : 'firm';
  const promise = directionWithin(text, part);
  return {
    start: part.start,
    end: part.end,
    strength,
    modality,
    direction: promise?.direction ?? null,
    benchmark: promise?.benchmark ?? null,
    subjects: (promise?.subjects ?? []).map((subject) => (/^(?:其)?比例/.test(subject) ? said : subject)),
    // Year by year has no end.
    due: proposal || /逐年/.test(said) ? null : due,
  };
}

/**
 * How strongly the first clause that undertakes something speaks: 探索 wherever it stands in it, else its first verb;
 * 可 before the verb leaves it open; words inside a quotation or title are another's.
 */
function readStrength(text: string, part: ClauseSpan): Strength {
  const clauses = splitClauses(text, part, []);
  const leading = clauses.find((c) => undertakes(text, c)) ?? part;
  const said = text
    .slice(leading.start, leading.end)
    .replace(/“[^”]*”|《[^》]*》|持续(?=[实开推建])|逐步(?=[实开推建完破])/g, '');
  if (STRENGTHS[0]?.[1].test(said)) return 'explore';
  if (/^可(?![及持靠穿])/.test(text.slice(part.start, part.end))) return 'encourage';
  const [first] = STRENGTHS.map(([strength, verbs]) => ({ strength, at: said.search(verbs) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.strength ?? 'promote';
}

/** The first promise of direction among the clauses of a passage. */
function directionWithin(text: string, span: ClauseSpan): ReturnType<typeof readDirection> {
  for (const clause of splitClauses(text, span, [])) {
    const found = readDirection(text.slice(clause.start, clause.end));
    if (found) return found;
  }
  return null;
}

function trim(text: string, start: number, end: number): ClauseSpan {
  const lead =
    /^(?:\s|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,3}[.、．]|[一二三四五六七八九十]是)+/.exec(
      text.slice(start, Math.min(end, start + 16)),
    );
  const s = start + (lead?.[0].length ?? 0);
  const said = text.slice(s, end).replace(BODIES_BEHIND, '').trimEnd();
  return { start: s, end: s + said.length };
}

const OPENS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
]);

/** A colon in a quotation that is never closed: what it quotes has ended. */
function breaksOff(text: string, span: ClauseSpan, at: number): boolean {
  if (text.charAt(at) !== ':') return false;
  const open = text.slice(span.start, at).lastIndexOf('“');
  return open >= 0 && !text.slice(span.start + open, span.end).includes('”');
}

/** The parts of a sentence between its commas, brackets and quotations kept whole; 「“总额管理、结余留用:构建…」 is never closed. */
function splitClauses(text: string, span: ClauseSpan, numbers: readonly Draft[]): Clause[] {
  const clauses: Clause[] = [];
  let from = span.start;
  let depth = 0;
  for (let i = span.start; i <= span.end; i++) {
    const c = text.charAt(i);
    if (OPENS.has(c) && i < span.end && text.slice(i, span.end).includes(OPENS.get(c) ?? '')) depth++;
    else if (')》”'.includes(c) && depth > 0) depth--;
    if (i < span.end && !(depth === 0 && (/[,;]/.test(c) || breaksOff(text, span, i)))) continue;
    const end = i;
    if (end > from) clauses.push({ start: from, end, counted: numbers.some((d) => d.start < end && d.end > from) });
    from = i + 1;
  }
  return clauses;
}

/** Runs of clauses without a number that undertake something, in a sentence that also holds numbers. */
function uncountedRuns(text: string, clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  let run: Clause[] = [];
  const close = (): void => {
    while (run.length > 0 && isCircumstance(text, run.at(-1))) run.pop();
    if (run.some((c) => undertakes(text, c))) runs.push(run);
    run = [];
  };
  for (const clause of clauses) {
    if (clause.counted) close();
    else run.push(clause);
  }
  close();
  return runs;
}

const isCircumstance = (text: string, clause: Clause | undefined): boolean =>
  clause !== undefined && CIRCUMSTANCE.test(text.slice(clause.start, clause.end));

function undertakes(text: string, clause: Clause): boolean {
  const said = text.slice(clause.start, clause.end).replace(/。$/, '');
  return said.length >= 4 && ANY_VERB.test(said) && !CIRCUMSTANCE.test(said) && !OUTCOME.test(said);
}

/** A promise of direction, and what is only explored, are measures of their own beside the rest of the sentence. */
function cutRun(text: string, run: readonly Clause[]): ClauseSpan[] {
  const parts: ClauseSpan[] = [];
  let open: Clause[] = [];
  const close = (): void => {
    const [first] = open;
    const end = open.at(-1)?.end;
    if (first && end !== undefined) parts.push({ start: first.start, end });
    open = [];
  };
  for (const clause of run) {
    const found = readDirection(text.slice(clause.start, clause.end));
    if (!found?.standsAlone) {
      const said = text.slice(clause.start, clause.end);
      const explored = open.some((c) => EXPLORES.test(text.slice(c.start, c.end)));
      const undertaken = open.some((c) => undertakes(text, c));
      const before = open.at(-1);
      const strove = before !== undefined && STRIVES.test(text.slice(before.start, before.end));
      const apart = [said, before ? text.slice(before.start, before.end) : ''].some((c) => STANDS_APART.test(c));
      if (explored ? ACTS_ANEW.test(said) : undertaken && (EXPLORES.test(said) || strove || apart)) close();
      else if (undertaken && text.charAt(clause.start - 1) === ':') close();
      open.push(clause);
      continue;
    }
    // 按照…要求, …: what undertakes nothing belongs to the promise behind it.
    if (open.some((c) => undertakes(text, c))) close();
    open.push(clause);
    close();
  }
  const rest = open.some((c) => undertakes(text, c));
  const before = parts.at(-1);
  if (!rest && before && open.length > 0)
    parts[parts.length - 1] = { start: before.start, end: open.at(-1)?.end ?? before.end };
  else close();
  return parts.map((part) => ({ start: startOf(text, part.start), end: part.end }));
}

/** 比例逐年提高 and 跻身全省第一方阵 say whose only together with the clause before them. */
function startOf(text: string, start: number): number {
  if (!/^(?:(?:其)?(?:比例|占比|数量)(?:逐|明|不|持|显)|跻身)/.test(text.slice(start, start + 6))) return start;
  let from = start - 1;
  while (from > 0 && !/[,;。\n]/.test(text.charAt(from - 1))) from--;
  return from;
}

function openingDate(quote: string): string | null {
  const m = OPENING_DATE.exec(quote);
  if (!m) return null;
  return m[2] ? `${m[1]}-${m[2].padStart(2, '0')}` : m[3] ? `${m[1]}-12` : (m[1] ?? null);
}
