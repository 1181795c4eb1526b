import { z } from 'zod';

/** What the data page prints of each download: written to `.cache/downloads.json` before the pages are built. */
export const manifestSchema = z.strictObject({
  version: z.string(),
  release_date: z.string().nullable(),
  /** Every file of `/data/latest/`, slices included; `path` is relative to it. */
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.int().positive(),
      sha256: z.string(),
      media_type: z.string(),
      rows: z.int().nonnegative().nullable(),
    }),
  ),
  /** First rows of each table and link table, as text. */
  previews: z.array(
    z.strictObject({ table: z.string(), header: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;
