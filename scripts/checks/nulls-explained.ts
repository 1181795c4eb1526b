import { NULLABLE_DOCUMENT_FIELDS } from '../../src/schemas/document.ts';
import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** Every null of a document record has a typed reason, and no reason stands without a null. */
export const nullsExplained: Check = {
  name: 'nulls-explained',
  description: 'What a source does not state is null with a reason.',
  check({ bundles }) {
    const problems: Problem[] = [];
    for (const { document } of bundles) {
      const path = `content/documents/${document.id}.yaml`;
      for (const field of NULLABLE_DOCUMENT_FIELDS) {
        const reason = document.null_reasons[field];
        if (document[field] === null && reason === undefined)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `${field} is null without a reason`,
            remedy: `Add ${field} to null_reasons.`,
          });
        if (document[field] !== null && reason !== undefined)
          problems.push({
            path,
            line: null,
            level: 'error',
            message: `${field} is stated, but null_reasons explains why it is not`,
            remedy: `Remove ${field} from null_reasons.`,
          });
      }
    }
    return problems;
  },
};
