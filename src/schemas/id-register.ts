import { z } from 'zod';
import { idSchema, offsetSchema } from './primitives.ts';
import { tombstoneSchema } from './tombstone.ts';

/** Ids of measures, which hold no number: dealt by the span of their quote. */
export const measureRegisterSchema = z.strictObject({
  last: z.int().nonnegative(),
  entries: z.array(
    z.strictObject({ id: idSchema, quote_start: offsetSchema, quote_end: offsetSchema, quote: z.string().min(1) }),
  ),
});
export type MeasureRegister = z.infer<typeof measureRegisterSchema>;

/** `content/id-register/{document}.json`: which id was dealt to which number or quote; append-only from the first release. */
export const idRegisterSchema = z.strictObject({
  document_id: idSchema,
  last: z.int().nonnegative(),
  entries: z.array(
    z.strictObject({
      id: idSchema,
      number_start: offsetSchema,
      number_end: offsetSchema,
      number_text: z.string().min(1),
      quote: z.string().min(1),
    }),
  ),
  measures: measureRegisterSchema,
  tombstones: z.array(tombstoneSchema),
});
export type IdRegister = z.infer<typeof idRegisterSchema>;
