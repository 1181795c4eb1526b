import type { CuratedDocument } from '../../src/schemas/document.ts';
import { type Place, placeSchema } from '../../src/schemas/place.ts';
import type { Review } from '../../src/schemas/review.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { type Curated, readCurated } from '../read-curated.ts';

/** The project’s own vocabulary, cut short so that a case takes milliseconds. */
const own = readCurated('.').curated;
const themes = own.themes.slice(0, 4);
const VOCABULARY = {
  themes,
  indicators: own.indicators
    .filter(({ terms }) => terms.some((term) => /床位数|预期寿命/.test(term)))
    .map((indicator) => ({ ...indicator, theme_ids: themes.slice(0, 1).map(({ id }) => id) })),
  organisations: own.organisations.slice(0, 2).map((organisation) => ({
    ...organisation,
    forms: organisation.forms.slice(0, 1).map((form) => ({ ...form, place_id: 'mou' })),
  })),
  glossary: own.glossary.slice(0, 1),
};

const PLACE: Place = placeSchema.parse({
  id: 'mou',
  name_zh: '某市',
  name_en: 'Mou',
  short_zh: '某',
  adcode: '010200',
  iso_3166_2: 'CN-HA',
  province_zh: '某省',
  province_en: 'Some province',
  parent_adcode: null,
  tier: 'prefecture_city',
  order: 1,
});

/** A project of one place whose only source is `text`, with a machine-made record for each document in it. */
export function buildProject(text: string, reviewed: Review | null = null): Curated {
  const source: Source = sourceSchema.parse({
    id: 'mou',
    place_id: 'mou',
    seed_file: 'mou.txt',
    received_as: 'mou.txt',
    received_format: 'txt',
    original_sha256: null,
    sha256: '0'.repeat(64),
    code_points: Math.max(1, Array.from(text).length),
    hosting_site: null,
    hosting_note_zh: '随机生成。',
    hosting_note_en: 'Generated at random.',
    redactions: [],
  });
  return {
    places: [PLACE],
    sources: [source],
    documents: extractText(text).parts.map((_, i) => describeDocument(i + 1, reviewed !== null)),
    ...VOCABULARY,
    reviews: reviewed === null ? [] : [reviewed],
    registers: [],
    seeds: new Map([['mou', text]]),
    lineIn: () => null,
    unread: new Set(),
  };
}

function describeDocument(part: number, isReviewed: boolean): CuratedDocument {
  return {
    id: `mou-part-${part}`,
    place_id: 'mou',
    source_id: 'mou',
    part,
    title_zh: '某市方案',
    title_en: 'Plan of Mou',
    short_zh: '方案',
    short_en: 'Plan',
    issuer: null,
    issuer_tier: 'prefecture',
    number: null,
    dated: null,
    period_start: null,
    period_end: null,
    kind: 'plan',
    addressees: null,
    status_in_force: null,
    completeness: 'complete',
    null_reasons: {
      issuer: 'not_seen',
      number: 'not_stated',
      dated: 'not_seen',
      addressees: 'not_seen',
      status_in_force: 'not_stated',
      hosting_site: 'not_seen',
      period_start: 'not_stated',
      period_end: 'not_stated',
    },
    review: isReviewed ? 'reviewed' : 'machine',
    note_zh: null,
    note_en: null,
  };
}
