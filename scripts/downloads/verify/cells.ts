import { checkCell } from '../check-tables.ts';
import { type BuiltSite, LATEST, listFolder, readCsv, readText, type SiteCheck } from './built-site.ts';

export const cells: SiteCheck = {
  name: 'cells',
  description: 'CSV is UTF-8 without byte order mark, CRLF, rectangular; no cell runs as a formula or reads as missing',
  check(site) {
    return listFolder(site, LATEST)
      .filter((path) => path.endsWith('.csv'))
      .flatMap((path) => checkFile(site, path));
  },
};

function checkFile(site: BuiltSite, path: string): string[] {
  const text = readText(site, `${LATEST}/${path}`);
  const rows = readCsv(site, `${LATEST}/${path}`);
  const width = rows[0]?.length ?? 0;
  return [
    ...(text.startsWith('\uFEFF') ? [`${path} begins with a byte order mark`] : []),
    ...(text.endsWith('\r\n') ? [] : [`${path} does not end with CRLF`]),
    ...(/[^\r]\n/.test(text.replace(/"(?:[^"]|"")*"/g, '')) ? [`${path} has a line that ends with LF alone`] : []),
    ...rows.flatMap((row, index) => [
      ...(row.length === width ? [] : [`${path} row ${index} has ${row.length} cells, its header ${width}`]),
      ...row.flatMap((cell) => {
        const problem = checkCell(cell);
        return problem === null ? [] : [`${path} row ${index}: ${JSON.stringify(cell)} ${problem}`];
      }),
    ]),
  ];
}
