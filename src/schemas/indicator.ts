import { z } from 'zod';
import { baselineReasonSchema } from './baseline-candidate.ts';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';
import { unitSchema } from './statement.ts';

export const mappingSchema = z.strictObject({
  scheme: z.enum(['sdg', 'world_bank', 'who_gho']),
  code: z.string().min(1),
  strength: z.enum(['exact', 'close', 'related']),
  note_en: z.string().nullable(),
});

/** Another indicator whose facts look like a baseline of this one and are none. */
export const falseFriendSchema = z.strictObject({
  friend_id: idSchema,
  reasons: z.array(baselineReasonSchema).min(1),
  note_zh: z.string().min(1),
  note_en: z.string().min(1),
});
export type FalseFriend = z.infer<typeof falseFriendSchema>;

export const indicatorSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the indicator.', '指标标识。'),
  name_zh: field(z.string().min(1), 'Chinese name.', '中文名称。'),
  name_en: field(z.string().min(1), 'English name.', '英文名称。'),
  definition_zh: field(z.string().min(1), 'What it measures, in plain Chinese.', '指标含义。'),
  definition_en: field(z.string().min(1), 'What it measures, in plain English.', '指标含义（英文）。'),
  unit: field(unitSchema, 'Unit in which it is usually stated.', '常用单位。'),
  ucum: field(z.string().nullable(), 'UCUM code of the unit.', 'UCUM 单位代码。'),
  higher_means: field(z.enum(['better', 'worse', 'neither']), 'What a higher value means.', '数值升高的含义。'),
  theme_ids: field(z.array(idSchema).min(1), 'Themes.', '主题。'),
  terms: field(
    z.array(z.string().min(2)).min(1),
    'Printed forms and aliases, used to match statements and to prove absence.',
    '原文写法与别名，用于匹配与证明缺失。',
  ),
  further_terms: field(
    z.array(z.string().min(2)).default([]),
    'Other words in which a text speaks of it: too loose to match a number, looked for with the terms before anything is called not stated.',
    '断言“未提及”前一并检索的其他说法，不用于匹配。',
  ),
  wide_terms: field(
    z.array(z.string().min(2)).default([]),
    'Those of the terms that name more than it: they match a number, but a text that prints them need not speak of it, so they are left out of that search.',
    '外延过宽的写法，用于匹配，检索时不用。',
  ),
  compared: field(z.boolean(), 'Whether the comparison pages list it.', '是否列入比较页。'),
  definition_varies_zh: field(
    z.string().min(1).nullable().default(null),
    'Why statements with different printed forms measure different things, Chinese; null where the forms are synonyms.',
    '不同写法所指不同的理由；各写法同义时为空。',
  ),
  definition_varies_en: field(
    z.string().min(1).nullable().default(null),
    'Why statements with different printed forms measure different things, English.',
    '不同写法所指不同的理由（英文）。',
  ),
  false_friends: field(
    z.array(falseFriendSchema).default([]),
    'Indicators whose facts look like a baseline of this one, and why they are none.',
    '看似基线而实非的指标及理由。',
  ),
  mappings: field(z.array(mappingSchema), 'Codes in wider vocabularies.', '国际指标对应。'),
});
export type Indicator = z.infer<typeof indicatorSchema>;
