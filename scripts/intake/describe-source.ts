import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Place } from '../../src/schemas/place.ts';
import type { Source } from '../../src/schemas/source.ts';
import { maskPersonalData } from '../pipeline/mask-personal-data.ts';
import type { ReceivedText } from './received-text.ts';

interface Reception {
  id: string;
  place: Place;
  file: string;
  bytes: Uint8Array;
  received: ReceivedText;
  redactions: Source['redactions'];
  sha256: string;
  length: number;
}

/** The record of a source: where it came from, what it is now, and what nobody has said of it yet. */
export function describeSource({ id, place, file, bytes, received, redactions, sha256, length }: Reception): Source {
  // A hash of the original would let anyone try out what the mask hides.
  const holdsPersonalData = redactions.length > 0 || maskPersonalData(received.everything).redactions.length > 0;
  const original = received.asReceived || holdsPersonalData ? null : createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    place_id: place.id,
    seed_file: `${id}.txt`,
    received_as: maskPersonalData(basename(file)).masked,
    received_format: received.format,
    original_sha256: original,
    sha256,
    code_points: length,
    hosting_site: null,
    hosting_note_zh: ['来源网站未核实；由机器导入，待编者说明。', ...received.notes.map((n) => n.zh)].join(''),
    hosting_note_en: [
      'The hosting site has not been verified; imported by machine, an editor still has to say what is known.',
      ...received.notes.map((n) => n.en),
    ].join(' '),
    redactions,
  };
}
