import type { Draft } from './draft.ts';

/** A cell that tells a change of what its row measures: 「较上年提高」. */
const COMPARES = /[\t|][ ]*(?:[较比与](?:上年|去年|20\d{2}年)|同比|环比)[^,。;\d\t|]{0,10}$/;
/** No row is longer. */
const LONGEST = 600;

/** 「签约率 | 65% | 较上年提高5个百分点」: a change noted in a row of numbers of one kind is of that kind and time. */
export function dateComparedNotes(text: string, drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    // A cell of a column with a time of its own is dated by it.
    if (draft.comparator !== 'change' || (draft.tabular && !draft.noun.endsWith('备注'))) continue;
    const from = Math.max(0, draft.start - LONGEST);
    const window = text.slice(from, draft.start);
    const line = from + window.lastIndexOf('\n') + 1;
    if (!COMPARES.test(text.slice(line, draft.start))) continue;
    const row: Draft[] = [];
    for (let k = i - 1; k >= 0; k--) {
      const other = drafts[k];
      if (other === undefined || other.start < line) break;
      if (other.tabular) row.push(other);
    }
    const against = /[较比与](?:上年|去年|(20\d{2})年)/.exec(text.slice(line, draft.start));
    // 「2020年基期 | 2025年目标 | 较2020年提高15个百分点」: what is compared with is not what has changed.
    const base = against?.[1];
    const changed = row.filter(({ asOf }) => base === undefined || !asOf?.startsWith(base));
    const last = changed.toSorted((a, b) => (b.due ?? b.asOf ?? '').localeCompare(a.due ?? a.asOf ?? ''))[0];
    if (last === undefined || changed.some(({ kind }) => kind !== last.kind)) continue;
    if (draft.noun.endsWith('备注') && against !== null) draft.noun = `${last.noun}(${against[0]})`;
    draft.kind = last.kind;
    draft.due = last.due;
    draft.asOf = last.asOf;
    draft.dueBasis = last.dueBasis;
    draft.force = last.force;
  }
}
