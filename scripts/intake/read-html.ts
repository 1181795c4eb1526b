import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Elements that hold no text of the document. */
const SKIPPED = new Set('head script style noscript template svg iframe object select textarea'.split(' '));
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** The visible text of a page: one line a paragraph, one line a table row with its cells parted by tabs. */
export function readHtml(html: string): string {
  const lines: string[] = [''];
  const write = (text: string): void => {
    lines.push(`${lines.pop() ?? ''}${text}`);
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      write(node.value.replace(/[\t\r\n ]+/g, ' '));
      return;
    }
    if (SKIPPED.has(node.nodeName) || isFootnoteMark(node)) return;
    if (node.nodeName === 'br') {
      lines.push('');
      return;
    }
    if (node.nodeName === 'tr') {
      lines.push(rowOf(node), '');
      return;
    }
    const block = BLOCKS.has(node.nodeName);
    if (block) lines.push('');
    for (const child of childrenOf(node)) walk(child);
    if (block) lines.push('');
  };
  walk(parse(html));
  const kept = lines.map((line) => line.replace(/^ +| +$/g, '')).filter((line) => line !== '');
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** Cells of one row; breaks inside a cell are the layout’s, not the author’s. */
function rowOf(row: Node): string {
  return childrenOf(row)
    .filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th')
    .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
    .join('\t');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return SKIPPED.has(node.nodeName) ? '' : childrenOf(node).map(textOf).join('');
}

/** Marks of notes that a word processor numbers by itself are not characters of the text. */
function isFootnoteMark(node: Node): boolean {
  if (node.nodeName !== 'a' || !('attrs' in node)) return false;
  return node.attrs.some(({ name, value }) => name === 'href' && /^#(?:footnote|endnote)/.test(value));
}
