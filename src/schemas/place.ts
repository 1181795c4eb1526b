import { z } from 'zod';
import { field } from './field.ts';
import { idSchema } from './primitives.ts';

export const placeSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the place, used in addresses.', '地区标识，用于网址。'),
  name_zh: field(z.string().min(1), 'Chinese name.', '中文名称。'),
  name_en: field(z.string().min(1), 'English name.', '英文名称。'),
  short_zh: field(z.string().min(1), 'Short Chinese name.', '中文简称。'),
  adcode: field(z.string().regex(/^\d{6}$/), 'Six-digit administrative division code.', '六位行政区划代码。'),
  iso_3166_2: field(
    z.string().regex(/^CN-[A-Z]{2}$/),
    'ISO 3166-2 code of the province.',
    '所在省份的 ISO 3166-2 代码。',
  ),
  province_zh: field(z.string().min(1), 'Province or autonomous region, Chinese.', '所在省、自治区。'),
  province_en: field(z.string().min(1), 'Province or autonomous region, English.', '所在省、自治区（英文）。'),
  parent_adcode: field(
    z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
    'Code of the prefecture that a county belongs to.',
    '所属地级市的区划代码（县级适用）。',
  ),
  tier: field(
    z.enum([
      'province',
      'municipality',
      'sub_provincial_city',
      'prefecture_city',
      'prefecture',
      'district',
      'county_city',
      'county',
    ]),
    'Administrative tier; prefecture: an autonomous prefecture, league or region, municipality: one directly under the central government.',
    '行政层级。',
  ),
  order: field(z.int().positive(), 'Position in lists.', '排列次序。'),
});
export type Place = z.infer<typeof placeSchema>;
