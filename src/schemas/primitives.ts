import { z } from 'zod';

/** Opaque identifiers: lower-case letters and digits in groups joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** `2025`, `2025-12` or `2018-06`: a year, or a year and month, never a day. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** A calendar day, `2019-08-14`. */
export const daySchema = z.iso.date();

/** Half-open offsets in Unicode code points of the seed file. */
export const offsetSchema = z.int().nonnegative();

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const spanSchema = z.strictObject({ start: offsetSchema, end: offsetSchema });
export type Span = z.infer<typeof spanSchema>;

/** A text in both languages of the site. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Why a field of a record is null: the source is silent, or the received copy lost it, or it does not apply. */
export const nullReasonSchema = z.enum(['not_stated', 'lost_in_copy', 'not_applicable', 'text_incomplete', 'not_seen']);
export type NullReason = z.infer<typeof nullReasonSchema>;

export const reviewStatusSchema = z.enum(['machine', 'reviewed', 'double_coded']);
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

export const coderSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['human', 'model']),
  date: daySchema,
});
