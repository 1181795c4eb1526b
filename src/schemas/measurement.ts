import { z } from 'zod';
import type { GoldSet } from '../domain/gold-sets.ts';

const shareSchema = z.number();
const scoreSchema = z.object({ precision: shareSchema, recall: shareSchema, f1: shareSchema });
const scoredSchema = z.object({ detection: scoreSchema, whole_row: scoreSchema });

const setsSchema = z.object({
  seeds: scoredSchema,
  dev: scoredSchema,
  'dev-documents': scoredSchema,
  held: scoredSchema,
  'held-documents': scoredSchema,
} satisfies Record<GoldSet, typeof scoredSchema>);

const agreementSchema = z.object({
  note_en: z.string(),
  note_zh: z.string(),
  detection: z.object({ a: z.int(), b: z.int(), both: z.int(), f1: shareSchema }),
  fields: z.record(z.string(), z.object({ n: z.int(), percent: z.number(), kappa: z.number(), alpha: z.number() })),
});

const extractSchema = z.object({ engine: setsSchema, peer: setsSchema });

const searchSchema = z.object({
  random_queries: z.int(),
  domain_terms: z.int(),
  sizes: z.array(
    z.object({
      records: z.int(),
      engines: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          recall: shareSchema,
          precision: shareSchema,
          recall_at_10: shareSchema,
        }),
      ),
    }),
  ),
});

/** What the methods page prints of content/measurements/; the files hold more than that. */
export const measurementSchemas = { agreement: agreementSchema, extract: extractSchema, search: searchSchema };
export type MeasurementName = keyof typeof measurementSchemas;
