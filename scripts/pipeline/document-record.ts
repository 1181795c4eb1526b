import type { CuratedDocument, ReformDocument } from '../../src/schemas/document.ts';
import type { Source } from '../../src/schemas/source.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';
import { readCitations } from './read-citations.ts';

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
      ...statusEvidence(document.status_in_force, find),
    ],
  };
}

/** Each notice that settles the status is named by its number: 保留(舟政发〔2020〕33号);继续有效(…). */
function statusEvidence(
  status: string | null,
  find: (field: string, text: string | null) => ReformDocument['evidence'],
): ReformDocument['evidence'] {
  return [...(status ?? '').matchAll(/[(（]([^()（）;；]*号)[)）]/g)].flatMap((m) =>
    find('status_in_force', m[1] ?? null),
  );
}

function lastPrinted(clean: CleanText, part: PartReading): number {
  let at = part.part.end;
  while (at > part.part.start && /\s/.test(clean.text.charAt(at - 1))) at--;
  return at > 0 ? (clean.offsets[at - 1] ?? 0) + 1 : 0;
}

/** Other official texts named in the document, with their numbers where printed; its own title is none of them. */
function citations(clean: CleanText, part: PartReading, document: CuratedDocument): ReformDocument['cites'] {
  const list: ReformDocument['cites'] = [];
  const seen = new Set<string>();
  for (const { title, number, start, end } of readCitations(clean.text, part.part.start, part.part.end)) {
    if (document.title_zh.includes(title) || seen.has(title)) continue;
    seen.add(title);
    const span = printedSpan(clean, start, end);
    list.push({ title_zh: title, number, start: span.start, end: span.end });
  }
  return list;
}
