import { z } from 'zod';
import { field } from './field.ts';
import { idSchema, offsetSchema, sha256Schema } from './primitives.ts';

export const redactionSchema = z.strictObject({
  start: field(offsetSchema, 'First masked code point.', '首个遮盖字符的位置。'),
  end: field(offsetSchema, 'End of the masked run, exclusive.', '遮盖结束位置（不含）。'),
  category: field(
    z.enum(['person_name', 'phone', 'email', 'id_card']),
    'What kind of personal data was masked.',
    '被遮盖的个人信息类别。',
  ),
  reason_zh: field(z.string().min(1), 'Why, in Chinese.', '遮盖理由。'),
  reason_en: field(z.string().min(1), 'Why, in English.', '遮盖理由（英文）。'),
});
export type Redaction = z.infer<typeof redactionSchema>;

/** One received file: its bytes, where they came from as far as the file itself says, and what was masked on import. */
export const sourceSchema = z.strictObject({
  id: field(idSchema, 'Identifier of the source.', '来源文件标识。'),
  place_id: field(idSchema, 'Place that the file is about.', '所属地区。'),
  seed_file: field(z.string().regex(/^[a-z0-9-]+\.txt$/), 'File name in seeds/.', 'seeds/ 中的文件名。'),
  received_as: field(z.string().min(1), 'Name under which the file was received.', '收到时的文件名。'),
  received_format: field(z.enum(['txt', 'html', 'docx', 'pdf']), 'Format in which it was received.', '收到时的格式。'),
  original_sha256: field(
    sha256Schema.nullable(),
    'Hash of the file as received where its text was extracted from another format and holds no personal data; never of an unmasked text.',
    '由其他格式提取文本时原件的校验值；从不记录未遮盖文本的校验值。',
  ),
  sha256: field(sha256Schema, 'SHA-256 of the seed file as it stands, masked.', '遮盖后 seed 文件的 SHA-256。'),
  code_points: field(z.int().positive(), 'Length of the file in Unicode code points.', '文件长度（Unicode 码点数）。'),
  hosting_site: field(
    z.string().nullable(),
    'Site that hosted the copy, as far as the file itself says.',
    '文件自身显示的承载网站。',
  ),
  hosting_note_zh: field(
    z.string().min(1),
    'What is known of the copy and what it lost, Chinese.',
    '关于此副本及其缺失的说明。',
  ),
  hosting_note_en: field(
    z.string().min(1),
    'What is known of the copy and what it lost, English.',
    '关于此副本及其缺失的说明（英文）。',
  ),
  redactions: field(z.array(redactionSchema), 'Masked spans.', '遮盖区间。'),
});
export type Source = z.infer<typeof sourceSchema>;
