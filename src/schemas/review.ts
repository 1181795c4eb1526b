import { z } from 'zod';
import { correctionStatusSchema, correctionTypeSchema } from './correction.ts';
import { field } from './field.ts';
import { numeralClassSchema } from './numeral.ts';
import { coderSchema, idSchema, offsetSchema } from './primitives.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An editor's change of one field: guarded by the value that the engine gives, so that it fails when no longer needed. */
export const fieldChangeSchema = z.strictObject({
  field: field(z.string().min(1), 'Field of the statement.', '字段名。'),
  old: field(scalar, 'Value that the rule gives: the guard.', '规则读出的值，用作校验。'),
  new: field(scalar, 'Value that the sentence means.', '应有的值。'),
  reason: field(z.string().min(1), 'Why, with the words of the text that decide it.', '理由，引原文。'),
});

export const statementReviewSchema = z.strictObject({
  id: field(idSchema, 'Statement.', '陈述标识。'),
  hash: field(
    z.string().regex(/^[0-9a-f]{16}$/),
    'Hash of quote and value that the review was made on.',
    '审阅时原句与数值的校验值。',
  ),
  noun_zh: field(
    z.string().min(1).optional(),
    'What is counted, where the rule’s words do not do.',
    '所计之物（规则所读不当时填写）。',
  ),
  scope_zh: field(
    z.string().min(1).nullable().optional(),
    'Whom or what it holds for, where the rule’s words do not do.',
    '适用范围（规则所读不当时填写）。',
  ),
  indicator_id: field(
    idSchema.nullable().optional(),
    'Indicator, where the rule’s choice does not do; null is allowed, a wrong one is not.',
    '指标（规则所选不当时填写）。',
  ),
  changes: field(
    z.array(fieldChangeSchema).default([]),
    'Fields that the rule got wrong and cannot get right.',
    '规则读错且无法改正的字段。',
  ),
});
export type StatementReview = z.infer<typeof statementReviewSchema>;

export const numeralReviewSchema = z.strictObject({
  start: field(offsetSchema, 'First code point of the numeral.', '数字起点。'),
  text: field(z.string().min(1), 'The numeral as printed: the guard.', '数字原文，用作校验。'),
  old: field(numeralClassSchema, 'Class that the rule gives: the guard.', '规则所判类别，用作校验。'),
  new: field(numeralClassSchema, 'Class that it has.', '应有类别。'),
  reason: field(z.string().min(1), 'Why.', '理由。'),
});

/** An editor's verdict on a doubt that a check raised, or a fault found by reading. */
export const correctionReviewSchema = z.strictObject({
  type: field(correctionTypeSchema, 'What kind of fault it is.', '问题类别。'),
  status: field(correctionStatusSchema, 'What the editors decided.', '编者结论。'),
  check: field(
    z.string().nullable(),
    'Check that raised the doubt, null where a reader found it.',
    '提出疑问的检查；读者发现者为 null。',
  ),
  quotes: field(
    z.array(z.strictObject({ start: offsetSchema, text: z.string().min(1) })).min(1),
    'Where it stands and what is printed there: the guard.',
    '所在位置及原文，用作校验。',
  ),
  field: field(z.string().nullable(), 'Field of the statement that it touches.', '所涉字段。'),
  old: field(z.union([z.string(), z.number(), z.null()]), 'What is printed.', '原文所印。'),
  new: field(
    z.union([z.string(), z.number(), z.null()]),
    'What is meant, null where the text does not decide it.',
    '应为；文本不能判定时为 null。',
  ),
  reason_zh: field(z.string().min(1), 'Why, Chinese.', '理由。'),
  reason_en: field(z.string().min(1), 'Why, English.', '理由（英文）。'),
});

/** A number that the engine took for a statement and that states nothing, e.g. a count that only points back. */
export const rejectionSchema = z.strictObject({
  start: field(offsetSchema, 'First code point of the number expression.', '数字表述起点。'),
  text: field(z.string().min(1), 'The number expression as printed: the guard.', '数字表述原文，用作校验。'),
  class: field(numeralClassSchema, 'Class that its numerals get.', '其数字应有类别。'),
  reason: field(z.string().min(1), 'Why it states nothing.', '为何不构成陈述。'),
});

export const measureReviewSchema = z.strictObject({
  id: field(idSchema, 'Measure.', '举措标识。'),
  hash: field(
    z.string().regex(/^[0-9a-f]{16}$/),
    'Hash of the quote that the review was made on.',
    '审阅时引文的校验值。',
  ),
  summary_en: field(z.string().min(1), 'What it promises, in one English sentence.', '英文概述。'),
  theme_ids: field(
    z.array(idSchema).min(1).optional(),
    'Themes, where the rule’s choice does not do.',
    '主题（规则所选不当时填写）。',
  ),
});

/** Renderings by the Chinese that they render: each is written once, however many statements bear it. */
const renderings = z.record(z.string(), z.string().min(1)).default({});

export const reviewSchema = z.strictObject({
  document_id: field(idSchema, 'Document.', '文件标识。'),
  coders: field(
    z.array(coderSchema).min(1),
    'Who reviewed: id, kind (human or model), date.',
    '审阅者：代号、人或模型、日期。',
  ),
  section_titles_en: field(
    renderings,
    'English headings by the printed heading; the whole text bears the title of its record.',
    '标题译文（按原文标题）；全文标题取自文件记录。',
  ),
  nouns_en: field(renderings, 'English of each noun_zh of the statements below.', '所计之物的译文（按中文）。'),
  scopes_en: field(renderings, 'English of each scope_zh of the statements below.', '适用范围的译文（按中文）。'),
  quotes_en: field(renderings, 'Our rendering of each quote, by its print.', '引文译文（本站译，按原文）。'),
  statements: field(z.array(statementReviewSchema).default([]), 'Statements, one entry each.', '陈述。'),
  measures: field(z.array(measureReviewSchema).default([]), 'Measures, one entry each.', '举措。'),
  rejections: field(z.array(rejectionSchema).default([]), 'Numbers that state nothing.', '不构成陈述的数字。'),
  numerals: field(
    z.array(numeralReviewSchema).default([]),
    'Numerals whose class the rule got wrong.',
    '类别判错的数字。',
  ),
  corrections: field(
    z.array(correctionReviewSchema).default([]),
    'Verdicts on doubts, and faults found by reading.',
    '对疑问的结论及阅读所见问题。',
  ),
});
export type Review = z.infer<typeof reviewSchema>;
