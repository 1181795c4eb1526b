/** Curated records in a copy of the project that say hostile things wherever the project lets an editor say something. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { hashReviewed, hashText } from '../../scripts/pipeline/hash-review.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';

/** Each way out of a text that HTML, JSON-LD, an attribute or a template offers; `where` tells which one was taken. */
const attack = (where: string): string =>
  `x</script><script>window.injected='${where}'</script><img src=x onerror="window.injected='${where}'">` +
  `" onfocus="window.injected='${where}'" autofocus x=' <a href="javascript:window.injected='${where}'">{{1}}\${1}</a>`;

/** One record of each kind that pages show, with its free texts. */
const FREE_TEXTS: readonly [path: string, fields: readonly string[]][] = [
  ['indicators/beds-per-1k', ['name_zh', 'name_en', 'definition_zh', 'definition_en']],
  ['themes/resources', ['name_zh', 'name_en', 'description_zh', 'description_en']],
  ['organisations/health-commission', ['name_zh', 'name_en', 'function_zh', 'function_en']],
  ['glossary/annual-salary', ['term_en', 'explanation_zh', 'explanation_en']],
  ['places/mianyang', ['name_en', 'short_zh']],
  ['sources/mianyang', ['hosting_note_zh', 'hosting_note_en']],
  ['documents/mianyang-plan', ['title_en', 'short_zh', 'short_en', 'note_zh', 'note_en']],
];

/** @param root a copy that has taken in the hostile plan as `mianyang` and converted it; returns what puts it back */
export function writeHostileRecords(root: string): () => void {
  const before = new Map<string, string>();
  for (const [name, fields] of FREE_TEXTS) {
    const path = join(root, 'content', `${name}.yaml`);
    const text = readFileSync(path, 'utf8');
    before.set(path, text);
    const record = parse(text) as Record<string, unknown>;
    for (const field of fields) record[field] = attack(`${name} ${field}`);
    writeFileSync(path, stringify(record));
  }
  const review = join(root, 'content/reviews/mianyang-plan.yaml');
  writeFileSync(review, stringify(reviewAll(root)));
  return () => {
    for (const [path, text] of before) writeFileSync(path, text);
    rmSync(review);
  };
}

/** A review of every statement and measure, so that each has its page. */
function reviewAll(root: string): object {
  const path = join(root, 'content/generated/documents/mianyang-plan.json');
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as DocumentBundle;
  return {
    document_id: bundle.id,
    coders: [{ id: 'reader-h', kind: 'human', date: '2026-11-22' }],
    section_titles_en: renderAll(bundle.sections, 'title_zh', 'section title'),
    nouns_en: renderAll(bundle.statements, 'noun_zh', 'noun'),
    scopes_en: renderAll(bundle.statements, 'scope_zh', 'scope'),
    quotes_en: renderAll(bundle.statements, 'quote', 'quote'),
    statements: bundle.statements.map((statement) => ({ id: statement.id, hash: hashReviewed(statement) })),
    measures: bundle.measures.map((measure) => ({
      id: measure.id,
      hash: hashText(measure.quote),
      summary_en: attack('summary_en'),
    })),
  };
}

/** One attack as the English of each printed text. */
function renderAll<Field extends string>(
  rows: readonly { readonly [field in Field]: string | null }[],
  field: Field,
  where: string,
): Record<string, string> {
  return Object.fromEntries(rows.flatMap((row) => (row[field] === null ? [] : [[row[field], attack(where)]])));
}
