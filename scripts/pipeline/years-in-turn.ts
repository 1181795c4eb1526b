import type { GoverningDate } from './decide-date.ts';
import type { Quantity } from './read-quantities.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** 「到2022年和2030年,成人吸烟率分别低于24.5%和20%」: each number has the year in its place. */
export function yearInTurn(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  const from = Math.max(sentence.start, q.start - 100);
  const lead = text.slice(from, q.start);
  const shared = lead.lastIndexOf('分别');
  if (shared < 0 || /[,。;]/.test(lead.slice(shared).replace(/[\d.],/g, ''))) return null;
  const list = YEARS.exec(lead.slice(0, shared));
  if (!list) return null;
  let k = 0;
  while ((quantities[index - k - 1]?.start ?? -1) >= from + shared) k++;
  const year = Array.from(list[2]?.matchAll(/(?:19|20)\d{2}/g) ?? [], (m) => m[0])[k];
  return year
    ? {
        value: /[底末]/.test(list[2] ?? '') ? `${year}-12` : year,
        use: list[1] ? 'deadline' : 'bare',
        basis: 'stated',
        near: true,
        own: true,
      }
    : null;
}

/** 「到2022年和2030年」, 「2023、2024、2025年」, 「2021年底、2023年底」 */
const YEARS = /([到至]?)((?:(?:19|20)\d{2}年?(?:年?底|末)?[、和与]){1,5}(?:19|20)\d{2}年(?:年?底|末)?),?[^。;]*$/;
