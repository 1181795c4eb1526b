import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readHtml } from './read-html.ts';
import type { ReceivedText } from './received-text.ts';
import { Refusal } from './refusal.ts';

/** Reads a DOCX through mammoth’s HTML, so that paragraphs and table cells stay apart. */
export async function readDocx(bytes: Uint8Array): Promise<ReceivedText> {
  let html: string;
  try {
    const skipImages = mammoth.images.imgElement(async () => ({ src: '' }));
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: skipImages }));
  } catch (error) {
    throw new Refusal(
      `it cannot be opened as DOCX (${error instanceof Error ? error.message : String(error)})`,
      'Open it in a word processor and save it again as .docx.',
    );
  }
  const text = readHtml(html);
  const numbered = html.includes('<ol>');
  return {
    format: 'docx',
    text,
    asReceived: false,
    everything: readParts(bytes),
    notes: numbered
      ? [
          {
            zh: '原件中由文字处理软件自动生成的编号不是文本字符，未收入。',
            en: 'Numbers that the word processor generated for lists are no characters of the file and are not part of the text.',
          },
        ]
      : [],
  };
}

/** Characters of all XML parts: headers, comments and properties may hold what the body does not. */
function readParts(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');
}
