import type { Correction } from '../schemas/correction.ts';
import type { Statement } from '../schemas/statement.ts';

export type RowState = 'machine' | 'corrected' | 'doubted' | 'contradicted';

/** What a reader must know of a row before trusting it. */
export function statesOfStatement(statement: Statement, corrections: Map<string, Correction>): RowState[] {
  const states = new Set<RowState>();
  if (statement.review === 'machine') states.add('machine');
  for (const id of statement.corrections) {
    const correction = corrections.get(id);
    if (correction === undefined || correction.status === 'rejected') continue;
    if (correction.type === 'contradiction') states.add('contradicted');
    else states.add(correction.status === 'accepted' ? 'corrected' : 'doubted');
  }
  return [...states].sort();
}
