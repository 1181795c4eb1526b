import { z } from 'zod';
import { field } from './field.ts';
import { coderSchema, idSchema, offsetSchema, partialDateSchema, reviewStatusSchema } from './primitives.ts';

export const statementKindSchema = z.enum(['target', 'achieved', 'norm']);
export type StatementKind = z.infer<typeof statementKindSchema>;

export const comparatorSchema = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range', 'change']);
export type Comparator = z.infer<typeof comparatorSchema>;

export const unitSchema = z.enum([
  'percent',
  'percentage_point',
  'permille',
  'per_100k',
  'per_10k',
  'per_1k',
  'years',
  'count',
  'cny',
  'km',
  'minutes',
  'ratio',
  'grade',
  'other',
]);
export type Unit = z.infer<typeof unitSchema>;

export const modalitySchema = z.enum(['firm', 'aspirational', 'exploratory', 'proposed']);
export type Modality = z.infer<typeof modalitySchema>;

export const dueBasisSchema = z.enum(['stated', 'section', 'document']);
export const directionSchema = z.enum(['increase', 'decrease']);
export type Direction = z.infer<typeof directionSchema>;

export const roleSchema = z.enum(['sole', 'lead', 'joint', 'each', 'support']);
export type Role = z.infer<typeof roleSchema>;

export const responsibleSchema = z.strictObject({
  organisation_id: field(idSchema, 'Organisation, by function.', '机构标识（按职能）。'),
  role: field(roleSchema, 'Role, lead only where the document says who leads.', '角色；仅在原文写明时为牵头。'),
  name_zh: field(z.string().min(1), 'The body’s name, its inherited prefix restored.', '机构名称（补全前缀）。'),
  start: field(offsetSchema, 'Where the name is printed.', '名称起点。'),
  end: field(offsetSchema, 'End of the printed name, exclusive.', '名称终点（不含）。'),
});
export type Responsible = z.infer<typeof responsibleSchema>;

/** What a number expression says, before it is given an identity: shared by the engine’s output and the dataset. */
export const statementCore = {
  kind: field(
    statementKindSchema,
    'target: a result to reach; achieved: a fact; norm: a rule to apply.',
    'target 目标；achieved 现状或成果；norm 标准或规则。',
  ),
  quote: field(z.string().min(1), 'Sentence or clause exactly as printed.', '原句（一字不改）。'),
  quote_start: field(offsetSchema, 'Start of the quote, in code points of the seed.', '原句起点（码点）。'),
  quote_end: field(offsetSchema, 'End of the quote, exclusive.', '原句终点（不含）。'),
  number_text: field(
    z.string().min(1),
    'Number expression as printed: number, unit, adjoining comparator.',
    '数字表达（原文）。',
  ),
  number_start: field(offsetSchema, 'Start of the number expression.', '数字表达起点。'),
  number_end: field(offsetSchema, 'End of the number expression, exclusive.', '数字表达终点（不含）。'),
  comparator: field(comparatorSchema, 'How the value binds.', '比较关系。'),
  direction: field(directionSchema.nullable(), 'Only with change: which way.', '仅用于变动：增或减。'),
  value_min: field(z.number().nullable(), 'Lower end, null where open.', '下限；开放时为空。'),
  value_max: field(z.number().nullable(), 'Upper end, null where open.', '上限；开放时为空。'),
  unit: field(unitSchema, 'Unit of the value.', '计量单位（规范）。'),
  unit_zh: field(z.string().nullable(), 'Unit as printed.', '计量单位（原文）。'),
  per_value: field(z.number().nullable(), 'Base of a rate or norm.', '比率或标准的基数。'),
  per_zh: field(z.string().nullable(), 'What the base counts.', '基数所计对象。'),
  noun_zh: field(z.string().min(1), 'What is counted or measured.', '所计对象。'),
  scope_zh: field(z.string().nullable(), 'Whom or what it holds for.', '适用范围。'),
  due: field(partialDateSchema.nullable(), 'Deadline of a target or norm.', '目标期限。'),
  as_of: field(partialDateSchema.nullable(), 'Date of a fact.', '事实时点。'),
  due_basis: field(
    dueBasisSchema.nullable(),
    'Where the date was found: its sentence, its section, or the plan’s period.',
    '日期依据：本句、本段或规划期。',
  ),
  force: field(
    z.enum(['binding', 'expected']).nullable(),
    '约束性 or 预期性, where printed.',
    '约束性／预期性（印有时）。',
  ),
  modality: field(modalitySchema, 'How firmly it is said.', '语气强度。'),
  cycle: field(z.string().nullable(), 'Recurrence, e.g. 每年.', '周期，如每年。'),
  worded: field(z.boolean(), 'Worded coverage such as 全覆盖, read as 100 percent.', '文字表述的全覆盖。'),
};

export const statementSchema = z.strictObject({
  id: field(idSchema, 'Opaque identifier, assigned once.', '固定标识，一经分配不再更改。'),
  place_id: field(idSchema, 'Place.', '地区。'),
  document_id: field(idSchema, 'Document.', '文件。'),
  section_id: field(idSchema, 'Section; leads to the heading path.', '章节。'),
  ...statementCore,
  noun_en: field(z.string().min(1), 'What is counted or measured, English.', '所计对象（英文）。'),
  scope_en: field(z.string().nullable(), 'Whom or what it holds for, English.', '适用范围（英文）。'),
  indicator_id: field(idSchema.nullable(), 'Indicator of the shared vocabulary.', '共享指标。'),
  responsible: field(
    z.array(responsibleSchema),
    'Responsible organisations, only where printed.',
    '责任单位（仅限原文印出）。',
  ),
  baseline_id: field(
    idSchema.nullable(),
    'Achieved statement of the same indicator, place and scope.',
    '同一指标的基线陈述。',
  ),
  path_id: field(idSchema.nullable(), 'Stages of one indicator share this id.', '同一指标各阶段共用的标识。'),
  sentence_zh: field(z.string().min(1), 'Plain sentence made from the fields by code.', '由字段生成的白话句。'),
  sentence_en: field(
    z.string().min(1),
    'Plain sentence made from the fields by code, English.',
    '由字段生成的英文句。',
  ),
  quote_en: field(z.string().nullable(), 'Our English rendering of the quote.', '原句英译（本站译）。'),
  quote_en_review: field(reviewStatusSchema.nullable(), 'Review status of that rendering.', '译文审阅状态。'),
  corrections: field(z.array(idSchema), 'Corrections and doubts that touch the statement.', '相关更正与存疑。'),
  review: field(reviewStatusSchema, 'Review status.', '审阅状态。'),
  coders: field(z.array(coderSchema), 'Who or what coded the row.', '编码者（人或模型）。'),
});
export type Statement = z.infer<typeof statementSchema>;
