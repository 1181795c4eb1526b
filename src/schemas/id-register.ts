import { z } from 'zod';
import { idSchema, offsetSchema } from './primitives.ts';
import { tombstoneSchema } from './tombstone.ts';

/** `content/id-register/{document}.json`: which id was dealt to which number; append-only from the first release. */
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
  tombstones: z.array(tombstoneSchema),
});
export type IdRegister = z.infer<typeof idRegisterSchema>;
