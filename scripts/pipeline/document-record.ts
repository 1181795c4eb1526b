import type { CuratedDocument, ReformDocument } from '../../src/schemas/document.ts';
import type { Source } from '../../src/schemas/source.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';
import { normaliseNumber, readCitations } from './read-citations.ts';

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
  const evidence = (field: string, from: number, to: number): ReformDocument['evidence'] => {
    const span = printedSpan(clean, from, to);
    return [{ field, start: span.start, end: span.end, text: span.text }];
  };
  /** Where the document itself prints a field; the hosting page’s words only where it alone does. */
  const find = (field: string, text: string | null): ReformDocument['evidence'] => {
    if (text === null) return [];
    const needle = text.replace(/\s/g, '');
    const hits = positions(clean.text, needle, part.part);
    const at = hits.find((hit) => !isBoilerplate(part, hit, hit + needle.length)) ?? hits[0];
    return at === undefined ? [] : evidence(field, at, at + needle.length);
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
      ...statusSpans(document.status_in_force, clean, part).flatMap(([from, to]) =>
        evidence('status_in_force', from, to),
      ),
    ],
  };
}

/** Each notice that settles the status, from its number to the word that says it: 〔2020〕33号)规定,保留. */
function statusSpans(status: string | null, clean: CleanText, part: PartReading): [number, number][] {
  return [...(status ?? '').matchAll(/([^;；()（）]+)[(（]([^()（）;；]*号)[)）]/g)].flatMap(
    ([, word = '', number = '']) => {
      const at = positions(clean.text, number, part.part)[0];
      if (at === undefined) return [];
      const said = clean.text.indexOf(word, at + number.length);
      const near = said >= 0 && said - at - number.length <= 12;
      return [[at, near ? said + word.length : at + number.length] as [number, number]];
    },
  );
}

/** Every place in [start, end) where the text stands. */
function positions(text: string, needle: string, { start, end }: { start: number; end: number }): number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(needle, start); at >= 0 && at + needle.length <= end; at = text.indexOf(needle, at + 1))
    hits.push(at);
  return hits;
}

const isBoilerplate = (part: PartReading, from: number, to: number): boolean =>
  part.part.boilerplate.some((b) => from < b.end && b.start < to);

function lastPrinted(clean: CleanText, part: PartReading): number {
  let at = part.part.end;
  while (at > part.part.start && /\s/.test(clean.text.charAt(at - 1))) at--;
  return at > 0 ? (clean.offsets[at - 1] ?? 0) + 1 : 0;
}

const OWN_PROPOSAL = /第\d+号(?=提案|建议)/;

/** Other official texts that the document itself names, with their numbers where printed; its own title is none of them. */
function citations(clean: CleanText, part: PartReading, document: CuratedDocument): ReformDocument['cites'] {
  const list: ReformDocument['cites'] = [];
  const seen = new Set<string>();
  for (const { title, number, start, end } of readCitations(clean.text, part.part.start, part.part.end)) {
    if (document.title_zh.includes(title) || seen.has(title) || isBoilerplate(part, start, end)) continue;
    seen.add(title);
    const span = printedSpan(clean, start, end);
    // A reply names the proposal that it answers by the number in its own title.
    const answered =
      document.kind === 'reply' && /(?:建议|提案)$/.test(title) ? OWN_PROPOSAL.exec(document.title_zh) : null;
    const printed = number ?? answered?.[0] ?? null;
    list.push({
      title_zh: title,
      number: printed,
      number_normalised: printed === null ? null : normaliseNumber(printed),
      start: span.start,
      end: span.end,
    });
  }
  return list;
}
