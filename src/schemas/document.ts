import { z } from 'zod';
import { field } from './field.ts';
import {
  daySchema,
  idSchema,
  nullReasonSchema,
  offsetSchema,
  partialDateSchema,
  reviewStatusSchema,
  sha256Schema,
  spanSchema,
} from './primitives.ts';

/** Fields of a curated document that may be silent. */
export const NULLABLE_CURATED_FIELDS = [
  'issuer',
  'number',
  'dated',
  'period_start',
  'period_end',
  'addressees',
  'status_in_force',
] as const;

/** Fields of a document that may be silent; each null needs a reason in `null_reasons`. */
export const NULLABLE_DOCUMENT_FIELDS = [...NULLABLE_CURATED_FIELDS, 'hosting_site', 'breaks_off_at'] as const;

export const documentKindSchema = z.enum([
  'plan',
  'implementation_plan',
  'task_list',
  'proposal',
  'reply',
  'notice',
  'communique',
  'other',
]);

export const citationRefSchema = z.strictObject({
  title_zh: field(z.string().min(1), 'Title of the cited document as printed.', '所引文件标题（原文）。'),
  number: field(z.string().nullable(), 'Its number as printed.', '所引文号（原文）。'),
  number_normalised: field(
    z.string().nullable(),
    'The number in its standard form; null where none is printed or its year is lost.',
    '规范写法的文号；未印出或年份缺失时为空。',
  ),
  start: field(offsetSchema, 'Where it is cited.', '引用处起点。'),
  end: field(offsetSchema, 'End of the citation, exclusive.', '引用处终点（不含）。'),
});

/** What an editor states about a document; everything else is derived from the text by code. */
export const curatedDocumentSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the document.', '文件标识。'),
  place_id: field(idSchema, 'Place that the document binds or speaks of.', '所属地区。'),
  source_id: field(idSchema, 'Source file that holds it.', '所在来源文件。'),
  part: field(z.int().positive(), 'Which document of the file, counted from 1.', '文件中的第几份文件。'),
  title_zh: field(z.string().min(1), 'Title as printed.', '标题（原文）。'),
  title_en: field(z.string().min(1), 'Our rendering of the title.', '标题译文（本站译）。'),
  short_zh: field(z.string().min(1), 'Short title for lists.', '列表用简称。'),
  short_en: field(z.string().min(1), 'Short title for lists, English.', '列表用简称（英文）。'),
  issuer: field(z.string().nullable(), 'Issuing body as printed.', '发文机关（原文）。'),
  issuer_tier: field(
    z.enum(['national', 'province', 'prefecture', 'county', 'township', 'member']),
    'Tier of the issuing body; member: a committee member, who binds nobody.',
    '发文主体层级；member 指委员个人，不产生约束。',
  ),
  number: field(z.string().nullable(), 'Document number as printed.', '文号（原文）。'),
  dated: field(daySchema.nullable(), 'Date of issue, where printed in full.', '成文日期（完整印出时）。'),
  period_start: field(
    partialDateSchema.nullable(),
    'First year of the period that the document plans for.',
    '规划期起始年。',
  ),
  period_end: field(partialDateSchema.nullable(), 'Last year of that period.', '规划期截止年。'),
  kind: field(documentKindSchema, 'Kind of document.', '文种。'),
  addressees: field(z.string().nullable(), 'Addressees as printed.', '主送机关（原文）。'),
  status_in_force: field(
    z.string().nullable(),
    'Status in force, where the copy prints one.',
    '效力状态（副本印有时）。',
  ),
  completeness: field(z.enum(['complete', 'breaks_off']), 'Whether the received text is whole.', '所收文本是否完整。'),
  null_reasons: field(
    z.partialRecord(z.enum(NULLABLE_DOCUMENT_FIELDS), nullReasonSchema),
    'For every field that is null, why.',
    '每个空缺字段的原因。',
  ),
  review: field(reviewStatusSchema, 'How far the document has been reviewed.', '审阅状态。'),
  note_zh: field(z.string().nullable(), 'Editorial note, Chinese.', '编者说明。'),
  note_en: field(z.string().nullable(), 'Editorial note, English.', '编者说明（英文）。'),
});
export type CuratedDocument = z.infer<typeof curatedDocumentSchema>;

/** Evidence in the text for a field of the document record. */
export const fieldEvidenceSchema = z.strictObject({
  field: z.string().min(1),
  start: offsetSchema,
  end: offsetSchema,
  text: z.string().min(1),
});

export const documentSchema = curatedDocumentSchema.extend({
  hosting_site: field(z.string().nullable(), 'Site that hosted the copy.', '承载网站。'),
  seed_file: field(z.string().min(1), 'Seed file that holds the document.', '所在 seed 文件。'),
  sha256: field(sha256Schema, 'SHA-256 of that seed file.', '该 seed 文件的 SHA-256。'),
  span_start: field(offsetSchema, 'First code point of the document in the seed.', '文件在 seed 中的起点。'),
  span_end: field(offsetSchema, 'End of the document in the seed, exclusive.', '文件在 seed 中的终点（不含）。'),
  breaks_off_at: field(offsetSchema.nullable(), 'Where the text breaks off.', '文本中断处。'),
  cites: field(z.array(citationRefSchema), 'Other documents cited, with their numbers.', '所引文件及文号。'),
  boilerplate: field(z.array(spanSchema), 'Spans that the hosting page added.', '承载网页添加的文字区间。'),
  evidence: field(z.array(fieldEvidenceSchema), 'Where the record’s own fields are printed.', '各字段在原文中的出处。'),
});
export type ReformDocument = z.infer<typeof documentSchema>;
