import type { Statement } from '../schemas/statement.ts';
import type { Dataset } from './index-rows.ts';
import { isOfPlace } from './is-of-place.ts';

/** `claimed`: a committee member says it in a proposal, of the place’s facts as of what it should do. */
export type RowState = 'claimed' | 'machine' | 'corrected' | 'doubted' | 'contradicted';

/** What a reader must know of a row before trusting it. */
export function statesOfStatement(
  statement: Statement,
  data: Pick<Dataset, 'bundleById' | 'correctionById'>,
): RowState[] {
  const states = new Set<RowState>();
  if (!isOfPlace(data, statement)) states.add('claimed');
  if (statement.review === 'machine') states.add('machine');
  for (const id of statement.corrections) {
    const correction = data.correctionById.get(id);
    if (correction === undefined || correction.status === 'rejected') continue;
    if (correction.type === 'contradiction') states.add('contradicted');
    else states.add(correction.status === 'accepted' ? 'corrected' : 'doubted');
  }
  return [...states].sort();
}
