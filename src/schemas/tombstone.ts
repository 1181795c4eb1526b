import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const tombstoneSchema = z.strictObject({
  id: field(idSchema, 'Retired identifier.', '停用标识。'),
  document_id: field(idSchema, 'Document it belonged to.', '原属文件。'),
  kind: field(z.enum(['moved', 'split', 'withdrawn']), 'What became of it.', '去向。'),
  successor_ids: field(z.array(idSchema), 'Where it went, one hop.', '后继标识。'),
  reason_zh: field(z.string().min(1), 'Reason, Chinese.', '理由。'),
  reason_en: field(z.string().min(1), 'Reason, English.', '理由（英文）。'),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;
