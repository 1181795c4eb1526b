import { z } from 'zod';

const share = z.number();
const scored = z.object({
  detection: z.object({ precision: share, recall: share, f1: share }),
  whole_row: z.object({ precision: share, recall: share, f1: share }),
});
const agreementSchema = z.object({
  note_en: z.string(),
  note_zh: z.string(),
  detection: z.object({ a: z.int(), b: z.int(), both: z.int(), f1: share }),
  fields: z.record(z.string(), z.object({ n: z.int(), percent: share, kappa: share, alpha: share })),
});
const sets = z.object({ seeds: scored, dev: scored, held: scored });
const extractSchema = z.object({ engine: sets, peer: sets });
const searchSchema = z.object({
  random_queries: z.int(),
  domain_terms: z.int(),
  sizes: z.array(
    z.object({
      records: z.int(),
      engines: z.array(
        z.object({ id: z.string(), name: z.string(), recall: share, precision: share, recall_at_10: share }),
      ),
    }),
  ),
});

const files = import.meta.glob<unknown>('../../content/measurements/*.json', { eager: true, import: 'default' });

function readMeasurement<T extends z.ZodType>(name: string, schema: T): z.infer<T> | null {
  const raw = files[`../../content/measurements/${name}.json`];
  return raw === undefined ? null : schema.parse(raw);
}

/** The committed measurements that the methods page prints; null where one has not been made. */
export const measurements = {
  agreement: readMeasurement('agreement', agreementSchema),
  extract: readMeasurement('extract', extractSchema),
  search: readMeasurement('search', searchSchema),
};
