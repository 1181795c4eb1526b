import { z } from 'zod';
import { absenceSchema } from './absence.ts';
import { comparisonSchema } from './comparison.ts';
import { correctionSchema } from './correction.ts';
import { documentSchema } from './document.ts';
import { field } from './field.ts';
import { indicatorSchema } from './indicator.ts';
import { measureSchema } from './measure.ts';
import { placeSchema } from './place.ts';
import { daySchema } from './primitives.ts';
import { statementSchema } from './statement.ts';
import { TABLES } from './tables.ts';
import { tombstoneSchema } from './tombstone.ts';

/** What every published JSON file says about itself. */
export const metaSchema = z.strictObject({
  name: field(z.string().min(1), 'Name of the table or slice.', '表或切片的名称。'),
  title_zh: field(z.string().min(1), 'Title, Chinese.', '标题。'),
  title_en: field(z.string().min(1), 'Title, English.', '标题（英文）。'),
  version: field(z.string().regex(/^\d+\.\d+\.\d+(\+unreleased)?$/), 'Version of the dataset.', '数据集版本。'),
  release_date: field(daySchema.nullable(), 'Day of the release, null before it.', '发布日期；未发布时为空。'),
  licence: field(z.literal('CC-BY-4.0'), 'Licence of the data.', '数据许可。'),
  citation: field(z.string().min(1), 'How to cite.', '引用格式。'),
  count: field(z.int().nonnegative(), 'Number of rows, or of statements in a slice.', '行数；切片中为陈述数。'),
  offset_unit: field(z.string().min(1), 'What offsets count.', '偏移量的单位。'),
});
export type Meta = z.infer<typeof metaSchema>;

function wrap(data: z.ZodType): z.ZodObject {
  return z.strictObject({
    $schema: field(z.string().min(1), 'Schema of this file, relative to it.', '本文件的模式（相对地址）。'),
    meta: metaSchema,
    data,
  });
}

const lists = {
  statements: z.array(statementSchema),
  measures: z.array(measureSchema),
};

export const placeSliceSchema = z.strictObject({
  place: placeSchema,
  documents: z.array(documentSchema),
  ...lists,
  corrections: z.array(correctionSchema),
  absences: z.array(absenceSchema),
});
export const documentSliceSchema = z.strictObject({
  document: documentSchema,
  ...lists,
  corrections: z.array(correctionSchema),
});
export const indicatorSliceSchema = z.strictObject({
  indicator: indicatorSchema,
  ...lists,
  absences: z.array(absenceSchema),
  comparisons: z.array(comparisonSchema),
});
export const comparisonSliceSchema = z.strictObject({
  places: z.array(placeSchema).length(2),
  comparisons: z.array(comparisonSchema),
  statements: z.array(statementSchema),
});

/** File schemas by the name that `schemas/{name}.schema.json` bears. */
export const PUBLISHED_SCHEMAS: ReadonlyMap<string, z.ZodObject> = new Map([
  ...TABLES.map(({ name, schema }): [string, z.ZodObject] => [name, wrap(z.array(schema))]),
  ['statement', wrap(statementSchema)],
  ['measure', wrap(measureSchema)],
  ['tombstone', wrap(tombstoneSchema)],
  ['place-slice', wrap(placeSliceSchema)],
  ['document-slice', wrap(documentSliceSchema)],
  ['indicator-slice', wrap(indicatorSliceSchema)],
  ['comparison-slice', wrap(comparisonSliceSchema)],
]);
