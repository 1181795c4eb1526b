import { cleanName } from './clean-name.ts';
import type { Draft } from './draft.ts';
import { matchesOf } from './matches-of.ts';

/** No record is longer, and no entry of one. */
const LONGEST = 240;
const LONGEST_ENTRY = 24;

/** 「指标名称:家庭病床数」 opens a record of labels and values, one a line or parted by semicolons. */
const OPENS =
  /(?:^|[\n;。])\s?[一-鿿]{0,4}(?:指标|项目|事项)(?:名称)?:\s?([^;。:\n]{2,30})(?=[\n;。](?:[^;。:\n]{1,16}:[^;。:\n]{1,60}[\n;。]){0,6}[^;。:\n]{0,16}(?::(?:(?:19|20)\d{2}年)?)?$)/g;
/** 「2020年:」, 「基期值(2020年):」, 「2025年目标值:」, 「目标值:2025年」 */
const LABEL =
  /^\s?(?:((?:19|20)\d{2})年?[底末]?)?(?:(基期|基线|基准|现状|当前)|(目标|规划|预期))?值?(?:[(（]((?:19|20)\d{2})年?[底末]?[)）])?:\s?(?:((?:19|20)\d{2})年?[底末]?)?[<>≥≤]?$/;

interface Entry {
  readonly draft: Draft;
  readonly year: string | null;
  /** What the label says of it; null for a mere year. */
  readonly kind: 'achieved' | 'target' | null;
}

/**
 * 「指标:建档率 ⏎ 基期值(2020年):88.6% ⏎ 目标值(2025年):≥95%」: the record names its values, each label dates its own, and
 * of mere years the first is where the record sets out from, if a later one is aimed at.
 */
export function settleRecords(text: string, drafts: readonly Draft[], reports: boolean): void {
  const records = new Map<number, Entry[]>();
  for (const draft of drafts) {
    const entry = draft.tabular || draft.kind === 'norm' ? null : readEntry(text, draft);
    const opened = entry === null ? null : openedBefore(text, draft.start);
    if (entry === null || opened === null) continue;
    draft.noun = opened.name;
    records.set(opened.start, [...(records.get(opened.start) ?? []), entry]);
  }
  for (const entries of records.values()) settle(entries, reports);
}

function settle(entries: readonly Entry[], reports: boolean): void {
  const years = entries.flatMap(({ year }) => year ?? []).toSorted();
  const aims = entries.some(({ draft, year }) => draft.kind === 'target' && year !== null && year !== years[0]);
  for (const { draft, year, kind } of entries) {
    const own = kind ?? (aims && !reports && year === years[0] ? 'achieved' : null);
    if (own === null || (own === draft.kind && (draft.due ?? draft.asOf) === year)) continue;
    draft.kind = own;
    draft.asOf = own === 'achieved' ? year : null;
    draft.due = own === 'target' ? (year ?? draft.due) : null;
    draft.dueBasis = year === null ? (draft.due === null ? null : draft.dueBasis) : 'stated';
    if (own === 'achieved') draft.force = null;
  }
}

function readEntry(text: string, draft: Draft): Entry | null {
  const before = text.slice(Math.max(0, draft.start - LONGEST_ENTRY), draft.start);
  const label = LABEL.exec(before.slice(Math.max(...['\n', ';', '。'].map((mark) => before.lastIndexOf(mark))) + 1));
  const year = label?.[1] ?? label?.[4] ?? label?.[5] ?? null;
  const kind = label?.[2] ? 'achieved' : label?.[3] ? 'target' : null;
  return label === null || (year === null && kind === null) ? null : { draft, year, kind };
}

function openedBefore(text: string, at: number): { name: string; start: number } | null {
  const from = Math.max(0, at - LONGEST);
  const opened = matchesOf(OPENS, text.slice(from, at).replace(/[<>≥≤]$/, '')).at(-1);
  const name = cleanName(opened?.[1] ?? '');
  return opened === undefined || name === '' ? null : { name, start: from + opened.index };
}
