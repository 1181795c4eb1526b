import { z } from 'zod';

/** The part of a JSON Schema that zod writes for our records. */
export interface JsonSchema {
  type?: string | string[];
  enum?: (string | number | null)[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  description?: string;
  description_zh?: string;
  pattern?: string;
  format?: string;
  minLength?: number;
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'scalar';

/** One column, as the codebook prints it and every format types it. */
export interface Field {
  name: string;
  /** `scalar`: text or a number, written as text where a format has one type for a column. */
  type: FieldType;
  nullable: boolean;
  /** Whether the empty string is a value, so that an empty CSV cell does not mean null. */
  mayBeEmpty: boolean;
  enum: string[] | null;
  pattern: string | null;
  format: 'date' | null;
  unit: 'code points' | null;
  description_en: string;
  description_zh: string;
}

/** A field that holds a list or a map; tabular formats give it a link table. */
export interface ListField {
  name: string;
  nested: 'scalars' | 'objects' | 'map';
  fields: Field[];
  /** Field of the listed objects that is itself a list of scalars: one row per value. */
  inner: Field | null;
  description_en: string;
  description_zh: string;
}

export const readJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'throw' }) as JsonSchema;

/** Splits a record's schema into its columns and its lists. */
export function readFields(schema: JsonSchema): { fields: Field[]; lists: ListField[] } {
  const fields: Field[] = [];
  const lists: ListField[] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property.type === 'array' || property.type === 'object') lists.push(readList(name, property));
    else fields.push(readField(name, property));
  }
  return { fields, lists };
}

export function readField(name: string, property: JsonSchema): Field {
  const types = collectTypes(property);
  const detail = property.anyOf?.find((option) => option.type !== 'null') ?? property;
  const real = types.filter((type) => type !== 'null');
  const options = detail.enum?.filter((value) => value !== null).map(String) ?? null;
  return {
    name,
    type: real.length === 1 ? toFieldType(name, real[0] ?? '') : 'scalar',
    nullable: types.includes('null') || (detail.enum?.includes(null) ?? false),
    mayBeEmpty:
      real.includes('string') && (detail.minLength ?? 0) === 0 && options === null && detail.pattern === undefined,
    enum: options,
    pattern: detail.format === 'date' ? null : (detail.pattern ?? null),
    format: detail.format === 'date' ? 'date' : null,
    unit: /(^|_)(start|end|breaks_off_at|code_points)$/.test(name) && real.includes('integer') ? 'code points' : null,
    description_en: property.description ?? '',
    description_zh: property.description_zh ?? '',
  };
}

function readList(name: string, property: JsonSchema): ListField {
  const described = { description_en: property.description ?? '', description_zh: property.description_zh ?? '' };
  if (property.type === 'object') {
    const value = typeof property.additionalProperties === 'object' ? property.additionalProperties : {};
    return {
      name,
      nested: 'map',
      fields: [readField('field', property.propertyNames ?? { type: 'string' }), readField('reason', value)],
      inner: null,
      ...described,
    };
  }
  const item = property.items ?? {};
  if (item.type !== 'object') {
    return { name, nested: 'scalars', fields: [readField(nameValue(name), item)], inner: null, ...described };
  }
  const { fields, lists } = readFields(item);
  const [inner, ...more] = lists.flatMap((list) => (list.nested === 'scalars' ? list.fields : []));
  if (more.length > 0) throw new Error(`${name}: two lists inside a list have no link table`);
  return { name, nested: 'objects', fields, inner: inner === undefined ? null : inner, ...described };
}

/** `theme_ids` → `theme_id`, `aliases` → `alias`, `corrections` → `correction_id`. */
function nameValue(list: string): string {
  const named: Record<string, string> = { aliases: 'alias', terms_tried: 'term', corrections: 'correction_id' };
  return named[list] ?? list.replace(/s$/, '');
}

function collectTypes(property: JsonSchema): string[] {
  if (property.anyOf !== undefined) return [...new Set(property.anyOf.flatMap(collectTypes))];
  if (property.type === undefined) return property.enum === undefined ? [] : ['string'];
  return Array.isArray(property.type) ? property.type : [property.type];
}

function toFieldType(name: string, type: string): FieldType {
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') return type;
  throw new Error(`${name}: no column type for JSON Schema type "${type}"`);
}
