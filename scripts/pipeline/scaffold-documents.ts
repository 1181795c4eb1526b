import { type CuratedDocument, NULLABLE_CURATED_FIELDS } from '../../src/schemas/document.ts';
import type { Place } from '../../src/schemas/place.ts';
import { nameOrNull } from './begin-plainly.ts';
import { extractText } from './extract-text.ts';
import { type DocumentHead, endsWhole, readRecord } from './read-record.ts';

/** What stands before a text that still waits for its English rendering. */
export const NOT_RENDERED = '(not yet rendered) ';

export interface Stub {
  readonly document: CuratedDocument;
  /** Where the text says what the stub proposes. */
  readonly head: DocumentHead;
}

const TIERS: Readonly<Record<Place['tier'], CuratedDocument['issuer_tier']>> = {
  province: 'province',
  municipality: 'province',
  sub_provincial_city: 'prefecture',
  prefecture_city: 'prefecture',
  prefecture: 'prefecture',
  district: 'county',
  county_city: 'county',
  county: 'county',
};

/** 「…实施方案」 → implementation_plan; the last word of a title says what it is. */
const KINDS: readonly [pattern: RegExp, kind: CuratedDocument['kind']][] = [
  [/答复|复函/, 'reply'],
  [/公报|报告|总结/, 'communique'],
  [/任务|要点|清单/, 'task_list'],
  [/方案|行动计划|实施意见/, 'implementation_plan'],
  [/规划|计划|纲要/, 'plan'],
  [/通知|公告|意见/, 'notice'],
];

/** A curated stub for each document of a text: what the text states with its span, null where code found nothing. */
export function scaffoldDocuments(text: string, sourceId: string, place: Pick<Place, 'id' | 'tier'>): Stub[] {
  const { clean, parts } = extractText(text);
  return parts.map((reading, i): Stub => {
    const head = readRecord(clean, reading);
    const title = nameOrNull(head.title_zh?.printed.replace(/\s+/g, '') ?? '') ?? `（标题待定）${sourceId}`;
    const { proposal } = reading.context;
    const document: CuratedDocument = {
      id: parts.length === 1 ? `${sourceId}-plan` : `${sourceId}-part-${i + 1}`,
      place_id: place.id,
      source_id: sourceId,
      part: i + 1,
      title_zh: title,
      title_en: `${NOT_RENDERED}${title}`,
      short_zh: shortenTitle(title),
      short_en: `${NOT_RENDERED}${shortenTitle(title)}`,
      issuer: nameOrNull(head.issuer?.value ?? ''),
      issuer_tier: proposal ? 'member' : TIERS[place.tier],
      number: nameOrNull(head.number?.printed ?? ''),
      dated: head.dated?.value ?? null,
      period_start: head.period_start?.value ?? null,
      period_end: head.period_end?.value ?? null,
      kind: proposal ? 'proposal' : (KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other'),
      addressees: nameOrNull(head.addressees?.printed ?? ''),
      status_in_force: head.status_in_force?.value ?? null,
      completeness: endsWhole(clean, reading) ? 'complete' : 'breaks_off',
      null_reasons: {},
      review: 'machine',
      note_zh: null,
      note_en: null,
    };
    for (const field of NULLABLE_CURATED_FIELDS)
      if (document[field] === null) document.null_reasons[field] = 'not_seen';
    document.null_reasons.hosting_site = 'not_seen';
    return { document, head };
  });
}

/** 「某市人民政府关于印发某市…规划的通知」 → what is issued, in at most 24 characters. */
function shortenTitle(title: string): string {
  const inner = /关于印发《?(.{4,80}?)》?的通知$/.exec(title)?.[1] ?? title;
  const plain = inner.replace(/[(（][^()（）]*[)）]$/, '');
  return Array.from(plain).slice(0, 24).join('');
}
