interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** Every property path of a published file’s rows with its type: `statements.due` → `null|string`. */
export function listSchemaFields(schemas: ReadonlyMap<string, unknown>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, schema] of schemas) {
    const data = (schema as Schema).properties?.['data'];
    if (data?.items !== undefined) walk(name, data.items, fields);
  }
  return fields;
}

function walk(path: string, schema: Schema, fields: Map<string, string>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const at = `${path}.${name}`;
    fields.set(at, nameType(property));
    walk(at, property.items ?? property, fields);
  }
}

function nameType(schema: Schema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(nameType).sort().join('|');
  return schema.type ?? 'any';
}
