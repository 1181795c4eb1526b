import { readCellLineTasks } from './cell-line-tasks.ts';
import { type OrganisationReading, readBodies } from './responsible-bodies.ts';
import { type Cell, cellText, splitRow } from './table-cells.ts';

/** A row of a table and who bears it. */
export interface BearerRow {
  readonly start: number;
  readonly end: number;
  readonly bodies: readonly OrganisationReading[];
}

const BEARS =
  /^(?:(责任|负责|实施|落实|承办|主责)|(牵头|主办)|(配合|参与|参加|协办|协助))(?:单位|部门|科室|股室|处室|主体)(?:\([^()]{1,10}\))?$|^(?:(责任)|(牵头|主办)|(配合|协办|协助))$/;
const LONGEST = 2000;
/** Whose row is the one above. */
const SAME = /^[(（]?(?:同上|同前|上同|以上同|〃|″)[)）]?$/;
/** The heading of the column that bodies of a role stand in. */
const labelOf = (role: OrganisationReading['role']): string =>
  role === 'lead' ? '牵头单位' : role === 'support' ? '配合单位' : '责任单位';

/** The rows of bar and tab tables whose header has a column 责任单位, 牵头单位 or 配合单位. */
export function readBearerRows(text: string, start: number, end: number, firstLeads: boolean): BearerRow[] {
  const rows: BearerRow[] = [];
  let columns: readonly (string | null)[] = [];
  let above: readonly OrganisationReading[] = [];
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > LONGEST ? '' : text.slice(at, stop);
    const separator = line.includes('|') ? '|' : line.includes('\t') ? '\t' : '';
    if (separator !== '') {
      const cells = splitRow(text, at, stop, separator);
      const heads = cells.map((cell) => roleOfHead(cellText(text, cell).replace(/\s/g, '')));
      if (heads.some((head) => head !== null) && cells.length >= 3) {
        columns = heads;
        above = [];
      } else if (columns.length > 0) {
        const bodies = readRow(text, cells, columns, firstLeads, above);
        above = bodies;
        if (bodies.length > 0) rows.push({ start: cells[0]?.start ?? at, end: stop, bodies });
      }
    } else if (line.trim().length > 20) columns = [];
    at = stop + 1;
  }
  for (const { heads, rows: bodies } of readCellLineTasks(text, start, end)) {
    const roles = heads.map((cell) => roleOfHead(cellText(text, cell)));
    let before: readonly OrganisationReading[] = [];
    for (const cells of bodies) {
      const named = readRow(text, cells, roles.slice(0, cells.length), firstLeads, before);
      before = named;
      if (named.length > 0)
        rows.push({ start: cells[0]?.start ?? start, end: cells.at(-1)?.end ?? end, bodies: named });
    }
  }
  return rows.sort((a, b) => a.start - b.start);
}

function roleOfHead(head: string): string | null {
  const m = BEARS.exec(head);
  return m === null ? null : (m[2] ?? m[5]) ? '牵头单位' : (m[3] ?? m[6]) ? '配合单位' : '责任单位';
}

/** Cells merged over several rows are missing at the head of a row: columns count from its end. */
function readRow(
  text: string,
  cells: readonly Cell[],
  columns: readonly (string | null)[],
  firstLeads: boolean,
  above: readonly OrganisationReading[],
): OrganisationReading[] {
  const shift = columns.length - cells.length;
  if (shift < 0 || shift > 2) return [];
  const borne = cells.flatMap((cell, i) => {
    const label = columns[i + shift];
    const said = cellText(text, cell);
    const names = /[一-鿿]{2}/.test(said) && !/[。\d]/.test(said);
    return label == null || !(names || SAME.test(said)) ? [] : [{ label, said, cell }];
  });
  const leads = borne.some(({ label }) => label === '牵头单位');
  return borne.flatMap(({ label, said, cell }) => {
    // One column 责任单位 names all of them, whoever leads.
    if (SAME.test(said)) return above.filter(({ role }) => label === '责任单位' || label === labelOf(role));
    return readBodies(said, cell.start, firstLeads && label === '责任单位').map((body) => ({
      ...body,
      role:
        label === '牵头单位'
          ? ('lead' as const)
          : label === '配合单位'
            ? ('support' as const)
            : leads && body.role === 'sole'
              ? ('joint' as const)
              : body.role,
    }));
  });
}
