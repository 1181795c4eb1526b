import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Section } from '../../src/schemas/section.ts';
import { dealIds } from './deal-ids.ts';

/**
 * The sections under the ids that the register keeps for their headings: by heading and place, then by heading and order,
 * then by the place of a heading that was recut. The text before the first heading has no heading, and always `-s00`.
 */
export function assignSectionIds(
  documentId: string,
  sections: readonly Section[],
  register: IdRegister | null,
): { sections: Section[]; register: IdRegister['sections']; lost: readonly string[] } {
  const headed = sections.filter((s) => s.level > 0);
  const { ids, lost, last } = dealIds(
    headed,
    register?.sections,
    register?.tombstones ?? [],
    [
      (entry, s) => entry.heading_start === s.heading_start && entry.heading === headingOf(s),
      (entry, s) => entry.heading !== '' && entry.heading === headingOf(s),
      (entry, s) => entry.heading_start === s.heading_start || entry.heading_end === s.heading_end,
    ],
    { prefix: `${documentId}-s`, width: 2 },
  );
  const dealt = new Map(headed.map((s, i) => [s.id, ids[i] ?? '']));
  return {
    sections: sections.map((s) => ({
      ...s,
      id: dealt.get(s.id) ?? s.id,
      parent_id: s.parent_id === null ? null : (dealt.get(s.parent_id) ?? s.parent_id),
    })),
    register: {
      last,
      entries: headed.map((s, i) => ({
        id: ids[i] ?? '',
        heading_start: s.heading_start,
        heading_end: s.heading_end,
        heading: headingOf(s),
      })),
    },
    lost,
  };
}

const headingOf = (s: Section): string => `${s.marker}${s.title_zh}`;
