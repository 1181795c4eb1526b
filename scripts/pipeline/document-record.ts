import type { CuratedDocument, ReformDocument } from '../../src/schemas/document.ts';
import type { Source } from '../../src/schemas/source.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';

const CITED =
  /《([^《》]{4,80})》(?:\s?[(（]([^()（）]{4,30}号)[)）])?|(?:关于[^《》,。;“”]{4,60}的通知)[(（]([^()（）]{4,30}号)[)）]/g;

/** The published record: what the editor states, and what code finds in the text. */
export function documentRecord(
  document: CuratedDocument,
  source: Source,
  clean: CleanText,
  part: PartReading,
): ReformDocument {
  const offsetAt = (at: number): number => (at < clean.offsets.length ? (clean.offsets[at] ?? 0) : clean.codePoints);
  const start = part.part.start === 0 ? 0 : offsetAt(part.part.start);
  const end = part.part.end >= clean.text.length ? clean.codePoints : offsetAt(part.part.end);
  const body = clean.text.slice(part.part.start, part.part.end);
  const find = (field: string, text: string | null): ReformDocument['evidence'] => {
    if (text === null) return [];
    const at = body.indexOf(text.replace(/\s/g, ''));
    if (at < 0) return [];
    const span = printedSpan(clean, part.part.start + at, part.part.start + at + text.replace(/\s/g, '').length);
    return [{ field, start: span.start, end: span.end, text: span.text }];
  };
  const day = document.dated
    ? `${Number(document.dated.slice(0, 4))}年${Number(document.dated.slice(5, 7))}月${Number(document.dated.slice(8))}日`
    : null;
  const breaks = document.completeness === 'breaks_off' ? lastPrinted(clean, part) : null;
  return {
    ...document,
    hosting_site: source.hosting_site,
    seed_file: source.seed_file,
    sha256: source.sha256,
    span_start: start,
    span_end: end,
    breaks_off_at: breaks,
    null_reasons: {
      ...document.null_reasons,
      ...(source.hosting_site === null
        ? { hosting_site: document.null_reasons.hosting_site ?? ('not_stated' as const) }
        : {}),
      ...(breaks === null ? { breaks_off_at: 'not_applicable' as const } : {}),
    },
    cites: citations(clean, part, document),
    boilerplate: part.part.boilerplate.map((b) => {
      const span = printedSpan(clean, b.start, b.end);
      return { start: span.start, end: span.end };
    }),
    evidence: [
      ...find('title_zh', document.title_zh),
      ...find('issuer', document.issuer),
      ...find('number', document.number),
      ...find('dated', day),
      ...find('addressees', document.addressees),
      ...find('status_in_force', document.status_in_force),
    ],
  };
}

function lastPrinted(clean: CleanText, part: PartReading): number {
  let at = part.part.end;
  while (at > part.part.start && /\s/.test(clean.text.charAt(at - 1))) at--;
  return at > 0 ? (clean.offsets[at - 1] ?? 0) + 1 : 0;
}

/** Other official texts named in the document, with their numbers where printed; its own title is none of them. */
function citations(clean: CleanText, part: PartReading, document: CuratedDocument): ReformDocument['cites'] {
  const body = clean.text.slice(part.part.start, part.part.end);
  const list: ReformDocument['cites'] = [];
  const seen = new Set<string>();
  for (const m of body.matchAll(CITED)) {
    const title = (m[1] ?? m[0].replace(/[(（].*$/, '')).trim();
    if (!/(?:意见|通知|规划|纲要|方案|计划|办法|决定|规定|条例|法|指南|要点|公告|标准|细则)/.test(title)) continue;
    if (document.title_zh.includes(title) || seen.has(title)) continue;
    seen.add(title);
    const span = printedSpan(clean, part.part.start + m.index, part.part.start + m.index + m[0].length);
    list.push({ title_zh: title, number: m[2] ?? m[3] ?? null, start: span.start, end: span.end });
  }
  return list;
}
