/** The labelled texts: the seeds; single lines and whole documents that rules are developed on; lines and documents that are only scored. */
export const GOLD_SETS = ['seeds', 'dev', 'dev-documents', 'held', 'held-documents'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

/** Those that rules were written on and weights fitted to: what is measured on them says little of a new text. */
export const FITTED_SETS: readonly GoldSet[] = ['seeds', 'dev', 'dev-documents'];
