import { z } from 'zod';
import { correctionStatusSchema, correctionTypeSchema } from './correction.ts';
import { field } from './field.ts';
import { numeralClassSchema } from './numeral.ts';
import { coderSchema, idSchema, offsetSchema } from './primitives.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An editor's change of one field: guarded by the value that the engine gives, so that it fails when no longer needed. */
export const fieldChangeSchema = z.strictObject({
  field: z.string().min(1),
  old: scalar,
  new: scalar,
  reason: z.string().min(1),
});

export const statementReviewSchema = z.strictObject({
  id: field(idSchema, 'Statement.', '陈述标识。'),
  hash: field(
    z.string().regex(/^[0-9a-f]{16}$/),
    'Hash of quote and value that the review was made on.',
    '审阅时原句与数值的校验值。',
  ),
  noun_zh: z.string().min(1).optional(),
  noun_en: z.string().min(1),
  scope_zh: z.string().min(1).nullable().optional(),
  scope_en: z.string().min(1).nullable(),
  indicator_id: idSchema.nullable().optional(),
  quote_en: z.string().min(1),
  changes: z.array(fieldChangeSchema).default([]),
});
export type StatementReview = z.infer<typeof statementReviewSchema>;

export const numeralReviewSchema = z.strictObject({
  start: offsetSchema,
  text: z.string().min(1),
  old: numeralClassSchema,
  new: numeralClassSchema,
  reason: z.string().min(1),
});

/** An editor's verdict on a doubt that a check raised, or a fault found by reading. */
export const correctionReviewSchema = z.strictObject({
  type: correctionTypeSchema,
  status: correctionStatusSchema,
  check: z.string().nullable(),
  quotes: z.array(z.strictObject({ start: offsetSchema, text: z.string().min(1) })).min(1),
  field: z.string().nullable(),
  old: z.union([z.string(), z.number(), z.null()]),
  new: z.union([z.string(), z.number(), z.null()]),
  reason_zh: z.string().min(1),
  reason_en: z.string().min(1),
});

/** A number that the engine took for a statement and that states nothing, e.g. a count that only points back. */
export const rejectionSchema = z.strictObject({
  start: offsetSchema,
  text: z.string().min(1),
  class: numeralClassSchema,
  reason: z.string().min(1),
});

export const measureReviewSchema = z.strictObject({
  id: idSchema,
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  summary_en: z.string().min(1),
  theme_ids: z.array(idSchema).min(1).optional(),
});

export const reviewSchema = z.strictObject({
  document_id: idSchema,
  coders: z.array(coderSchema).min(1),
  section_titles_en: z.record(z.string(), z.string().min(1)).default({}),
  statements: z.array(statementReviewSchema).default([]),
  measures: z.array(measureReviewSchema).default([]),
  rejections: z.array(rejectionSchema).default([]),
  numerals: z.array(numeralReviewSchema).default([]),
  corrections: z.array(correctionReviewSchema).default([]),
});
export type Review = z.infer<typeof reviewSchema>;
