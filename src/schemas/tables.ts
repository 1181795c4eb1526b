import { z } from 'zod';
import { absenceSchema } from './absence.ts';
import { baselineCandidateSchema } from './baseline-candidate.ts';
import { checkResultSchema } from './check.ts';
import { comparisonSchema } from './comparison.ts';
import { correctionSchema } from './correction.ts';
import { documentSchema } from './document.ts';
import { field } from './field.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { indicatorSchema } from './indicator.ts';
import { measureSchema } from './measure.ts';
import { numeralSchema } from './numeral.ts';
import { organisationSchema } from './organisation.ts';
import { placeSchema } from './place.ts';
import { responsibilitySchema } from './responsibility.ts';
import { sectionSchema } from './section.ts';
import { redactionSchema, sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { themeSchema } from './theme.ts';
import { tombstoneSchema } from './tombstone.ts';

const seedFileShape = { seed_file: field(z.string().min(1), 'Seed file.', '所在 seed 文件。') };
export const redactionRowSchema = z.strictObject({ ...seedFileShape, ...redactionSchema.shape });

export interface TableDefinition {
  name: string;
  /** Prefix of its link tables and of the columns that lead to it. */
  singular: string;
  schema: z.ZodObject;
  key: readonly string[];
  en: string;
  zh: string;
}

const byId = ['id'] as const;

/** The published tables, parents before children. */
export const TABLES = [
  { name: 'places', singular: 'place', schema: placeSchema, key: byId, en: 'Places', zh: '地区' },
  { name: 'sources', singular: 'source', schema: sourceSchema, key: byId, en: 'Received files', zh: '来源文件' },
  { name: 'documents', singular: 'document', schema: documentSchema, key: byId, en: 'Documents', zh: '文件' },
  { name: 'sections', singular: 'section', schema: sectionSchema, key: byId, en: 'Sections', zh: '章节' },
  { name: 'themes', singular: 'theme', schema: themeSchema, key: byId, en: 'Themes', zh: '主题' },
  { name: 'indicators', singular: 'indicator', schema: indicatorSchema, key: byId, en: 'Indicators', zh: '指标' },
  {
    name: 'organisations',
    singular: 'organisation',
    schema: organisationSchema,
    key: byId,
    en: 'Organisations',
    zh: '机构',
  },
  { name: 'glossary', singular: 'term', schema: glossaryTermSchema, key: byId, en: 'Glossary', zh: '术语' },
  { name: 'corrections', singular: 'correction', schema: correctionSchema, key: byId, en: 'Corrections', zh: '更正' },
  { name: 'statements', singular: 'statement', schema: statementSchema, key: byId, en: 'Statements', zh: '陈述' },
  { name: 'measures', singular: 'measure', schema: measureSchema, key: byId, en: 'Measures', zh: '措施' },
  {
    name: 'responsibilities',
    singular: 'responsibility',
    schema: responsibilitySchema,
    key: ['subject_id', 'position'],
    en: 'Responsibilities',
    zh: '责任',
  },
  { name: 'checks', singular: 'check', schema: checkResultSchema, key: byId, en: 'Checks', zh: '检验' },
  {
    name: 'baseline_candidates',
    singular: 'baseline_candidate',
    schema: baselineCandidateSchema,
    key: ['target_id', 'achieved_id'],
    en: 'Baseline candidates',
    zh: '候选基线',
  },
  {
    name: 'absences',
    singular: 'absence',
    schema: absenceSchema,
    key: ['place_id', 'indicator_id'],
    en: 'Presence and absence',
    zh: '有无载明',
  },
  { name: 'comparisons', singular: 'comparison', schema: comparisonSchema, key: byId, en: 'Comparisons', zh: '比较' },
  {
    name: 'numerals',
    singular: 'numeral',
    schema: numeralSchema,
    key: ['seed_file', 'start'],
    en: 'Numeral ledger',
    zh: '数字台账',
  },
  {
    name: 'redactions',
    singular: 'redaction',
    schema: redactionRowSchema,
    key: ['seed_file', 'start'],
    en: 'Redactions',
    zh: '遮盖',
  },
  { name: 'tombstones', singular: 'tombstone', schema: tombstoneSchema, key: byId, en: 'Tombstones', zh: '停用标识' },
] as const satisfies readonly TableDefinition[];
export type TableName = (typeof TABLES)[number]['name'];

/** The row type of each table. */
export type TableRows = {
  [Name in TableName]: z.infer<Extract<(typeof TABLES)[number], { name: Name }>['schema']>[];
};

/** Lists that have a table of their own under a name that the contract gives. */
export const LISTS_WITH_OWN_TABLE: Readonly<Record<string, TableName>> = {
  'sources.redactions': 'redactions',
  'statements.responsible': 'responsibilities',
  'measures.responsible': 'responsibilities',
};

/** Columns that hold the key of another table. */
export const REFERENCES: Readonly<Record<string, { table: TableName; field: string }>> = {
  place_id: { table: 'places', field: 'id' },
  a_place_id: { table: 'places', field: 'id' },
  b_place_id: { table: 'places', field: 'id' },
  source_id: { table: 'sources', field: 'id' },
  seed_file: { table: 'sources', field: 'seed_file' },
  document_id: { table: 'documents', field: 'id' },
  section_id: { table: 'sections', field: 'id' },
  parent_id: { table: 'sections', field: 'id' },
  statement_id: { table: 'statements', field: 'id' },
  a_statement_id: { table: 'statements', field: 'id' },
  b_statement_id: { table: 'statements', field: 'id' },
  baseline_id: { table: 'statements', field: 'id' },
  target_id: { table: 'statements', field: 'id' },
  achieved_id: { table: 'statements', field: 'id' },
  measure_id: { table: 'measures', field: 'id' },
  indicator_id: { table: 'indicators', field: 'id' },
  friend_id: { table: 'indicators', field: 'id' },
  theme_id: { table: 'themes', field: 'id' },
  organisation_id: { table: 'organisations', field: 'id' },
  correction_id: { table: 'corrections', field: 'id' },
  term_id: { table: 'glossary', field: 'id' },
  tombstone_id: { table: 'tombstones', field: 'id' },
  comparison_id: { table: 'comparisons', field: 'id' },
  check_id: { table: 'checks', field: 'id' },
};
