/** Why two statements may not be set side by side at all. */
export const BLOCKING_REASONS = ['unit', 'denominator', 'population', 'definition', 'kind'] as const;

/** Why they may be set side by side only with a caution. */
export const CAVEAT_REASONS = [
  'year',
  'comparator',
  'force',
  'modality',
  'tier',
  'scope',
  'correction',
  'missing_date',
] as const;
