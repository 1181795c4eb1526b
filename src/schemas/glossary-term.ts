import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const glossaryTermSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the term.', '术语标识。'),
  term_zh: field(z.string().min(1), 'Term as used in the texts.', '术语。'),
  term_en: field(z.string().min(1), 'English term.', '英文术语。'),
  full_zh: field(z.string().nullable(), 'Full form where the term is short for one.', '全称。'),
  aliases: field(z.array(z.string().min(1)), 'Other forms; search offers them as widenings.', '其他写法；供检索扩展。'),
  explanation_zh: field(z.string().min(1), 'Explanation in plain words.', '通俗解释。'),
  explanation_en: field(z.string().min(1), 'Explanation in plain words, English.', '通俗解释（英文）。'),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
