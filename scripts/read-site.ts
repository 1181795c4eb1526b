import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../src/schemas/site.ts';
import type { Problem } from './checks/problem.ts';
import { readEntry } from './read-entry.ts';

const PATH = 'content/site.yaml';

/** What the operator set in content/site.yaml or the environment and cannot be used: it would end up in a link. */
export function findSiteProblems(root: string, environment: Readonly<Record<string, string | undefined>>): Problem[] {
  const problems: Problem[] = [];
  if (existsSync(join(root, PATH))) readEntry(root, PATH, siteSchema, problems);
  for (const [field, schema] of Object.entries(siteSchema.shape)) {
    // The address base is normalised where it is read.
    const value = environment[field.toUpperCase()];
    if (field === 'base_path' || !value) continue;
    for (const issue of schema.safeParse(value).error?.issues ?? [])
      problems.push({
        path: `environment variable ${field.toUpperCase()}`,
        line: null,
        level: 'error',
        message: `“${value}” ${issue.message}`,
        remedy: 'Mend it, or unset it.',
      });
  }
  return problems;
}
