/** A project of one document, converted in a moment: what convert needs and nothing else. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeSmallProject(root: string): void {
  for (const folder of ['seeds', 'content/documents']) mkdirSync(join(root, folder), { recursive: true });
  for (const path of ['content/places/zhoushan.yaml', 'content/themes', 'content/indicators/life-expectancy.yaml'])
    cpSync(path, join(root, path), { recursive: true });
  const document = readFileSync('content/documents/zhoushan-consortia.yaml', 'utf8');
  writeFileSync(
    join(root, 'content/documents/zhoushan-consortia.yaml'),
    document.replace(/^review: .*$/m, 'review: machine'),
  );
}

/** The bytes of its only source, with the record that vouches for them. */
export function writeSmallSeed(root: string, bytes: string | Uint8Array): void {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  writeFileSync(join(root, 'seeds/zhoushan.txt'), bytes);
  mkdirSync(join(root, 'content/sources'), { recursive: true });
  const source = {
    id: 'zhoushan',
    place_id: 'zhoushan',
    seed_file: 'zhoushan.txt',
    received_as: 'zhoushan.txt',
    received_format: 'txt',
    original_sha256: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    code_points: Math.max(1, Array.from(text).length),
    hosting_site: null,
    hosting_note_zh: '手写',
    hosting_note_en: 'Written by hand',
    redactions: [],
  };
  writeFileSync(join(root, 'content/sources/zhoushan.yaml'), JSON.stringify(source));
}
