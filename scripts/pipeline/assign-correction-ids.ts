import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import { dealIds } from './deal-ids.ts';

/**
 * The bundle with its corrections under the ids that the register keeps for them: by check and place, then by check, what is
 * printed and order, then by check and either end of a quote that was recut.
 */
export function assignCorrectionIds(
  bundle: DocumentBundle,
  register: IdRegister | null,
): { bundle: DocumentBundle; register: IdRegister['corrections']; lost: readonly string[] } {
  const chars = Array.from(bundle.text);
  const doubted = bundle.corrections.map((c) => placeOf(c, chars, bundle.document.span_start));
  const { ids, lost, last } = dealIds(
    doubted,
    register?.corrections,
    register?.tombstones ?? [],
    [
      (entry, c) => entry.check === c.check && entry.start === c.start && entry.end === c.end,
      (entry, c) => entry.check === c.check && entry.quote !== '' && entry.quote === c.quote,
      (entry, c) => entry.check === c.check && (entry.start === c.start || entry.end === c.end),
    ],
    { prefix: `${bundle.id}-c`, width: 2 },
  );
  const dealt = new Map(bundle.corrections.map((c, i) => [c.id, ids[i] ?? '']));
  const renamed = (id: string): string => dealt.get(id) ?? id;
  return {
    bundle: {
      ...bundle,
      corrections: bundle.corrections.map((c) => ({ ...c, id: renamed(c.id) })),
      statements: bundle.statements.map((s) => ({ ...s, corrections: s.corrections.map(renamed) })),
    },
    register: { last, entries: doubted.map((c, i) => ({ id: ids[i] ?? '', ...c })) },
    lost,
  };
}

type Place = Omit<IdRegister['corrections']['entries'][number], 'id'>;

/** Where a correction stands first, and what is printed there. */
function placeOf({ check, spans }: Correction, chars: readonly string[], from: number): Place {
  const { start, end } = spans[0] ?? { start: 0, end: 0 };
  return { check, start, end, quote: chars.slice(start - from, end - from).join('') };
}
