import { z } from 'zod';
import { checkResultSchema } from './check.ts';
import { idSchema, offsetSchema } from './primitives.ts';
import { tombstoneSchema } from './tombstone.ts';

/** The highest number ever dealt to one kind of thing, and what each id was dealt to. */
const dealt = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject({ last: z.int().nonnegative(), entries: z.array(z.strictObject({ id: idSchema, ...shape })) });

/** Tables whose ids the register deals. */
export const REGISTERED_TABLES = ['statements', 'measures', 'sections', 'corrections', 'checks'] as const;

/** `content/id-register/{document}.json`: which id was dealt to what; append-only from the first release. */
export const idRegisterSchema = z.strictObject({
  document_id: idSchema,
  /** Statements: by the span of their number. */
  ...dealt({
    number_start: offsetSchema,
    number_end: offsetSchema,
    number_text: z.string().min(1),
    quote: z.string().min(1),
  }).shape,
  /** What became of ids that nothing bears any more. */
  tombstones: z.array(tombstoneSchema),
  /** Measures hold no number: by the span of their quote. */
  measures: dealt({ quote_start: offsetSchema, quote_end: offsetSchema, quote: z.string().min(1) }),
  /** Sections: by their heading, number and title as printed; the text before the first one needs none. */
  sections: dealt({ heading_start: offsetSchema, heading_end: offsetSchema, heading: z.string() }),
  /** Corrections: by the check that raised them, null where a reader did, and their first span. */
  corrections: dealt({ check: z.string().nullable(), start: offsetSchema, end: offsetSchema, quote: z.string() }),
  /** Results of checks: by the statements and the arithmetic. */
  checks: dealt(checkResultSchema.pick({ check: true, result: true, statement_ids: true, computation: true }).shape),
});
export type IdRegister = z.infer<typeof idRegisterSchema>;
