import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, reviewStatusSchema } from './primitives.ts';

export const checkResultSchema = z.strictObject({
  id: field(idSchema, 'Identifier.', '标识。'),
  document_id: field(idSchema, 'Document.', '文件。'),
  check: field(z.string().regex(/^[a-z][a-z-]*$/), 'Name of the check.', '检验名称。'),
  result: field(z.enum(['passed', 'failed', 'undecidable']), 'Outcome.', '结果。'),
  statement_ids: field(
    z.array(idSchema),
    'Statements that enter the computation; none where the text itself is checked.',
    '参与计算的陈述；检验文字本身时为空。',
  ),
  review: field(reviewStatusSchema, 'Worst review status of those statements.', '所涉陈述中最低的审阅状态。'),
  computation: field(z.string().min(1), 'The arithmetic with its figures.', '计算过程。'),
  note_zh: field(z.string().min(1), 'What it shows, Chinese.', '说明。'),
  note_en: field(z.string().min(1), 'What it shows, English.', '说明（英文）。'),
});
export type CheckResult = z.infer<typeof checkResultSchema>;
