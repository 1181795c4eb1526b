import { absencesTrue } from './absences-true.ts';
import type { Check } from './check.ts';
import { countsAgree } from './counts-agree.ts';
import { idsKept } from './ids-kept.ts';
import { idsUnique } from './ids-unique.ts';
import { nullsExplained } from './nulls-explained.ts';
import { referencesResolve } from './references-resolve.ts';
import { spansTrue } from './spans-true.ts';
import { vocabularyUsed } from './vocabulary-used.ts';

/** What `npm run validate` holds the generated data to, in the order in which it is told. */
export const CHECKS: readonly Check[] = [
  spansTrue,
  idsUnique,
  idsKept,
  referencesResolve,
  nullsExplained,
  countsAgree,
  vocabularyUsed,
  absencesTrue,
];
