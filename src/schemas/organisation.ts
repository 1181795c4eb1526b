import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const organisationSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the organisation by function.', '机构标识（按职能）。'),
  name_zh: field(z.string().min(1), 'Generic Chinese name.', '通用名称。'),
  name_en: field(z.string().min(1), 'English name.', '英文名称。'),
  function_zh: field(z.string().min(1), 'What it does, Chinese.', '职能说明。'),
  function_en: field(z.string().min(1), 'What it does, English.', '职能说明（英文）。'),
  forms: field(
    z.array(
      z.strictObject({
        place_id: idSchema,
        name_zh: z.string().min(1),
        printed: z.array(z.string().min(1)).min(1),
      }),
    ),
    'For each place the body’s name and every printed form of it.',
    '各地名称及全部原文写法。',
  ),
});
export type Organisation = z.infer<typeof organisationSchema>;
