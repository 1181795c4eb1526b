import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const themeSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the theme.', '主题标识。'),
  name_zh: field(z.string().min(1), 'Chinese name.', '中文名称。'),
  name_en: field(z.string().min(1), 'English name.', '英文名称。'),
  description_zh: field(z.string().min(1), 'What belongs here.', '主题范围。'),
  description_en: field(z.string().min(1), 'What belongs here, English.', '主题范围（英文）。'),
  terms: field(z.array(z.string().min(2)), 'Words by which a passage is assigned to the theme.', '归入本主题的词语。'),
  order: field(z.int().positive(), 'Position in lists.', '排列次序。'),
});
export type Theme = z.infer<typeof themeSchema>;
