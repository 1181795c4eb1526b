/** `npm run review -- DOCUMENT`: what an editor still has to decide, in the order in which it matters. */
import { parseArgs } from 'node:util';
import { documentBundleSchema } from '../src/schemas/bundle.ts';
import { convertAll } from './pipeline/convert-all.ts';
import { hashReviewed, hashText } from './pipeline/hash-review.ts';
import { readCurated } from './read-curated.ts';

const HELP = `npm run review -- DOCUMENT [--all]

Lists the doubts, statements and measures of a document that nobody has reviewed, with the hash that a review of each
must carry. --all lists the reviewed ones as well.

  npm run review -- ordos-health-plan`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, all: { type: 'boolean' }, root: { type: 'string' } },
});

if (values.help) {
  console.log(HELP);
} else if (positionals.length !== 1) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  process.exitCode = listOpen(values.root ?? '.', positionals[0] ?? '', values.all ?? false);
}

function listOpen(root: string, id: string, all: boolean): number {
  const { curated } = readCurated(root);
  const bytes = convertAll({ ...curated, reviews: [] }, false).generated.get(`documents/${id}.json`);
  if (bytes === undefined) {
    console.error(
      `${id} - error → there is no such document. Known: ${curated.documents.map((d) => d.id).join(', ')}.`,
    );
    return 1;
  }
  const bundle = documentBundleSchema.parse(JSON.parse(bytes));
  const review = curated.reviews.find((r) => r.document_id === id);
  const doubts = bundle.corrections.filter(
    (c) => !review?.corrections.some((r) => r.check === c.check && r.quotes[0]?.start === c.spans[0]?.start),
  );
  const statements = bundle.statements.filter((s) => all || !review?.statements.some((r) => r.id === s.id));
  const measures = bundle.measures.filter((m) => all || !review?.measures.some((r) => r.id === m.id));
  for (const c of doubts)
    console.log(
      `doubt ${c.id} ${c.check ?? c.type} at ${c.spans[0]?.start}: “${c.old}” → “${c.new ?? '?'}” ${c.reason_zh}`,
    );
  for (const s of statements) {
    const value = `${s.comparator} ${s.value_min ?? ''}…${s.value_max ?? ''} ${s.unit}`;
    console.log(
      `\n${s.id} hash: ${hashReviewed(s)} [${s.number_start}] ${s.kind} “${s.number_text}” ${value} due ${s.due} as_of ${s.as_of}`,
    );
    console.log(
      `  noun ${s.noun_zh} | scope ${s.scope_zh} | indicator ${s.indicator_id}\n  ${s.quote.replaceAll('\n', '⏎')}`,
    );
  }
  for (const m of measures)
    console.log(
      `\n${m.id} hash: ${hashText(m.quote)} ${m.strength} ${m.theme_ids.join(',')}\n  ${m.quote.replaceAll('\n', '⏎')}`,
    );
  console.log(
    `\n${doubts.length} doubts, ${statements.length} statements, ${measures.length} measures to review in ${id}`,
  );
  return 0;
}
