import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const baselineReasonSchema = z.enum(['unit', 'population', 'denominator', 'definition', 'scope', 'change']);

/** A fact that looks like the baseline of a target, and whether it is one. */
export const baselineCandidateSchema = z.strictObject({
  target_id: field(idSchema, 'Target.', '目标陈述。'),
  achieved_id: field(idSchema, 'Fact that may be its baseline.', '可能的基线陈述。'),
  accepted: field(z.boolean(), 'Whether it is the baseline.', '是否为基线。'),
  reasons: field(z.array(baselineReasonSchema), 'Why not, empty where accepted.', '不成立的理由；成立时为空。'),
  note_zh: field(z.string().nullable(), 'Why not, in words, Chinese.', '不成立的说明。'),
  note_en: field(z.string().nullable(), 'Why not, in words, English.', '不成立的说明（英文）。'),
});
export type BaselineCandidate = z.infer<typeof baselineCandidateSchema>;
