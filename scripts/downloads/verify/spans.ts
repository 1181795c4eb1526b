import { hashBytes } from '../hash-bytes.ts';
import { type BuiltSite, LATEST, readJson, readSources, readTable, type SiteCheck } from './built-site.ts';

interface Cut {
  what: string;
  seed: string;
  start: number;
  end: number;
  text: string;
}

export const spans: SiteCheck = {
  name: 'spans',
  description: 'every quote, number, numeral, name and heading is the slice of its source that its offsets say',
  check(site) {
    const texts = readSources(site);
    return [
      ...checkSources(site, texts),
      ...listCuts(site).flatMap(({ what, seed, start, end, text }) => {
        const points = texts.get(seed);
        if (points === undefined) return [`${what}: sources/${seed} is missing`];
        const actual = points.slice(start, end).join('');
        return actual === text ? [] : [`${what} ${start}–${end} is ${show(actual)}, not ${show(text)}`];
      }),
      ...checkMasks(site, texts),
    ];
  },
};

function checkSources(site: BuiltSite, texts: ReadonlyMap<string, string[]>): string[] {
  return readTable(site, 'sources').flatMap(({ seed_file, sha256, code_points }) => {
    const points = texts.get(seed_file);
    if (points === undefined) return [`sources/${seed_file} is missing`];
    const hash = hashBytes(site.read(`${LATEST}/sources/${seed_file}`));
    return [
      ...(hash === sha256 ? [] : [`sources/${seed_file} has hash ${hash}, its record says ${sha256}`]),
      ...(points.length === code_points
        ? []
        : [`sources/${seed_file} has ${points.length} code points, not ${code_points}`]),
    ];
  });
}

function listCuts(site: BuiltSite): Cut[] {
  const documents = readTable(site, 'documents');
  const seedOf = new Map(documents.map((document) => [document.id, document.seed_file]));
  const seed = (document: string): string => seedOf.get(document) ?? '';
  const owners = new Map<string, string>();
  const cuts: Cut[] = [];
  for (const row of readTable(site, 'statements')) {
    owners.set(row.id, seed(row.document_id));
    const at = { seed: seed(row.document_id) };
    cuts.push({ what: `${row.id} quote`, ...at, start: row.quote_start, end: row.quote_end, text: row.quote });
    cuts.push({ what: `${row.id} number`, ...at, start: row.number_start, end: row.number_end, text: row.number_text });
  }
  for (const row of readTable(site, 'measures')) {
    owners.set(row.id, seed(row.document_id));
    const at = { seed: seed(row.document_id) };
    cuts.push({ what: `${row.id} quote`, ...at, start: row.quote_start, end: row.quote_end, text: row.quote });
  }
  for (const row of readTable(site, 'numerals')) {
    cuts.push({ what: 'numeral', seed: row.seed_file, start: row.start, end: row.end, text: row.text });
  }
  for (const row of readTable(site, 'absences')) {
    if (row.quote === null || row.quote_start === null || row.quote_end === null || row.document_id === null) continue;
    const at = { seed: seed(row.document_id), start: row.quote_start, end: row.quote_end };
    cuts.push({ what: `${row.place_id} × ${row.indicator_id} quote`, ...at, text: row.quote });
  }
  for (const document of documents) {
    for (const { field, start, end, text } of document.evidence) {
      cuts.push({ what: `${document.id} ${field}`, seed: document.seed_file, start, end, text });
    }
  }
  return [...cuts, ...listAnnotations(site)];
}

interface Annotation {
  id: string;
  target: {
    source: string;
    selector: [{ exact: string }, { start: number; end: number }];
  };
}

function listAnnotations(site: BuiltSite): Cut[] {
  const { first } = readJson(site, `${LATEST}/annotations.jsonld`) as { first: { items: Annotation[] } };
  return first.items.map(({ id, target: { source, selector } }) => ({
    what: `annotation ${id}`,
    seed: source.replace('sources/', ''),
    start: selector[1].start,
    end: selector[1].end,
    text: selector[0].exact,
  }));
}

function checkMasks(site: BuiltSite, texts: ReadonlyMap<string, string[]>): string[] {
  return readTable(site, 'redactions').flatMap(({ seed_file, start, end }) => {
    const masked = texts.get(seed_file)?.slice(start, end) ?? [];
    const holds = masked.length === end - start && masked.length > 0 && masked.every((point) => point === '█');
    return holds ? [] : [`redaction in ${seed_file} ${start}–${end} is not masked throughout`];
  });
}

const show = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
