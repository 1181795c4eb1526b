import type { SheetData } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { citeDataset, DATA_LICENCE, DATASET_TITLE, type Edition, OFFSET_UNIT } from '../../src/domain/cite-dataset.ts';
import type { FlatTable } from './assemble-tables.ts';
import type { Cell } from './flatten-rows.ts';
import { repackZip } from './pack-zip.ts';

/** A workbook for Excel: a sheet that explains, then a sheet per table with its header row frozen. */
export async function serialiseXlsx(tables: readonly FlatTable[], edition: Edition): Promise<Uint8Array> {
  const sheets = [
    { data: explainWorkbook(tables, edition), sheet: 'README', columns: [{ width: 28 }, { width: 90 }, { width: 12 }] },
    ...tables.map((table) => ({
      data: layTable(table),
      sheet: nameSheet(table.description.name),
      stickyRowsCount: 1,
      columns: table.description.fields.map((field) => ({ width: Math.max(12, field.name.length + 2) })),
    })),
  ];
  return repackZip(new Uint8Array(await writeExcelFile(sheets).toBuffer()));
}

function layTable({ description, rows }: FlatTable): SheetData {
  const header = description.fields.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  return [header, ...rows.map((row) => row.map(layCell))];
}

function layCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: escapeCell(cell), type: String };
}

/**
 * XML drops a carriage return and cannot hold control characters; spreadsheets write both as `_x000D_`, and an underscore
 * that would be read so as `_x005F_` (ECMA-376, ST_Xstring).
 */
export const escapeCell = (text: string): string =>
  text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

function explainWorkbook(tables: readonly FlatTable[], edition: Edition): SheetData {
  const line = (...cells: (string | number)[]) => cells.map(layCell);
  return [
    line('医改台账 · Reform Ledger', DATASET_TITLE.zh),
    line('', DATASET_TITLE.en),
    line('version', edition.version),
    line('release date', edition.date ?? 'not released'),
    line('licence', `${DATA_LICENCE.name} (${DATA_LICENCE.id}) ${DATA_LICENCE.url}`),
    line('citation', citeDataset(edition)),
    line('offsets', OFFSET_UNIT),
    line('empty cell', '空单元格表示原文未载明或不适用，绝不表示零 · not stated or not applicable, never zero'),
    line('', ''),
    line('sheet', 'content', 'rows'),
    ...tables.map(({ description, rows }) =>
      line(nameSheet(description.name), `${description.title_zh} · ${description.title_en}`, rows.length),
    ),
  ];
}

/** Excel allows 31 characters. */
export function nameSheet(table: string): string {
  return table.length <= 31 ? table : table.slice(0, 31);
}
