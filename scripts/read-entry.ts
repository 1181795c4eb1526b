import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { describeIssue, valueAt } from './checks/describe-issue.ts';
import type { Problem } from './checks/problem.ts';
import { findQuoteFault, findStringFault } from './checks/text-faults.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { lineOfNode } from './line-of-node.ts';

/** Entries of an earlier reading by path, to be taken up again where the file holds the same text. */
export type EntryMemo = Map<string, { readonly text: string; readonly entry: unknown }>;

/** Reads one YAML or JSON file of the curated content; null, and every problem in it, where it does not hold. */
export function readEntry<T extends z.ZodType>(
  root: string,
  path: string,
  schema: T,
  problems: Problem[],
  memo: EntryMemo = new Map(),
): z.infer<T> | null {
  const lines = new LineCounter();
  const text = decodeUtf8(readFileSync(join(root, path)));
  if (text === null) {
    problems.push({ path, line: 1, level: 'error', message: 'it is not UTF-8', remedy: 'Save it as UTF-8.' });
    return null;
  }
  const known = memo.get(path);
  if (known?.text === text) return known.entry as z.infer<T>;
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  // Nobody writes JSON here by hand.
  const restore = path.endsWith('.json') ? 'Restore it from git.' : null;
  const faults = findYamlFaults(document, QUOTING.test(path));
  for (const { at, message, remedy } of faults.slice(0, MOST_FAULTS))
    problems.push({ path, line: lines.linePos(at).line, level: 'error', message, remedy: restore ?? remedy });
  if (faults.length > 0) return null;
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) {
    memo.set(path, { text, entry: parsed.data });
    return parsed.data;
  }
  for (const issue of parsed.error.issues) {
    const where = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const { message, remedy } = describeIssue(issue, valueAt(document.toJS({ maxAliasCount: 0 }), issue.path));
    const line = lineOfNode(document, lines, where);
    problems.push({ path, line, level: 'error', message, remedy: restore ?? remedy });
  }
  return null;
}

interface YamlFault {
  /** Offset in the file, in UTF-16 units. */
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** Folders whose files quote the sources as printed. */
const QUOTING = /^content\/(?:reviews|id-register)\//;

/** A file that is no YAML at all would otherwise be named once for each of its characters. */
const MOST_FAULTS = 20;

/** Faults of the notation; where there is none, aliases, tags and characters that must not be published. */
function findYamlFaults(document: Document.Parsed, quotes: boolean): YamlFault[] {
  const broken = [...document.errors, ...document.warnings].map(
    ({ pos, message }): YamlFault => ({ at: pos[0], message, remedy: 'Mend the YAML.' }),
  );
  if (broken.length > 0) return broken;
  const found: YamlFault[] = [];
  visit(document, {
    Alias: (_, node) => {
      const message = `the alias *${node.source} stands for another part of the file`;
      found.push({ at: node.range?.[0] ?? 0, message, remedy: 'Write the value itself.' });
    },
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const fault = quotes ? findQuoteFault(node.value) : findStringFault(node.value);
      if (fault) found.push({ at: node.range?.[0] ?? 0, ...fault });
    },
  });
  return found;
}
