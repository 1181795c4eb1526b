import { z } from 'zod';
import { BLOCKING_REASONS, CAVEAT_REASONS } from '../domain/reason-codes.ts';
import { field } from './field.ts';
import { idSchema, reviewStatusSchema } from './primitives.ts';

export const verdictSchema = z.enum(['comparable', 'with_caveats', 'not_comparable']);
export type Verdict = z.infer<typeof verdictSchema>;

export const reasonCodeSchema = z.enum([...BLOCKING_REASONS, ...CAVEAT_REASONS]);
export type ReasonCode = z.infer<typeof reasonCodeSchema>;

export const comparisonSchema = z.strictObject({
  id: field(idSchema, 'Identifier.', '标识。'),
  indicator_id: field(idSchema, 'Indicator.', '指标。'),
  a_place_id: field(idSchema, 'First place.', '甲地。'),
  a_statement_id: field(idSchema, 'First statement.', '甲地陈述。'),
  b_place_id: field(idSchema, 'Second place.', '乙地。'),
  b_statement_id: field(idSchema, 'Second statement.', '乙地陈述。'),
  verdict: field(verdictSchema, 'Whether the two may be compared.', '可比性结论。'),
  reasons: field(z.array(reasonCodeSchema), 'Reason codes.', '理由代码。'),
  review: field(reviewStatusSchema, 'Worse review status of the two statements.', '两条陈述中较低的审阅状态。'),
  year_gap: field(z.int().nonnegative().nullable(), 'Years between the two dates.', '年份差。'),
});
export type Comparison = z.infer<typeof comparisonSchema>;
