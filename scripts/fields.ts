/** `npm run fields`: the tables of CONTRIBUTING.md that say what belongs into each field, made from the schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { curatedDocumentSchema } from '../src/schemas/document.ts';
import { glossaryTermSchema } from '../src/schemas/glossary-term.ts';
import { indicatorSchema } from '../src/schemas/indicator.ts';
import { organisationSchema } from '../src/schemas/organisation.ts';
import { placeSchema } from '../src/schemas/place.ts';
import type { JsonSchema } from '../src/schemas/read-fields.ts';
import * as review from '../src/schemas/review.ts';
import { sourceSchema } from '../src/schemas/source.ts';
import { themeSchema } from '../src/schemas/theme.ts';
import { formatProblem } from './checks/problem.ts';
import { readArguments } from './read-arguments.ts';
import { writeFileAtomically } from './write-atomically.ts';

const HELP = `npm run fields [-- --check]

Writes the field tables of CONTRIBUTING.md from src/schemas/. With --check it only says whether they are current.

  npm run fields`;

const FILE = 'CONTRIBUTING.md';
const [BEGIN, END] = ['<!-- fields: begin, written by npm run fields -->', '<!-- fields: end -->'];

const RECORDS: readonly [title: string, schema: z.ZodType][] = [
  ['`content/places/{place}.yaml`', placeSchema],
  ['`content/sources/{source}.yaml`', sourceSchema],
  ['`content/documents/{document}.yaml`', curatedDocumentSchema],
  ['`content/indicators/{indicator}.yaml`', indicatorSchema],
  ['`content/themes/{theme}.yaml`', themeSchema],
  ['`content/organisations/{organisation}.yaml`', organisationSchema],
  ['`content/glossary/{term}.yaml`', glossaryTermSchema],
  ['`content/reviews/{document}.yaml`', review.reviewSchema],
  ['… an entry of `statements`', review.statementReviewSchema],
  ['… an entry of `changes` in it', review.fieldChangeSchema],
  ['… an entry of `measures`', review.measureReviewSchema],
  ['… an entry of `rejections`', review.rejectionSchema],
  ['… an entry of `numerals`', review.numeralReviewSchema],
  ['… an entry of `corrections`', review.correctionReviewSchema],
];

/** 「text or null」, 「plan, task_list, …」, 「list」: what may stand in a field. */
function describeType(schema: JsonSchema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describeType))].join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.format === 'date') return 'day';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object') return 'map';
  if (schema.type === 'string') return 'text';
  return String(schema.type ?? 'any value');
}

/** The tables as Markdown. */
export function tabulateFields(): string {
  return RECORDS.map(([title, schema]) => {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
    const rows = Object.entries(properties).map(
      ([name, property]) => `| \`${name}\` | ${describeType(property)} | ${property.description ?? ''} |`,
    );
    return `**${title}**\n\n| field | holds | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
  }).join('\n');
}

function writeFields(root: string, check: boolean): number {
  const text = readFileSync(join(root, FILE), 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  const fail = (message: string, remedy: string): number => {
    console.error(formatProblem({ path: FILE, line: null, level: 'error', message, remedy }));
    return 1;
  };
  if (begin < 0 || end < begin) return fail('the marks of the field tables are gone', `Put back ${BEGIN} and ${END}.`);
  const next = `${text.slice(0, begin + BEGIN.length)}\n\n${tabulateFields()}\n${text.slice(end)}`;
  if (check && next !== text) return fail('the field tables are not what the schemas say', 'Run: npm run fields');
  if (next !== text) writeFileAtomically(join(root, FILE), next);
  console.log(next === text ? 'the field tables are up to date' : 'field tables written');
  return 0;
}

if (import.meta.main) {
  const input = readArguments(HELP, { check: { type: 'boolean' }, root: { type: 'string' } });
  if (input) process.exitCode = writeFields(input.values.root ?? '.', input.values.check ?? false);
}
