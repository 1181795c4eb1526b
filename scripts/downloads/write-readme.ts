import { citeDataset, DATA_LICENCE, DATASET_TITLE, type Edition, OFFSET_UNIT } from '../../src/domain/cite-dataset.ts';
import { CODE_SAMPLES } from '../../src/domain/code-samples.ts';
import type { FlatTable } from './assemble-tables.ts';

/** README.md of a release: what the files are, how to read them, how to cite. */
export function writeReadme(tables: readonly FlatTable[], edition: Edition): string {
  const samples = CODE_SAMPLES.map(
    ({ label, language, needs, code }) => `### ${label}\n\nNeeds: \`${needs}\`\n\n\`\`\`${language}\n${code}\`\`\`\n`,
  );
  const tableLines = tables.map(
    ({ description, rows }) =>
      `| \`${description.name}\` | ${description.title_zh} | ${description.title_en} | ${rows.length} |`,
  );
  return `# 医改台账 · Reform Ledger

${DATASET_TITLE.zh}
${DATASET_TITLE.en}

- Version: ${edition.version}
- Release date: ${edition.date ?? 'not released'}
- Licence of the data: ${DATA_LICENCE.name} (${DATA_LICENCE.id}); see LICENSE-DATA.txt for the source texts
- Cite as: ${citeDataset(edition)}

## What is what

| file | for |
|---|---|
| \`dataset.xlsx\` | Excel and other spreadsheets: every table, one sheet each |
| \`{table}.csv\` | any program: UTF-8 without byte order mark, CRLF, empty cell = null, TRUE and FALSE |
| \`{table}.json\` | programs: \`{"$schema", "meta", "data"}\`, lists in place |
| \`statements_flat.csv\` | statements with titles and names, for those who open one file |
| \`statements.ndjson\`, \`statements.parquet\` | streaming; DuckDB, Arrow, Spark |
| \`dataset.sqlite\` | every table with keys and foreign keys |
| \`sources/\` | the texts that the offsets count in, personal data masked |
| \`schemas/\`, \`types.d.ts\`, \`datapackage.json\` | JSON Schema 2020-12, TypeScript types, Data Package |
| \`annotations.jsonld\`, \`dcat.jsonld\` | W3C Web Annotations; DCAT 3 with PROV-O |
| \`corrections.atom\` | corrections as a feed |

Excel opens CSV without a byte order mark in the wrong encoding; use \`dataset.xlsx\` there.
Offsets: ${OFFSET_UNIT}. A null is a null: not stated, or not applicable, never zero.
\`absences\` has a row for every place and every indicator, also those that the comparison pages leave out (\`indicators.compared\`).
A target is not a result: \`kind\` tells commitments (\`target\`) from reported facts (\`achieved\`) and rules (\`norm\`).

## Tables

| table | 中文 | English | rows |
|---|---|---|---|
${tableLines.join('\n')}

## Code that runs

From inside this folder:

${samples.join('\n')}`;
}
