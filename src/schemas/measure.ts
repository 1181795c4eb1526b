import { z } from 'zod';
import { field } from './field.ts';
import { coderSchema, idSchema, offsetSchema, reviewStatusSchema } from './primitives.ts';
import { directionSchema, modalitySchema, responsibleSchema } from './statement.ts';

export const strengthSchema = z.enum(['mandate', 'implement', 'promote', 'explore', 'encourage', 'propose']);
export type Strength = z.infer<typeof strengthSchema>;

export const measureSchema = z.strictObject({
  id: field(idSchema, 'Opaque identifier.', '固定标识。'),
  place_id: field(idSchema, 'Place.', '地区。'),
  document_id: field(idSchema, 'Document.', '文件。'),
  section_id: field(idSchema, 'Section.', '章节。'),
  quote: field(z.string().min(1), 'The commitment exactly as printed.', '承诺原文。'),
  quote_start: field(offsetSchema, 'Start of the quote, in code points of the seed.', '原文起点（码点）。'),
  quote_end: field(offsetSchema, 'End of the quote, exclusive.', '原文终点（不含）。'),
  theme_ids: field(z.array(idSchema).min(1), 'Themes.', '主题。'),
  strength: field(strengthSchema, 'Strength of the verb.', '动词力度。'),
  modality: field(modalitySchema, 'How firmly it is said.', '语气强度。'),
  direction: field(directionSchema.nullable(), 'Promised direction, where the text promises one.', '承诺的变动方向。'),
  benchmark_zh: field(z.string().nullable(), 'Benchmark as printed, e.g. 全省平均水平.', '参照标准（原文）。'),
  indicator_id: field(idSchema.nullable(), 'Indicator that the direction speaks of.', '所涉指标。'),
  due: field(z.string().nullable(), 'Deadline, where printed.', '期限（印有时）。'),
  responsible: field(z.array(responsibleSchema), 'Responsible organisations, only where printed.', '责任单位。'),
  summary_en: field(z.string().nullable(), 'Our English summary.', '英文摘要（本站译）。'),
  review: field(reviewStatusSchema, 'Review status.', '审阅状态。'),
  coders: field(z.array(coderSchema), 'Who or what coded the row.', '编码者。'),
});
export type Measure = z.infer<typeof measureSchema>;
