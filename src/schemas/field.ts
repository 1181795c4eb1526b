import type { z } from 'zod';

/** Attaches the two descriptions that the codebook, the JSON Schemas and the data package are generated from. */
export function field<T extends z.ZodType>(schema: T, en: string, zh: string): T {
  return schema.meta({ description: en, description_zh: zh });
}
