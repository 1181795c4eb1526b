import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Column } from './table-column.ts';

/** 「现有床位(张)」, 「已建成」, 「编制床位」, 「开放床位」 */
const NOW = /^(?:现有|现状|已有|已建|建成|实有|在用|编制|核定|开放|在编|在岗)/;
/** 「规划床位(张)」, 「拟建」 */
const PLANNED = /^(?:规划|拟|计划|待建)/;
/** 「实际使用率(%)」 beside both, where 「计划投资 | 实际投资」 are of one year. */
const MEASURED = /^实际/;
/** Nothing but how it stands. */
const ONLY_STATE = /^(?:现有|已有|已建成?|实有|规划|拟建|计划|待建)(?:数量?|情况)?$/;

/**
 * Columns of what there is beside columns of what is planned: 「救护车(辆) | 现有 | 规划」. Where a table has but one of
 * the two, its other columns may be either.
 */
export function columnStates(columns: readonly Column[], header: readonly string[]): Column[] {
  const undated = columns.map((c, i) => (c.role === 'value' && c.year === null && !c.change ? (header[i] ?? '') : ''));
  if (!undated.some((head) => NOW.test(head)) || !undated.some((head) => PLANNED.test(head))) return [...columns];
  return columns.map((column, i) => {
    const head = undated[i] ?? '';
    const kind: StatementKind | null =
      NOW.test(head) || MEASURED.test(head) ? 'achieved' : PLANNED.test(head) ? 'target' : null;
    return kind === null ? column : { ...column, kind, counts: ONLY_STATE.test(head) ? null : column.counts };
  });
}
