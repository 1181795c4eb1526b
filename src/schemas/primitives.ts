import { z } from 'zod';
import { field } from './field.ts';

/** Opaque identifiers: lower-case letters and digits in groups joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** `2025`, `2025-12` or `2018-06`: a year, or a year and month, never a day. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** A calendar day, `2019-08-14`. */
export const daySchema = z.iso.date();

/** Half-open offsets in Unicode code points of the seed file. */
export const offsetSchema = z.int().nonnegative();

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const spanSchema = z.strictObject({
  start: field(offsetSchema, 'First code point.', '起点。'),
  end: field(offsetSchema, 'End, exclusive.', '终点（不含）。'),
});
export type Span = z.infer<typeof spanSchema>;

/** A text in both languages of the site. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Why a field of a record is null: the source is silent, or the received copy lost it, or it does not apply. */
export const nullReasonSchema = z.enum(['not_stated', 'lost_in_copy', 'not_applicable', 'text_incomplete', 'not_seen']);
export type NullReason = z.infer<typeof nullReasonSchema>;

export const reviewStatusSchema = z.enum(['machine', 'reviewed', 'double_coded']);
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

export const coderSchema = z.strictObject({
  id: field(idSchema, 'Name under which the coder is recorded.', '编码者代号。'),
  kind: field(z.enum(['human', 'model']), 'Person or model.', '人或模型。'),
  date: field(daySchema, 'Day of the coding.', '编码日期。'),
});
