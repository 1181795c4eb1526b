import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, offsetSchema } from './primitives.ts';

export const sectionSchema = z.strictObject({
  id: field(idSchema, 'Identifier; the element id in the document’s page.', '章节标识，即文件页中的锚点。'),
  document_id: field(idSchema, 'Document.', '所属文件。'),
  parent_id: field(idSchema.nullable(), 'Section that contains this one.', '上级章节。'),
  level: field(
    z.int().min(0).max(6),
    'Depth in the outline, 0 for the text before the first heading.',
    '大纲层级，首个标题之前为 0。',
  ),
  marker: field(z.string(), 'Heading number as printed, e.g. (二) or 第三章.', '标题序号（原文）。'),
  title_zh: field(z.string(), 'Heading as printed, without its number.', '标题（原文，不含序号）。'),
  title_en: field(z.string().nullable(), 'Our rendering of the heading.', '标题译文（本站译）。'),
  heading_start: field(offsetSchema, 'Start of the heading in the seed.', '标题起点。'),
  heading_end: field(offsetSchema, 'End of the heading, exclusive.', '标题终点（不含）。'),
  start: field(offsetSchema, 'Start of the section in the seed.', '章节起点。'),
  end: field(offsetSchema, 'End of the section, exclusive.', '章节终点（不含）。'),
});
export type Section = z.infer<typeof sectionSchema>;
