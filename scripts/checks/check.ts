import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import type { Curated } from '../read-curated.ts';
import type { Released } from './ids-kept.ts';
import type { Problem } from './problem.ts';

export interface CheckInput {
  readonly curated: Curated;
  readonly bundles: readonly DocumentBundle[];
  readonly indicatorBundles: readonly IndicatorBundle[];
  /** Null before the first release. */
  readonly released: Released | null;
  /** Documents whose generated bundle is there and could not be read. */
  readonly unreadBundles: readonly string[];
}

/** One promise of the dataset, and the code that holds it. */
export interface Check {
  readonly name: string;
  readonly description: string;
  check(input: CheckInput): Problem[];
}
