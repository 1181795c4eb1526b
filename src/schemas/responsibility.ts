import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';
import { responsibleSchema } from './statement.ts';

/** Who answers for a statement or a measure: one row per organisation and role. */
export const responsibilitySchema = z.strictObject({
  subject_id: field(idSchema, 'Statement or measure.', '陈述或措施。'),
  position: field(z.int().positive(), 'Order of printing, from 1.', '印出次序，从 1 起。'),
  statement_id: field(idSchema.nullable(), 'Statement, where the subject is one.', '陈述（主体为陈述时）。'),
  measure_id: field(idSchema.nullable(), 'Measure, where the subject is one.', '措施（主体为措施时）。'),
  ...responsibleSchema.shape,
});
export type Responsibility = z.infer<typeof responsibilitySchema>;
