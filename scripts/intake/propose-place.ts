import { pinyin } from 'pinyin-pro';
import type { Place } from '../../src/schemas/place.ts';
import type { Division } from './divisions.ts';
import { PROVINCES } from './provinces.ts';

const ENGLISH_TIER: Readonly<Record<Place['tier'], string>> = {
  sub_provincial_city: '',
  prefecture_city: '',
  county_city: '',
  municipality: '',
  province: '',
  prefecture: ' Prefecture',
  district: ' District',
  county: ' County',
};

const syllablesOf = (name: string, v: boolean): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', v }).map((s) => s.toLowerCase());

/** 「淳安」 → Chun’an: a mark before a syllable that begins with a vowel. */
function romanise(name: string): string {
  const [first = '', ...rest] = syllablesOf(name, false);
  return first.charAt(0).toUpperCase() + first.slice(1) + rest.map((s) => (/^[aoe]/.test(s) ? `’${s}` : s)).join('');
}

/** An id from the pinyin of the short name; one that is taken gets the province behind it. */
function proposeId(division: Division, taken: ReadonlySet<string>): string {
  const plain = syllablesOf(division.short, true)
    .join('')
    .replace(/[^a-z]/g, '');
  if (!taken.has(plain)) return plain;
  const province = PROVINCES[division.adcode.slice(0, 2)]?.[1].split(' ')[0]?.toLowerCase() ?? division.adcode;
  return taken.has(`${plain}-${province}`) ? `${plain}-${division.adcode}` : `${plain}-${province}`;
}

/** The record of a division that the ledger does not know yet; its romanised name is for a person to confirm. */
export function proposePlace(division: Division, places: readonly Place[], id: string | null): Place {
  const [iso, english] = PROVINCES[division.adcode.slice(0, 2)] ?? ['CN-XX', division.adcode];
  const province = division.above.at(-1) ?? division;
  const city = division.above.length === 2 ? division.above[0] : undefined;
  const own = division.adcode.endsWith('0000') ? english : romanise(division.short) + ENGLISH_TIER[division.tier];
  return {
    id: id ?? proposeId(division, new Set(places.map((p) => p.id))),
    name_zh: division.name,
    name_en: own,
    short_zh: division.short,
    adcode: division.adcode,
    iso_3166_2: iso,
    province_zh: province.name,
    province_en: english,
    parent_adcode: city?.adcode ?? null,
    tier: division.tier,
    order: Math.max(0, ...places.map((p) => p.order)) + 1,
  };
}
