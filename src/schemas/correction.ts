import { z } from 'zod';
import { field } from './field.ts';
import { daySchema, idSchema, spanSchema } from './primitives.ts';

export const correctionTypeSchema = z.enum([
  'transcription',
  'interpretation',
  'unit',
  'comparator',
  'deadline',
  'contradiction',
  'arithmetic',
  'lost_text',
  'redaction',
]);

/** `proposed`: a named check doubts the print; `accepted`/`rejected`: an editor decided; `open`: nobody can decide from the text. */
export const correctionStatusSchema = z.enum(['proposed', 'accepted', 'rejected', 'open']);

const value = z.union([z.string(), z.number(), z.null()]);

export const correctionCore = {
  type: field(correctionTypeSchema, 'What kind of fault.', '问题类型。'),
  status: field(correctionStatusSchema, 'How far it is decided.', '处理状态。'),
  field: field(z.string().nullable(), 'Field that is corrected or doubted.', '所涉字段。'),
  old: field(value, 'As printed.', '原印值。'),
  new: field(value, 'As read; null where nothing is proposed.', '更正值；未提出时为空。'),
  check: field(z.string().nullable(), 'Named check that raised it.', '提出问题的检验。'),
  reason_zh: field(z.string().min(1), 'Reason, Chinese.', '理由。'),
  reason_en: field(z.string().min(1), 'Reason, English.', '理由（英文）。'),
};

export const correctionSchema = z.strictObject({
  id: field(idSchema, 'Identifier.', '标识。'),
  document_id: field(idSchema, 'Document.', '文件。'),
  statement_ids: field(z.array(idSchema), 'Statements concerned.', '所涉陈述。'),
  ...correctionCore,
  spans: field(z.array(spanSchema).min(1), 'Where in the seed.', '原文位置。'),
  computation: field(z.string().nullable(), 'The arithmetic, where there is any.', '计算过程。'),
  version: field(z.string().nullable(), 'Release that first carried it.', '首次发布版本。'),
  date: field(daySchema.nullable(), 'Date of the decision.', '决定日期。'),
});
export type Correction = z.infer<typeof correctionSchema>;
