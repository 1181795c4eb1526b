import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** No id is used twice, within a table or between statements and measures. */
export const idsUnique: Check = {
  name: 'ids-unique',
  description: 'Every id names one thing.',
  check({ bundles }) {
    const problems: Problem[] = [];
    const seen = new Map<string, string>();
    for (const bundle of bundles) {
      const path = `content/generated/documents/${bundle.id}.json`;
      for (const { id } of [
        ...bundle.statements,
        ...bundle.measures,
        ...bundle.sections,
        ...bundle.corrections,
        ...bundle.checks,
      ]) {
        const twin = seen.get(id);
        if (twin !== undefined)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `the id ${id} is also used in ${twin}`,
            remedy: 'Run: npm run convert; if it stays, mend content/id-register.',
          });
        seen.set(id, path);
      }
    }
    return problems;
  },
};
