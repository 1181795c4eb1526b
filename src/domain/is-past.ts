/**
 * Whether a deadline (`2025` or `2025-12`) had passed on a day (`2026-03-01`). A year or month passes with its last day;
 * without a day nothing is known to have passed.
 */
export function isPastOn(due: string | null, day: string | null): boolean {
  if (due === null || day === null) return false;
  return due < day.slice(0, due.length);
}
