import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that build a site or drive a browser for minutes. */
const LONGEST = [
  'site/two-builds',
  'e2e/walk-through',
  'e2e/policy',
  'e2e/search',
  'site/another-build',
  'unit/faults',
];

/** The files that take longest begin first, so that none is left alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
