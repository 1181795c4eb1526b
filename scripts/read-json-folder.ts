import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describeIssue, valueAt } from './checks/describe-issue.ts';
import type { Problem } from './checks/problem.ts';

export interface JsonFolder<T> {
  readonly entries: T[];
  /** Names, without ending, of the files that do not hold. */
  readonly unread: string[];
  readonly problems: Problem[];
}

/**
 * Reads the JSON files that a command wrote into one folder.
 * @param schemaOf the schema of a file by its name without ending
 * @param remedyOf what makes such a file anew
 */
export function readJsonFolder<T extends z.ZodType>(
  root: string,
  folder: string,
  schemaOf: (name: string) => T,
  remedyOf: (name: string) => string,
): JsonFolder<z.infer<T>> {
  const result: JsonFolder<z.infer<T>> = { entries: [], unread: [], problems: [] };
  for (const file of listJson(join(root, folder))) {
    const name = file.slice(0, -'.json'.length);
    const fail = (message: string): void => {
      const path = `${folder}/${file}`;
      result.problems.push({ path, line: null, level: 'error', message, remedy: remedyOf(name) });
    };
    let written: unknown;
    try {
      written = JSON.parse(readFileSync(join(root, folder, file), 'utf8'));
    } catch (error) {
      fail(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
      result.unread.push(name);
      continue;
    }
    const parsed = schemaOf(name).safeParse(written);
    if (parsed.success) {
      result.entries.push(parsed.data);
      continue;
    }
    result.unread.push(name);
    for (const issue of parsed.error.issues) fail(describeIssue(issue, valueAt(written, issue.path)).message);
  }
  return result;
}

const listJson = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .sort()
    : [];
