import type { Comparison, ReasonCode } from '../schemas/comparison.ts';
import type { ChartStatement } from './chart.ts';

export type AxisVerdict = Pick<Comparison, 'a_statement_id' | 'b_statement_id' | 'verdict' | 'reasons'>;

export interface AxisGroup<T> {
  members: T[];
  /** Why the members stand apart from the group before, empty for the first. */
  barriers: ReasonCode[];
  /** What must be said beside a shared axis. */
  caveats: ReasonCode[];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Two statements of one place have no verdict: they share an axis when unit and base are one, and kind too or the one is the other’s baseline. */
function judgeWithinPlace(a: ChartStatement, b: ChartStatement): Pick<AxisVerdict, 'verdict' | 'reasons'> {
  const reasons: ReasonCode[] = [];
  if (a.unit !== b.unit) reasons.push('unit');
  if (a.per_value !== b.per_value || a.per_zh !== b.per_zh) reasons.push('denominator');
  if (a.kind !== b.kind && a.baseline_id !== b.id && b.baseline_id !== a.id) reasons.push('kind');
  return { verdict: reasons.length === 0 ? 'comparable' : 'not_comparable', reasons };
}

/** Parts statements into groups in which every pair may share an axis; a pair without a verdict may not. */
export function shareAxis<T extends { statement: ChartStatement }>(
  rows: readonly T[],
  verdicts: readonly AxisVerdict[],
): AxisGroup<T>[] {
  const known = new Map(verdicts.map((verdict) => [pairKey(verdict.a_statement_id, verdict.b_statement_id), verdict]));
  const judge = (a: ChartStatement, b: ChartStatement): Pick<AxisVerdict, 'verdict' | 'reasons'> => {
    const verdict = known.get(pairKey(a.id, b.id));
    if (verdict !== undefined) return verdict;
    if (a.place_id === b.place_id) return judgeWithinPlace(a, b);
    return { verdict: 'not_comparable', reasons: [] };
  };
  const groups: AxisGroup<T>[] = [];
  for (const row of rows) {
    const home = groups.find((group) =>
      group.members.every((member) => judge(member.statement, row.statement).verdict !== 'not_comparable'),
    );
    if (home === undefined) {
      const against = groups[0]?.members ?? [];
      const barriers = against.flatMap((member) => {
        const { verdict, reasons } = judge(member.statement, row.statement);
        return verdict === 'not_comparable' ? reasons : [];
      });
      groups.push({ members: [row], barriers: [...new Set(barriers)], caveats: [] });
      continue;
    }
    for (const member of home.members) {
      for (const reason of judge(member.statement, row.statement).reasons) {
        if (!home.caveats.includes(reason)) home.caveats.push(reason);
      }
    }
    home.members.push(row);
  }
  return groups;
}
