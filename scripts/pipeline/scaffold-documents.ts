import type { CuratedDocument } from '../../src/schemas/document.ts';
import { printedSpan } from './clean-text.ts';
import { extractText } from './extract-text.ts';

/** A curated stub for each document of a text, with what the text states and null, with a reason, where it is silent. */
export function scaffoldDocuments(text: string, sourceId: string, placeId: string): Map<string, CuratedDocument> {
  const { clean, parts } = extractText(text);
  const stubs = new Map<string, CuratedDocument>();
  parts.forEach(({ part, context }, i) => {
    const id = parts.length === 1 ? `${sourceId}-plan` : `${sourceId}-part-${i + 1}`;
    const title = part.title
      ? printedSpan(clean, part.title.start, part.title.end).text.trim()
      : `（标题待定）${sourceId}`;
    const number = /[一-鿿]{2,10}〔\d{4}〕\d{1,4}号/.exec(clean.text.slice(part.start, part.start + 600))?.[0] ?? null;
    stubs.set(`${id}.yaml`, {
      id,
      place_id: placeId,
      source_id: sourceId,
      part: i + 1,
      title_zh: title,
      title_en: `(not yet rendered) ${title}`,
      short_zh: title.slice(0, 24),
      short_en: `(not yet rendered) ${title.slice(0, 24)}`,
      issuer: null,
      issuer_tier: context.proposal ? 'member' : 'prefecture',
      number,
      dated: null,
      period_start: context.periodStart,
      period_end: context.periodEnd,
      kind: context.proposal ? 'proposal' : context.kind === 'achieved' ? 'communique' : 'plan',
      addressees: null,
      status_in_force: null,
      completeness: /[。！!?？)）”》：:\d]$/.test(clean.text.trimEnd()) ? 'complete' : 'breaks_off',
      null_reasons: {
        issuer: 'not_seen',
        ...(number === null ? { number: 'not_stated' as const } : {}),
        dated: 'not_seen',
        addressees: 'not_seen',
        status_in_force: 'not_stated',
        hosting_site: 'not_seen',
        ...(context.periodStart === null ? { period_start: 'not_stated' as const } : {}),
        ...(context.periodEnd === null ? { period_end: 'not_stated' as const } : {}),
      },
      review: 'machine',
      note_zh: null,
      note_en: null,
    });
  });
  return stubs;
}
