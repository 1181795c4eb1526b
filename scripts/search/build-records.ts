import type { SearchNames, SearchRecord } from '../../src/domain/search-record.ts';
import { joinChars, type SearchLanguage, tokeniseChars } from '../../src/domain/search-text.ts';
import { speaksForPlace } from '../../src/domain/speaks-for-place.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { SearchContent } from './sort-content.ts';

/** The text of a section without its subsections; together these are the whole document. */
export function readOwnText(
  points: readonly string[],
  offset: number,
  section: Section,
  all: readonly Section[],
): string {
  const children = all.filter((other) => other.parent_id === section.id).sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = section.start;
  for (const child of children) {
    pieces.push(points.slice(from - offset, child.start - offset).join(''));
    from = child.end;
  }
  pieces.push(points.slice(from - offset, section.end - offset).join(''));
  return pieces.filter((piece) => piece.trim() !== '').join('\n');
}

/** Lines in the form in which they are searched and shown; an empty result is no record. */
function joinLines(...lines: (string | null)[]): string {
  return joinChars(tokeniseChars(lines.filter((line) => line !== null && line !== '').join('\n')).join(' '));
}

/** The other forms of a name, each once: a full form is among the aliases of many a term, or in wider brackets. */
function listOthers(name: string, forms: readonly string[]): string {
  const plain = new Set(forms.map((form) => form.normalize('NFKC')));
  plain.delete(name.normalize('NFKC'));
  return [...plain].join('、');
}

function readYear(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

function buildDocumentRecords(
  bundle: DocumentBundle,
  content: SearchContent,
  language: SearchLanguage,
): SearchRecord[] {
  const zh = language === 'zh';
  const points = [...bundle.text];
  const themesOfIndicator = new Map(content.indicators.map((indicator) => [indicator.id, indicator.theme_ids]));
  const findThemes = (text: string) =>
    content.themes.filter((theme) => theme.terms.some((term) => text.includes(term))).map((theme) => theme.id);
  const base = { document_id: bundle.id, place_id: bundle.document.place_id, heading_length: 0 };
  const offset = bundle.document.span_start;
  const readSpan = (start: number, end: number) => points.slice(start - offset, end - offset).join('');
  const passages = bundle.sections.map((section): SearchRecord => {
    const text = readOwnText(points, offset, section, bundle.sections);
    return {
      ...base,
      kind: 'passage',
      id: section.id,
      indicator_id: null,
      theme_ids: findThemes(text),
      year: null,
      heading_length: zh ? joinLines(readSpan(section.heading_start, section.heading_end)).length : 0,
      text: zh ? joinLines(text) : section.title_en === null ? '' : joinLines(section.title_en, section.title_zh),
    };
  });
  const statements = bundle.statements.map((row): SearchRecord => {
    const known = row.indicator_id === null ? undefined : themesOfIndicator.get(row.indicator_id);
    // Several numbers of one sentence have the same quote: their names tell them apart.
    const heading = zh ? joinLines(`${row.noun_zh} ${row.number_text}`) : '';
    return {
      ...base,
      heading_length: [...heading].length,
      kind: row.kind,
      id: row.id,
      indicator_id: row.indicator_id,
      theme_ids: known ?? findThemes(row.quote),
      year: readYear(row.due ?? row.as_of),
      text: zh ? joinLines(heading, row.quote) : joinLines(row.sentence_en, row.quote_en, row.quote),
    };
  });
  const measures = bundle.measures.map(
    (row): SearchRecord => ({
      ...base,
      kind: 'measure',
      id: row.id,
      indicator_id: row.indicator_id,
      theme_ids: row.theme_ids,
      year: readYear(row.due),
      text: zh ? joinLines(row.quote) : row.summary_en === null ? '' : joinLines(row.summary_en, row.quote),
    }),
  );
  return [...passages, ...statements, ...measures];
}

function buildReferenceRecords(content: SearchContent, language: SearchLanguage): SearchRecord[] {
  const zh = language === 'zh';
  const base = {
    document_id: null,
    place_id: null,
    indicator_id: null,
    theme_ids: [],
    year: null,
    heading_length: 0,
  };
  return [
    ...content.indicators.map(
      (row): SearchRecord => ({
        ...base,
        kind: 'indicator',
        id: row.id,
        indicator_id: row.id,
        theme_ids: row.theme_ids,
        text: zh
          ? joinLines(row.name_zh, listOthers(row.name_zh, row.terms), row.definition_zh)
          : joinLines(row.name_en, row.definition_en, row.name_zh),
      }),
    ),
    ...content.glossary.map(
      (row): SearchRecord => ({
        ...base,
        kind: 'term',
        id: row.id,
        text: zh
          ? joinLines(row.term_zh, listOthers(row.term_zh, [row.full_zh ?? [], row.aliases].flat()), row.explanation_zh)
          : joinLines(row.term_en, row.explanation_en, row.term_zh),
      }),
    ),
    ...content.places.map(
      (row): SearchRecord => ({
        ...base,
        kind: 'place',
        id: row.id,
        place_id: row.id,
        text: zh
          ? joinLines(row.name_zh, row.province_zh, row.name_en)
          : joinLines(row.name_en, row.province_en, row.name_zh),
      }),
    ),
  ];
}

/** All records of one language, in the order of the places, documents and texts. */
export function buildRecords(content: SearchContent, language: SearchLanguage): SearchRecord[] {
  return [
    ...content.bundles.flatMap((bundle) => buildDocumentRecords(bundle, content, language)),
    ...buildReferenceRecords(content, language),
  ].filter((record) => record.text !== '');
}

/** 西安市, 西安, Xi’an, xian; Chun’an County and Chun’an. */
function listForms({ id, name_zh, short_zh, name_en }: SearchContent['places'][number]): string[] {
  const short = name_en.replace(/ (?:City|County|District|Prefecture|Province|Municipality)$/, '');
  return [...new Set([name_zh, short_zh, name_en, short, id])];
}

export function buildNames(content: SearchContent, language: SearchLanguage): SearchNames {
  return {
    documents: content.bundles.map(({ id, document }) => ({
      id,
      place_id: document.place_id,
      title: document[`short_${language}`],
      claimed: !speaksForPlace(document),
    })),
    places: content.places.map((place) => ({
      id: place.id,
      name: place[language === 'zh' ? 'short_zh' : 'name_en'],
      forms: listForms(place),
    })),
    themes: content.themes.map((theme) => ({ id: theme.id, name: theme[`name_${language}`] })),
  };
}
