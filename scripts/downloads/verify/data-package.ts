import { hashBytes } from '../hash-bytes.ts';
import { type BuiltSite, LATEST, readCsv, readJson, type SiteCheck } from './built-site.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows?: number;
  schema?: {
    fields: { name: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

export const dataPackage: SiteCheck = {
  name: 'data package',
  description:
    'each resource has the size, hash, rows, columns, primary key and foreign keys that datapackage.json says',
  check(site) {
    const { resources } = readJson(site, `${LATEST}/datapackage.json`) as { resources: Resource[] };
    const tables = new Map<string, string[][]>();
    for (const resource of resources) {
      if (resource.schema !== undefined) tables.set(resource.name, readCsv(site, `${LATEST}/${resource.path}`));
    }
    return resources.flatMap((resource) => [...checkBytes(site, resource), ...checkTable(resource, tables)]);
  },
};

function checkBytes(site: BuiltSite, { path, bytes, hash }: Resource): string[] {
  const file = site.read(`${LATEST}/${path}`);
  return [
    ...(file.length === bytes ? [] : [`${path} has ${file.length} bytes, datapackage.json says ${bytes}`]),
    ...(`sha256:${hashBytes(file)}` === hash ? [] : [`${path} has another hash than datapackage.json says`]),
  ];
}

function checkTable(resource: Resource, tables: ReadonlyMap<string, string[][]>): string[] {
  const { schema, path } = resource;
  const [header = [], ...rows] = tables.get(resource.name) ?? [];
  if (schema === undefined) return [];
  const names = schema.fields.map((field) => field.name);
  const keys = rows.map((row) => schema.primaryKey.map((name) => row[names.indexOf(name)]).join('\u0000'));
  return [
    ...(header.join() === names.join() ? [] : [`${path} has other columns than datapackage.json says`]),
    ...(rows.length === resource.rows
      ? []
      : [`${path} has ${rows.length} rows, datapackage.json says ${resource.rows}`]),
    ...rows.flatMap((row, index) =>
      row.length === names.length ? [] : [`${path} row ${index + 1} is not rectangular`],
    ),
    ...keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [`${path}: the key ${key} is used twice`])),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const [name = ''] = fields;
      const target = tables.get(reference.resource === '' ? resource.name : reference.resource);
      if (target === undefined) return [`${path}: ${name} points at ${reference.resource}, which is no resource`];
      const at = target[0]?.indexOf(reference.fields[0] ?? '') ?? -1;
      const known = new Set(target.slice(1).map((row) => row[at]));
      const column = names.indexOf(name);
      return rows.flatMap((row) => {
        const value = row[column] ?? '';
        return value === '' || known.has(value) ? [] : [`${path}: ${name} ${value} is not in ${reference.resource}`];
      });
    }),
  ];
}
