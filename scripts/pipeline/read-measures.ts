import type { Strength } from '../../src/schemas/measure.ts';
import type { Direction, Modality } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
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

const STRENGTHS: readonly (readonly [Strength, RegExp])[] = [
  ['explore', /探索|试点|研究(?:制定|提出|建立)|试行|尝试/],
  ['encourage', /鼓励|支持|引导|倡导|允许/],
  ['mandate', /必须|不得|严禁|严格|确保|应当|均应|全部|一律|取消|不低于|不高于/],
  [
    'implement',
    /实施|落实|建立|完善|健全|全面|实行|开展|推行|制定|制订|建设|建成|设立|配备|做好|规范|实现|构建|打造|新建|整合|组建|纳入|执行|完成|重点查处|编印|印发/,
  ],
  [
    'promote',
    /推进|推动|加强|强化|促进|提升|深化|加快|优化|改善|提高|推广|扩大|拓展|增强|培育|发展|发挥|加大|巩固|逐步|持续|保障|改革|缩小|降低|减轻|动员|做实|理顺|创新|开放|解决|购买|形成|盘活|激发|整合|丰富|升级|扶持|参与|提供|下降|遏制|跻身|争创|引进|预防|简化/,
  ],
];
const ANY_VERB = new RegExp(STRENGTHS.map(([, p]) => p.source).join('|'));

/** Preambles, headings, thanks, and lists of responsible bodies: sentences that promise nothing by themselves. */
const NOT_A_COMMITMENT =
  /^(?:《|根据《|根据[^,。]{2,60}(?:精神|要求|规定|实际)[,，](?:结合|制定)|为(?:深入|贯彻|全面|进一步|认真)|以习近平|深入贯彻|最后,感谢|现(?:将|印发|予以)|请(?:认真|结合)|[(（][^()（）]*(?:负责|责任单位|牵头)[^()（）]*[)）]?$|(?:责任单位|牵头单位|完成时限)[::]|[^,。;]{2,20}的建议$)/;
/** A clause that says when, by what or on what ground, and leaves the act to the clause behind it. */
const CIRCUMSTANCE =
  /^(?:按照?|根据|(?:以|在)(?![^,]*(?:推行|开展|实行|实现))|到|至|依托|通过|围绕|从|其中|作为|针对|基于|结合|凡|各旗区|(?:19|20)\d{2}年)|(?:基础上|为单位|为导向|为核心|为抓手|为突破口)$/;
/** A clause that only says what the counted act before it brings about. */
const OUTCOME = /^(?:从而|以此|进而)?(?:带动|使|让|满足)/;
const OPENING_DATE =
  /^(?:到|至|力争|力争到|在)?((?:19|20)\d{2})年(?:(\d{1,2})月)?(底|末)?(?:前)?(?:,|(?=实现|完成|建立|逐步))/;

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
    if (quote.length < 8 || !ANY_VERB.test(quote) || NOT_A_COMMITMENT.test(quote)) continue;
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
 * How strongly the first clause that undertakes something speaks: 探索 or 试点 wherever it stands in it, else its first
 * verb; words inside a quotation or title are another's.
 */
function readStrength(text: string, part: ClauseSpan): Strength {
  const clauses = splitClauses(text, part, []);
  const leading = clauses.find((c) => undertakes(text, c)) ?? part;
  const said = text
    .slice(leading.start, leading.end)
    .replace(/“[^”]*”|《[^》]*》|持续(?=[实开推建])|逐步(?=[实开推建完])/g, '');
  if (STRENGTHS[0]?.[1].test(said)) return 'explore';
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
  let e = end;
  while (e > s && /\s/.test(text.charAt(e - 1))) e--;
  return { start: s, end: e };
}

/** The parts of a sentence between its commas, brackets and quotations kept whole. */
function splitClauses(text: string, span: ClauseSpan, numbers: readonly Draft[]): Clause[] {
  const clauses: Clause[] = [];
  let from = span.start;
  let depth = 0;
  for (let i = span.start; i <= span.end; i++) {
    const c = text.charAt(i);
    if ('(《“'.includes(c) && i < span.end) depth++;
    else if (')》”'.includes(c) && depth > 0) depth--;
    if (i < span.end && !(depth === 0 && /[,;]/.test(c))) continue;
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

/** What is only explored is no part of the firm commitments before and behind it. */
const EXPLORES = /探索(?!经验)|试行/;
const ACTS_ANEW = /^(?:并)?(?:进一步)?(?:推进|完善|加快|发展|开发|推动(?!实现|形成))/;

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
      if (explored ? ACTS_ANEW.test(said) : EXPLORES.test(said) && open.some((c) => undertakes(text, c))) close();
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
