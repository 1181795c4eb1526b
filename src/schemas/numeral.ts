import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, offsetSchema } from './primitives.ts';

export const numeralClassSchema = z.enum([
  'target',
  'achieved',
  'norm',
  'date',
  'reference',
  'heading',
  'name',
  'lexical',
  'noise',
]);
export type NumeralClass = z.infer<typeof numeralClassSchema>;

export const classBasisSchema = z.string().regex(/^(rule:[a-z][a-z0-9-]*|review|default)$/);

export const numeralSchema = z.strictObject({
  seed_file: field(z.string().min(1), 'Seed file.', '所在 seed 文件。'),
  document_id: field(
    idSchema.nullable(),
    'Document, null where the hosting page speaks.',
    '所属文件；承载网页的文字为空。',
  ),
  start: field(offsetSchema, 'First code point.', '起点。'),
  end: field(offsetSchema, 'End, exclusive.', '终点（不含）。'),
  text: field(z.string().min(1), 'The numeral as printed.', '数字原文。'),
  class: field(numeralClassSchema, 'What the numeral is.', '数字类别。'),
  statement_id: field(idSchema.nullable(), 'Statement that it belongs to.', '所属陈述。'),
  class_basis: field(classBasisSchema, 'Why: the rule, a review, or default.', '归类依据。'),
});
export type Numeral = z.infer<typeof numeralSchema>;
