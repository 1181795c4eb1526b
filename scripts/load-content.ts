import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentBundleSchema, indicatorBundleSchema } from '../src/schemas/bundle.ts';
import { glossaryTermSchema } from '../src/schemas/glossary-term.ts';
import { indicatorSchema } from '../src/schemas/indicator.ts';
import { organisationSchema } from '../src/schemas/organisation.ts';
import { placeSchema } from '../src/schemas/place.ts';
import { sourceSchema } from '../src/schemas/source.ts';
import { themeSchema } from '../src/schemas/theme.ts';
import { tombstoneSchema } from '../src/schemas/tombstone.ts';
import { describeIssue, valueAt } from './checks/describe-issue.ts';
import { showHarmless } from './checks/text-faults.ts';
import type { Content } from './downloads/assemble-tables.ts';

/** Reads and validates everything that the downloads are made from; throws one error that names every fault. */
export function loadContent(root: string): Content {
  const problems: string[] = [];
  const read = <T extends z.ZodType>(folder: string, schema: T): z.infer<T>[] =>
    listFiles(join(root, 'content', folder), /\.(yaml|json)$/).flatMap((path) => {
      const shown = path.slice(root.length).replace(/^\//, '');
      const isGenerated = folder.startsWith('generated/');
      const isJson = path.endsWith('.json');
      const mend = isGenerated ? 'Run: npm run convert' : isJson ? 'Restore it from git.' : null;
      try {
        const text = readFileSync(path, 'utf8');
        const written: unknown = isJson ? JSON.parse(text) : parse(text);
        const parsed = schema.safeParse(written);
        if (parsed.success) return [parsed.data];
        for (const issue of parsed.error.issues) {
          const { message, remedy } = describeIssue(issue, valueAt(written, issue.path));
          problems.push(`${shown} - error → ${message}. ${mend ?? remedy}`);
        }
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        problems.push(`${shown} - error → ${fault}. ${mend ?? 'Mend the YAML.'}`);
      }
      return [];
    });

  const content: Content = {
    places: read('places', placeSchema),
    sources: read('sources', sourceSchema),
    themes: read('themes', themeSchema),
    indicators: read('indicators', indicatorSchema),
    organisations: read('organisations', organisationSchema),
    glossary: read('glossary', glossaryTermSchema),
    bundles: read('generated/documents', documentBundleSchema),
    indicatorBundles: read('generated/indicators', indicatorBundleSchema),
    tombstones: read('id-register', registerSchema).flatMap((register) => register.tombstones),
    seeds: new Map(),
  };
  for (const source of content.sources) {
    const path = join(root, 'seeds', source.seed_file);
    if (existsSync(path)) content.seeds.set(source.seed_file, readFileSync(path));
    else
      problems.push(
        `seeds/${source.seed_file} - error → is missing, content/sources/${source.id}.yaml names it. Restore it from git.`,
      );
  }
  if (problems.length > 0)
    throw new Error(`${problems.map(showHarmless).join('\n')}\nMend these, then run: npm run validate`);
  return content;
}

const registerSchema = z.looseObject({ tombstones: z.array(tombstoneSchema).default([]) });

function listFiles(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}
