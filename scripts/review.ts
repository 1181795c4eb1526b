/** `npm run review -- DOCUMENT`: what an editor still has to decide, in the order in which it matters. */
import { documentBundleSchema } from '../src/schemas/bundle.ts';
import { findRegisterFaults } from './checks/ids-kept.ts';
import { formatProblem } from './checks/problem.ts';
import { convertAll } from './pipeline/convert-all.ts';
import { hashReviewed, hashText } from './pipeline/hash-review.ts';
import { listUndecided, type Undecided } from './pipeline/list-undecided.ts';
import { readArguments } from './read-arguments.ts';
import { readCurated } from './read-curated.ts';
import { readReleased } from './read-released.ts';

const HELP = `npm run review -- DOCUMENT [--all]

What nobody has decided about a document, what would mislead a reader most first: open fields of its record, doubts that
the text checks raised, numerals without a rule, targets that are compared, other targets, norms and facts, measures. Each
row carries the hash that its review must name. --all lists the reviewed rows as well.

  npm run review -- ordos-health-plan`;

const input = readArguments(HELP, { all: { type: 'boolean' }, root: { type: 'string' } }, [1, 1]);
if (input) process.exitCode = listOpen(input.values.root ?? '.', input.positionals[0] ?? '', input.values.all ?? false);

function listOpen(root: string, id: string, all: boolean): number {
  const { curated, problems } = readCurated(root);
  if (problems.length === 0) problems.push(...findRegisterFaults(curated, readReleased(root, problems)));
  // What is listed names ids: without the register they would be others.
  const files = [`content/documents/${id}.yaml`, `content/id-register/${id}.json`];
  const own = problems.filter(({ path }) => files.includes(path));
  if (own.length > 0) {
    for (const problem of own) console.error(formatProblem(problem));
    return 1;
  }
  const bytes = convertAll({ ...curated, reviews: [] }, false).generated.get(`documents/${id}.json`);
  if (bytes === undefined) {
    const known = curated.documents.map((d) => d.id).join(', ');
    console.error(`${id} - error → there is no such document. Name one of ${known}.`);
    return 1;
  }
  const bundle = documentBundleSchema.parse(JSON.parse(bytes));
  const review = all ? null : (curated.reviews.find((r) => r.document_id === id) ?? null);
  const place = curated.places.find((p) => p.id === bundle.document.place_id) ?? null;
  const undecided = listUndecided(bundle, place, review);
  for (const line of describe(undecided)) console.log(line);
  const { record, doubts, numerals, statements, measures } = undecided;
  console.log(
    `\n${id}: ${record.length} fields, ${doubts.length} doubts, ${numerals.length} numerals, ${statements.length} statements, ${measures.length} measures to decide`,
  );
  return 0;
}

function* describe({ record, doubts, numerals, statements, measures }: Undecided): Generator<string> {
  const flat = (text: string): string => text.replaceAll('\n', '⏎');
  if (record.length > 0) yield '── The record';
  yield* record;
  if (doubts.length > 0) yield '\n── Doubts';
  for (const c of doubts)
    yield `${c.id} ${c.check ?? c.type} at ${c.spans[0]?.start}: “${c.old}” → “${c.new ?? '?'}” ${c.reason_zh}`;
  if (numerals.length > 0) yield '\n── Numerals that no rule accounts for';
  for (const n of numerals) yield `“${n.text}” at ${n.start}, class ${n.class} by default`;
  let group = '';
  for (const s of statements) {
    const now = s.kind === 'target' ? (s.indicator_id === null ? 'Targets' : 'Targets that are compared') : s.kind;
    if (now !== group) yield `\n── ${now === 'norm' ? 'Norms' : now === 'achieved' ? 'Facts' : now}`;
    group = now;
    const value = `${s.comparator} ${s.value_min ?? ''}…${s.value_max ?? ''} ${s.unit}`;
    yield `\n${s.id} hash: ${hashReviewed(s)} [${s.number_start}] ${s.kind} “${s.number_text}” ${value} due ${s.due} as_of ${s.as_of}`;
    yield `  noun ${s.noun_zh} | scope ${s.scope_zh} | indicator ${s.indicator_id}\n  ${flat(s.quote)}`;
  }
  if (measures.length > 0) yield '\n── Measures';
  for (const m of measures)
    yield `\n${m.id} hash: ${hashText(m.quote)} ${m.strength} ${m.theme_ids.join(',')}\n  ${flat(m.quote)}`;
}
