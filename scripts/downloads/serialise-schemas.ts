import { z } from 'zod';
import { PUBLISHED_SCHEMAS } from '../../src/schemas/published.ts';
import { serialiseJson } from './serialise-json.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** JSON Schema 2020-12 of every published file: `{name}.schema.json` → text. Each stands alone. */
export function serialiseSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of readPublishedSchemas('draft-2020-12')) {
    files.set(`${name}.schema.json`, serialiseJson(schema));
  }
  return files;
}

/** All file schemas from one registry of our own, so that zod’s global one stays out of it. */
export function readPublishedSchemas(target: 'draft-2020-12' | 'draft-7'): Map<string, Record<string, Json>> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of PUBLISHED_SCHEMAS) registry.add(schema, { id: `${name}.schema.json` });
  const { schemas } = z.toJSONSchema(registry, { target, io: 'output', unrepresentable: 'throw', uri: (id) => id });
  if (Object.keys(schemas).length !== PUBLISHED_SCHEMAS.size) throw new Error('two schemas share one name');
  return new Map(
    [...PUBLISHED_SCHEMAS.keys()].map((name) => {
      const { $schema, $id, ...rest } = schemas[`${name}.schema.json`] as unknown as Record<string, Json>;
      return [name, { $schema: $schema ?? null, $id: $id ?? `${name}.schema.json`, title: name, ...tidy(rest) }];
    }),
  );
}

/**
 * Validators in strict mode refuse unknown keywords, formats that they were not taught and unions in `type`:
 * the Chinese description becomes `$comment`, a `format` yields to the pattern beside it, a union to `anyOf`.
 */
function tidy(schema: Record<string, Json>): Record<string, Json> {
  const out: Record<string, Json> = {};
  const { type, description_zh, format, ...rest } = schema;
  if (typeof type === 'string') out['type'] = type;
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'properties' && isRecord(value)) {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, isRecord(property) ? tidy(property) : property]),
      );
    } else if (Array.isArray(value)) out[key] = value.map((one) => (isRecord(one) ? tidy(one) : one));
    else out[key] = isRecord(value) ? tidy(value) : value;
  }
  if (Array.isArray(type)) {
    out['anyOf'] = type.map((one) => (one === 'null' ? { type: one } : { type: one, ...takeConstraints(out) }));
  }
  if (typeof format === 'string' && schema['pattern'] === undefined) out['format'] = format;
  if (typeof description_zh === 'string') out['$comment'] = description_zh;
  return out;
}

/** Moves what constrains the value into its branch of the union. */
function takeConstraints(schema: Record<string, Json>): Record<string, Json> {
  const taken: Record<string, Json> = {};
  for (const key of ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum']) {
    if (schema[key] === undefined) continue;
    taken[key] = schema[key];
    delete schema[key];
  }
  return taken;
}

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
