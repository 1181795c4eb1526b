import { type ColumnDescription, demandTable, type TableDescription } from '../../src/schemas/codebook.ts';
import { readField } from '../../src/schemas/read-fields.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import type { FlatTable } from './assemble-tables.ts';
import { type Cell, flattenRow } from './flatten-rows.ts';

const ADDED: readonly [name: string, nullable: boolean, en: string, zh: string][] = [
  ['place_zh', false, 'Name of the place, Chinese.', '地区名称。'],
  ['place_en', false, 'Name of the place, English.', '地区名称（英文）。'],
  ['document_zh', false, 'Title of the document as printed.', '文件标题（原文）。'],
  ['document_en', false, 'Title of the document, our rendering.', '文件标题译文。'],
  ['section_path_zh', true, 'Headings above the statement, outermost first.', '所在各级标题，由外到内。'],
  ['indicator_zh', true, 'Name of the indicator, Chinese.', '指标名称。'],
  ['indicator_en', true, 'Name of the indicator, English.', '指标名称（英文）。'],
  ['themes_zh', true, 'Themes of the indicator, Chinese.', '指标所属主题。'],
  ['themes_en', true, 'Themes of the indicator, English.', '指标所属主题（英文）。'],
  [
    'responsible_zh',
    true,
    'Responsible organisations with their roles, in printed order.',
    '责任单位及角色，按印出次序。',
  ],
  ['correction_ids', true, 'Corrections and doubts that touch the statement.', '相关更正与存疑。'],
  ['seed_file', false, 'Seed file that the offsets count in.', '偏移量所在的 seed 文件。'],
];

/** `statements_flat`: for those who open one file, with titles and names beside the codes. */
export function joinStatements(rows: TableRows, statements: readonly Statement[] = rows.statements): FlatTable {
  const table = demandTable('statements');
  const find = indexRows(rows);
  return {
    description: describeFlat(table),
    rows: statements.map((statement) => [...flattenRow(table, statement), ...joinRow(statement, find)]),
  };
}

function describeFlat(table: TableDescription): TableDescription {
  const added = ADDED.map(
    ([name, nullable, description, description_zh]): ColumnDescription => ({
      ...readField(name, { type: nullable ? ['string', 'null'] : 'string', minLength: 1, description, description_zh }),
      references: null,
    }),
  );
  return {
    ...table,
    name: 'statements_flat',
    kind: 'link',
    of: 'statements',
    title_en: 'Statements with titles and names',
    title_zh: '陈述（附标题与名称）',
    fields: [...table.fields, ...added],
    lists: [],
  };
}

type Find = ReturnType<typeof indexRows>;

function indexRows(rows: TableRows) {
  const byId = <T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((row) => [row.id, row]));
  return {
    places: byId(rows.places),
    documents: byId(rows.documents),
    sections: byId(rows.sections),
    indicators: byId(rows.indicators),
    themes: byId(rows.themes),
  };
}

function joinRow(statement: Statement, find: Find): Cell[] {
  const place = find.places.get(statement.place_id);
  const document = find.documents.get(statement.document_id);
  const indicator = find.indicators.get(statement.indicator_id ?? '');
  const themes = (indicator?.theme_ids ?? []).flatMap((id) => find.themes.get(id) ?? []);
  return [
    place?.name_zh ?? null,
    place?.name_en ?? null,
    document?.title_zh ?? null,
    document?.title_en ?? null,
    joinText(readPath(find.sections, statement.section_id), ' › '),
    indicator?.name_zh ?? null,
    indicator?.name_en ?? null,
    joinText(
      themes.map((theme) => theme.name_zh),
      '；',
    ),
    joinText(
      themes.map((theme) => theme.name_en),
      '; ',
    ),
    joinText(
      statement.responsible.map((one) => `${one.name_zh}（${one.role}）`),
      '；',
    ),
    joinText(statement.corrections, '; '),
    document?.seed_file ?? null,
  ];
}

function readPath(sections: Map<string, Section>, id: string): string[] {
  const path: string[] = [];
  for (let at = sections.get(id); at !== undefined && path.length < 10; at = sections.get(at.parent_id ?? '')) {
    if (at.title_zh !== '') path.unshift(`${at.marker}${at.title_zh}`.trim());
  }
  return path;
}

const joinText = (parts: readonly string[], separator: string): string | null =>
  parts.length === 0 ? null : parts.join(separator);
