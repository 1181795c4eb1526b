import { BLOCKING_REASONS } from '../domain/reason-codes.ts';
import type { Comparison, ReasonCode } from '../schemas/comparison.ts';
import type { ChartStatement } from './chart.ts';

export type AxisVerdict = Pick<Comparison, 'a_statement_id' | 'b_statement_id' | 'verdict' | 'reasons'>;

/** A statement with what it narrows its indicator to. */
export interface AxisRow {
  statement: ChartStatement;
  /** Whom it is measured on, where the statement narrows it. */
  population: string | null;
  /** Which of several definitions it uses. */
  definition: string | null;
}

export interface AxisGroup<T> {
  members: T[];
  /** Why the members stand apart from all others. */
  barriers: ReasonCode[];
  /** What must be said beside a shared axis. */
  caveats: ReasonCode[];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const isBaseline = (a: ChartStatement, b: ChartStatement): boolean => a.baseline_id === b.id || b.baseline_id === a.id;

const isBlocking = (reason: ReasonCode): boolean => (BLOCKING_REASONS as readonly ReasonCode[]).includes(reason);

/**
 * Two statements of one place have no verdict, but the same rule: unit, base, population and definition must be one,
 * and kind too or the one is the other’s baseline; another scope is said. Years are what the axis is for.
 */
function judgeWithinPlace(a: AxisRow, b: AxisRow): Pick<AxisVerdict, 'verdict' | 'reasons'> {
  const reasons: ReasonCode[] = [];
  const isPair = isBaseline(a.statement, b.statement);
  if (a.statement.unit !== b.statement.unit) reasons.push('unit');
  if (a.statement.per_value !== b.statement.per_value) reasons.push('denominator');
  if (!isPair && a.population !== b.population) reasons.push('population');
  if (!isPair && a.definition !== b.definition) reasons.push('definition');
  if (!isPair && a.statement.kind !== b.statement.kind) reasons.push('kind');
  if (!isPair && a.statement.scope_zh !== b.statement.scope_zh) reasons.push('scope');
  const verdict = reasons.some(isBlocking) ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { verdict, reasons };
}

/** Parts statements into groups in which every pair may share an axis; a pair without a verdict may not. */
export function shareAxis<T extends AxisRow>(rows: readonly T[], verdicts: readonly AxisVerdict[]): AxisGroup<T>[] {
  const known = new Map(verdicts.map((verdict) => [pairKey(verdict.a_statement_id, verdict.b_statement_id), verdict]));
  const judge = (a: T, b: T): Pick<AxisVerdict, 'verdict' | 'reasons'> => {
    const verdict = known.get(pairKey(a.statement.id, b.statement.id));
    if (verdict !== undefined) return verdict;
    if (a.statement.place_id === b.statement.place_id) return judgeWithinPlace(a, b);
    return { verdict: 'not_comparable', reasons: [] };
  };
  const groups: AxisGroup<T>[] = [];
  for (const row of rows) {
    const home = groups.find((group) =>
      group.members.every((member) => judge(member, row).verdict !== 'not_comparable'),
    );
    if (home === undefined) {
      groups.push({ members: [row], barriers: [], caveats: [] });
      continue;
    }
    for (const member of home.members) {
      for (const reason of judge(member, row).reasons) {
        if (!home.caveats.includes(reason)) home.caveats.push(reason);
      }
    }
    home.members.push(row);
  }
  for (const group of groups) {
    const others = groups.flatMap((other) => (other === group ? [] : other.members));
    const reasons = new Set(
      group.members.flatMap((member) =>
        others.flatMap((other) => {
          const { verdict, reasons } = judge(member, other);
          return verdict === 'not_comparable' ? reasons : [];
        }),
      ),
    );
    group.barriers = BLOCKING_REASONS.filter((reason) => reasons.has(reason));
  }
  return groups;
}
