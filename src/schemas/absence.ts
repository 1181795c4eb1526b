import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, offsetSchema } from './primitives.ts';

export const absenceStateSchema = z.enum(['stated', 'stated_without_number', 'not_stated', 'text_incomplete']);
export type AbsenceState = z.infer<typeof absenceStateSchema>;

/** What a place says of an indicator, or the evidence that it says nothing. */
export const absenceSchema = z.strictObject({
  place_id: field(idSchema, 'Place.', '地区。'),
  indicator_id: field(idSchema, 'Indicator.', '指标。'),
  state: field(
    absenceStateSchema,
    'Typed state, never blank: one row for every place and every indicator, whether or not the comparison lists it.',
    '类型化状态，从不留空：每个地区、每项指标（不论是否列入比较页）各一行。',
  ),
  statement_ids: field(z.array(idSchema), 'Statements, where stated.', '陈述（已载明时）。'),
  measure_ids: field(z.array(idSchema), 'Measures, where stated without a number.', '措施（无数字载明时）。'),
  quote: field(
    z.string().nullable(),
    'Quote, where the text speaks of it without a number for it.',
    '谈到而无此指标数字时的原文。',
  ),
  quote_start: field(offsetSchema.nullable(), 'Start of the quote.', '原文起点。'),
  quote_end: field(offsetSchema.nullable(), 'End of the quote, exclusive.', '原文终点（不含）。'),
  document_id: field(idSchema.nullable(), 'Document of the quote.', '原文所在文件。'),
  terms_tried: field(
    z.array(z.string()),
    'Terms searched for, white space removed: terms and further_terms of the indicator without its wide_terms.',
    '检索过的词语（去除空白后）。',
  ),
});
export type Absence = z.infer<typeof absenceSchema>;
