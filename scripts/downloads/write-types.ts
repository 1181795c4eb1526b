import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { PUBLISHED_SCHEMAS } from '../../src/schemas/published.ts';
import { TABLES } from '../../src/schemas/tables.ts';
import { readPublishedSchemas } from './serialise-schemas.ts';

const ROW_NAMES: Readonly<Record<string, string>> = {
  documents: 'ReformDocument',
  glossary: 'GlossaryTerm',
  checks: 'CheckResult',
};

type Schema = Record<string, unknown>;

/** `types.d.ts`: an interface per kind of row, and one per published file made of them. */
export function writeTypes(): Promise<string> {
  written ??= compileTypes();
  return written;
}

/** They depend on the schemas alone, so one process compiles them once. */
let written: Promise<string> | undefined;

async function compileTypes(): Promise<string> {
  const schemas = readPublishedSchemas('draft-7');
  const rowSchemas = TABLES.map(({ name, singular }) => {
    const data = readProperty(schemas.get(name) as Schema, 'data');
    return { type: ROW_NAMES[name] ?? toPascal(singular), file: name, schema: data['items'] as Schema };
  });
  const meta = readProperty(schemas.get('places') as Schema, 'meta');
  const rows = await Promise.all(
    [{ type: 'Meta', schema: meta }, ...rowSchemas].map(({ type, schema }) => compileType(schema, type)),
  );

  const known = new Map(rowSchemas.map(({ type, schema }) => [JSON.stringify(schema), type]));
  const files = [...PUBLISHED_SCHEMAS.keys()].map((name) => {
    const data = nameType(readProperty(schemas.get(name) as Schema, 'data'), known);
    return `export interface ${toPascal(name)}File {\n  $schema: string;\n  meta: Meta;\n  data: ${data};\n}`;
  });
  const banner = '/* Types of the published rows and JSON files; generated from their schemas. */';
  return `${[banner, ...rows, ...files].join('\n\n')}\n`;
}

async function compileType(schema: Schema, type: string): Promise<string> {
  const source = await compile(schema as JSONSchema, type, {
    bannerComment: '',
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  return source.trim();
}

/** A known row by its name, a list of them, or an object of both. */
function nameType(schema: Schema, known: ReadonlyMap<string, string>): string {
  const name = known.get(JSON.stringify(schema));
  if (name !== undefined) return name;
  if (schema['type'] === 'array') return `${nameType(schema['items'] as Schema, known)}[]`;
  const properties = schema['properties'];
  if (typeof properties !== 'object' || properties === null) throw new Error('a file holds what is no row');
  const lines = Object.entries(properties).map(([key, value]) => `    ${key}: ${nameType(value as Schema, known)};`);
  return `{\n${lines.join('\n')}\n  }`;
}

function readProperty(schema: Schema, name: string): Schema {
  return (schema['properties'] as Record<string, Schema>)[name] as Schema;
}

const toPascal = (name: string): string =>
  name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
