/** Code that reads the downloads: the data page and the archive’s README print it, a test runs it as printed. */
export interface CodeSample {
  id: 'pandas' | 'r' | 'javascript' | 'duckdb';
  label: string;
  /** Name of the language for highlighting and as the fence of a Markdown block. */
  language: 'python' | 'r' | 'js' | 'sql';
  needs: string;
  code: string;
}

export const CODE_SAMPLES: readonly CodeSample[] = [
  {
    id: 'pandas',
    label: 'Python (pandas)',
    language: 'python',
    needs: 'pip install pandas',
    code: `import json
import pandas as pd

# Codes and dates stay text; only an empty cell is missing.
statements = pd.read_csv("statements.csv", dtype={"due": "string", "as_of": "string"},
                         keep_default_na=False, na_values=[""])
targets = statements[statements["kind"] == "target"]
print(targets.groupby("place_id").size())

# The same rows as JSON, with their lists.
with open("statements.json", encoding="utf-8") as file:
    rows = json.load(file)["data"]

# Every quote is cut from the source text: offsets count code points, as Python's strings do.
documents = pd.read_csv("documents.csv", dtype="string").set_index("id")
seed = documents.loc[rows[0]["document_id"], "seed_file"]
with open("sources/" + seed, encoding="utf-8", newline="") as file:
    text = file.read()
assert text[rows[0]["quote_start"]:rows[0]["quote_end"]] == rows[0]["quote"]
print(len(rows))
`,
  },
  {
    id: 'r',
    label: 'R',
    language: 'r',
    needs: 'install.packages("jsonlite")',
    code: `library(jsonlite)

statements <- read.csv("statements.csv", encoding = "UTF-8", na.strings = "",
                       colClasses = c(due = "character", as_of = "character"))
targets <- subset(statements, kind == "target")
print(table(targets$place_id))

# The same rows as JSON, with their lists.
rows <- fromJSON("statements.json")$data
stopifnot(identical(rows$id, statements$id))
cat(nrow(rows), "\\n")
`,
  },
  {
    id: 'javascript',
    label: 'JavaScript (Node.js)',
    language: 'js',
    needs: 'npm install hyparquet',
    code: `import { readFile } from 'node:fs/promises';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

const { meta, data } = JSON.parse(await readFile('statements.json', 'utf8'));
console.log(meta.citation);
console.log(Object.groupBy(data, (statement) => statement.kind).target?.length);

// Offsets count code points; JavaScript's strings count UTF-16 units, so take the text apart first.
const documents = JSON.parse(await readFile('documents.json', 'utf8')).data;
const { seed_file } = documents.find((document) => document.id === data[0].document_id);
const points = Array.from(await readFile('sources/' + seed_file, 'utf8'));
console.log(points.slice(data[0].quote_start, data[0].quote_end).join('') === data[0].quote);

// The same rows from Parquet.
const file = await asyncBufferFromFile('statements.parquet');
const rows = await parquetReadObjects({ file, columns: ['id', 'kind', 'value_min'] });
console.log(rows.length);
`,
  },
  {
    id: 'duckdb',
    label: 'DuckDB SQL',
    language: 'sql',
    needs: 'duckdb',
    code: `SELECT place_id, kind, count(*) AS statements
FROM read_parquet('statements.parquet')
GROUP BY ALL ORDER BY ALL;

-- Tables join by their ids; codes such as adcode are text.
SELECT p.name_zh, s.noun_zh, s.comparator, s.value_min, s.unit, s.due
FROM read_csv('statements.csv', header = true, all_varchar = true) AS s
JOIN read_csv('places.csv', header = true, all_varchar = true) AS p ON p.id = s.place_id
WHERE s.kind = 'target' LIMIT 10;

-- JSON keeps the lists.
SELECT count(*) AS statements
FROM (SELECT unnest(data) FROM read_json('statements.json', maximum_object_size = 1000000000));
`,
  },
];
