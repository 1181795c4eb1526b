import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import { dealIds } from './deal-ids.ts';

type Entry = IdRegister['checks']['entries'][number];

/**
 * The bundle with its check results under the ids that the register keeps for them: by check, statements and computation, then
 * by check and statements, by check and computation, and last by check, result and a statement in common; a check of the
 * text itself has no statements.
 */
export function assignCheckIds(
  bundle: DocumentBundle,
  register: IdRegister | null,
): { bundle: DocumentBundle; register: IdRegister['checks']; lost: readonly string[] } {
  const results = bundle.checks.map(({ check, result, statement_ids, computation }) => ({
    check,
    result,
    statement_ids,
    computation,
  }));
  const { ids, lost, last } = dealIds(
    results,
    register?.checks,
    register?.tombstones ?? [],
    [
      (entry, row) => isSame(entry, row) && entry.computation === row.computation,
      (entry, row) => isSame(entry, row) && row.statement_ids.length > 0,
      (entry, row) => entry.check === row.check && entry.computation === row.computation,
      (entry, row) => entry.check === row.check && entry.result === row.result && share(entry, row),
    ],
    { prefix: `${bundle.id}-k`, width: 2 },
  );
  return {
    bundle: { ...bundle, checks: bundle.checks.map((row, i) => ({ ...row, id: ids[i] ?? '' })) },
    register: { last, entries: results.map((row, i) => ({ id: ids[i] ?? '', ...row })) },
    lost,
  };
}

type Result = Omit<Entry, 'id'>;

const isSame = (a: Result, b: Result): boolean =>
  a.check === b.check && a.statement_ids.join() === b.statement_ids.join();

const share = (a: Result, b: Result): boolean =>
  a.statement_ids.length === 0
    ? b.statement_ids.length === 0
    : a.statement_ids.some((id) => b.statement_ids.includes(id));
