import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import type { Curated } from '../read-curated.ts';
import { absencesTrue } from './absences-true.ts';
import { countsAgree } from './counts-agree.ts';
import { idsUnique } from './ids-unique.ts';
import { nullsExplained } from './nulls-explained.ts';
import type { Problem } from './problem.ts';
import { referencesResolve } from './references-resolve.ts';
import { spansTrue } from './spans-true.ts';
import { vocabularyUsed } from './vocabulary-used.ts';

export interface CheckInput {
  readonly curated: Curated;
  readonly bundles: readonly DocumentBundle[];
  readonly indicatorBundles: readonly IndicatorBundle[];
}

/** One promise of the dataset, and the code that holds it. */
export interface Check {
  readonly name: string;
  readonly description: string;
  check(input: CheckInput): Problem[];
}

export const CHECKS: readonly Check[] = [
  spansTrue,
  idsUnique,
  referencesResolve,
  nullsExplained,
  countsAgree,
  vocabularyUsed,
  absencesTrue,
];
