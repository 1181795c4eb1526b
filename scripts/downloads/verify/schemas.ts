import { posix } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type BuiltSite, readJson, readText, type SiteCheck } from './built-site.ts';

const compiled = new Map<string, ValidateFunction>();

/** The same text is the same schema, whichever file holds it. */
function compile(text: string): ValidateFunction {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const validate = new Ajv2020({ strict: true, allErrors: false }).compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  return validate;
}

export const schemas: SiteCheck = {
  name: 'schemas',
  description: 'every published JSON file validates against the schema that it names, in strict mode',
  check(site) {
    return listPublished(site).flatMap((path) => {
      const file = readJson(site, path) as { $schema?: string };
      if (file.$schema === undefined) return [`${path} names no schema`];
      const address = posix.join(posix.dirname(path), file.$schema);
      if (!site.paths.includes(address)) return [`${path} names the schema ${address}, which is missing`];
      const validate = compile(readText(site, address));
      if (validate(file)) return [];
      const [error] = validate.errors ?? [];
      return [`${path}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`];
    });
  },
};

/** Tables and slices of `latest`, and the records beside the pages. */
export function listPublished(site: BuiltSite): string[] {
  return site.paths.filter(
    (path) =>
      /^(statements|measures)\/[^/]+\.json$/.test(path) ||
      (/^data\/latest\/([a-z]+\/)?[^/]+\.json$/.test(path) &&
        !path.startsWith('data/latest/schemas/') &&
        path !== 'data/latest/datapackage.json'),
  );
}
