/** The same text in the formats in which offices hand theirs out, made for tests: one paragraph a line, tabs part cells. */
import { strToU8, zipSync } from 'fflate';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines without tabs are paragraphs; lines with tabs that follow each other are the rows of one table. */
function groupLines(text: string): (string | string[][])[] {
  const groups: (string | string[][])[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const last = groups.at(-1);
    if (!line.includes('\t')) groups.push(line);
    else if (Array.isArray(last)) last.push(line.split('\t'));
    else groups.push([line.split('\t')]);
  }
  return groups;
}

export function dressAsHtml(text: string): string {
  const body = groupLines(text).map((group) =>
    typeof group === 'string'
      ? `<p>${escapeText(group)}</p>`
      : `<table>${group.map((row) => `<tr>${row.map((cell) => `<td>\n  ${escapeText(cell)}\n</td>`).join('')}</tr>`).join('\n')}</table>`,
  );
  const style =
    'body { font-size: 12pt; line-height: 1.6 } p { margin: 0; text-indent: 2em } td { padding: 0 1em; white-space: nowrap }';
  return `<!doctype html><html><head><meta charset="utf-8"><title>page</title><style>${style}</style><script>var x = '2099年';</script></head><body>${body.join('\n')}</body></html>`;
}

/** The least that a word processor opens. */
export function dressAsDocx(text: string): Uint8Array {
  const paragraph = (line: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`;
  const body = groupLines(text).map((group) =>
    typeof group === 'string'
      ? paragraph(group)
      : `<w:tbl>${group.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`),
  });
}
