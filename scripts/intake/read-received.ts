import { decodeText, ENCODINGS } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import type { ReceivedText } from './received-text.ts';
import { Refusal } from './refusal.ts';

const SCAN_ADVICE =
  'Run text recognition (e.g. tesseract -l chi_sim), read the result against the picture, and import that as TXT.';

/** Formats that are known by their first bytes and not read, with the way round. */
const UNREAD: readonly [start: readonly number[], what: string, remedy: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'it is an old Office or WPS file', 'Open it and save it as .docx.'],
  [[0x89, 0x50, 0x4e, 0x47], 'it is a picture (PNG), a scan without text', SCAN_ADVICE],
  [[0xff, 0xd8, 0xff], 'it is a picture (JPEG), a scan without text', SCAN_ADVICE],
  [[0x49, 0x49, 0x2a, 0x00], 'it is a picture (TIFF), a scan without text', SCAN_ADVICE],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'it is RTF', 'Open it and save it as .docx.'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((b, i) => bytes[i] === b);

/** Reads a received file by what its bytes are, whatever its name says. Throws a `Refusal` with the remedy. */
export async function readReceived(bytes: Uint8Array, encoding: string | null): Promise<ReceivedText> {
  if (encoding !== null && !ENCODINGS.some((known) => known === encoding))
    throw new Refusal(`“${encoding}” is no encoding that is read here`, `Use one of ${ENCODINGS.join(', ')}.`);
  if (bytes.length === 0) throw new Refusal('it is empty', 'Import a file that holds text.');
  for (const [start, what, remedy] of UNREAD) if (startsWith(bytes, start)) throw new Refusal(what, remedy);
  const received = await readByFormat(bytes, encoding);
  if (!/[一-鿿]/.test(received.text))
    throw new Refusal(
      `no Chinese text was found in it (${received.format.toUpperCase()})`,
      received.format === 'docx' ? `If its pages are pictures: ${SCAN_ADVICE}` : 'Check that it is the right file.',
    );
  return received;
}

async function readByFormat(bytes: Uint8Array, encoding: string | null): Promise<ReceivedText> {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return readPdf(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (Buffer.from(bytes).includes('word/document.xml')) return readDocx(bytes);
    throw new Refusal('it is an archive or an Office file that is no DOCX', 'Unpack it, or save it as .docx.');
  }
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const html = /<(?:!doctype\s+html|html|head|body|meta|div|p)[\s>]/i.test(head);
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  const known = ENCODINGS.find((name) => name === declared) ?? null;
  const { text, encoding: used } = decodeText(bytes, encoding, html ? known : null);
  const converted =
    used === 'utf-8'
      ? []
      : [
          {
            zh: `导入时由 ${used.toUpperCase()} 编码转为 UTF-8。`,
            en: `Converted from ${used.toUpperCase()} to UTF-8 on import.`,
          },
        ];
  return html
    ? { format: 'html', text: readHtml(text), asReceived: false, everything: text, notes: converted }
    : { format: 'txt', text, asReceived: used === 'utf-8', everything: text, notes: converted };
}
