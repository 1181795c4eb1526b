import { z } from 'zod';
import { absenceSchema } from './absence.ts';
import { baselineCandidateSchema } from './baseline-candidate.ts';
import { checkResultSchema } from './check.ts';
import { comparisonSchema } from './comparison.ts';
import { correctionSchema } from './correction.ts';
import { documentSchema } from './document.ts';
import { measureSchema } from './measure.ts';
import { numeralSchema } from './numeral.ts';
import { idSchema } from './primitives.ts';
import { sectionSchema } from './section.ts';
import { statementSchema } from './statement.ts';

/** Everything that `convert` derives from one document: `content/generated/documents/{document}.json`. */
export const documentBundleSchema = z.strictObject({
  id: idSchema,
  document: documentSchema,
  /** The document’s part of the seed, code points span_start to span_end, untouched. */
  text: z.string(),
  sections: z.array(sectionSchema),
  statements: z.array(statementSchema),
  measures: z.array(measureSchema),
  numerals: z.array(numeralSchema),
  corrections: z.array(correctionSchema),
  checks: z.array(checkResultSchema),
  baseline_candidates: z.array(baselineCandidateSchema),
});
export type DocumentBundle = z.infer<typeof documentBundleSchema>;

/** What the places say on one indicator: `content/generated/indicators/{indicator}.json`. */
export const indicatorBundleSchema = z.strictObject({
  id: idSchema,
  comparisons: z.array(comparisonSchema),
  absences: z.array(absenceSchema),
});
export type IndicatorBundle = z.infer<typeof indicatorBundleSchema>;
