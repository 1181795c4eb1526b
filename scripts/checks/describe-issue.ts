import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Patterns of src/schemas/ in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/': 'Use lower-case letters, digits and hyphens, a letter first.',
  '/^\\d{4}(-(0[1-9]|1[0-2]))?$/': 'Write a year, or a year and a month: 2025 or 2025-12, in quotation marks.',
  '/^\\d{6}$/': 'Write six digits in quotation marks.',
  '/^CN-[A-Z]{2}$/': 'Write the code of the province, e.g. CN-HA.',
  '/^[0-9a-f]{64}$/': 'Write the 64 hexadecimal digits that sha256sum gives.',
  '/^[0-9a-f]{16}$/': 'Write the 16 digits that npm run review prints for the row.',
  '/^[a-z0-9-]+\\.txt$/': 'Name a file in seeds/, e.g. luoyang.txt.',
};

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : value === null ? 'null' : JSON.stringify(value).slice(0, 40);

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
};

/** YAML takes 2030 for a number and yes for no text: quotation marks make them texts. */
function sayType(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Write it in quotation marks: '${value}'.`;
  return `Write ${TYPES[expected] ?? `a value of type ${expected}`}.`;
}

/** A fault that a schema found, as a person reads it: the field, its value, and what to write instead. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'message' | 'remedy'> {
  const field = issue.path.join('.') || 'the entry';
  if (issue.code === 'unrecognized_keys')
    return {
      message: `${issue.path.length > 0 ? `${field} has` : 'it has'} the unknown field “${issue.keys.join('”, “')}”`,
      remedy: 'Remove the field, or mend its name: CONTRIBUTING.md lists the fields.',
    };
  if (value === undefined)
    return { message: `${field} is missing`, remedy: 'Add it: CONTRIBUTING.md says what belongs there.' };
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return {
      message: value === null ? 'it holds no fields' : `it holds ${show(value)} where fields should stand`,
      remedy: sayType(issue.expected, value),
    };
  const message = `${field} is ${show(value)}`;
  switch (issue.code) {
    case 'invalid_value':
      return { message, remedy: `Use one of ${issue.values.map(String).join(', ')}.` };
    case 'invalid_type':
      return { message, remedy: sayType(issue.expected, value) };
    case 'invalid_format':
      return {
        message,
        remedy:
          issue.format === 'date'
            ? 'Write a day of the calendar: 2019-08-14.'
            : (PATTERNS[String('pattern' in issue ? issue.pattern : '')] ?? 'CONTRIBUTING.md says how it is written.'),
      };
    case 'too_small':
      return { message, remedy: 'It may not be empty: write it, or null where the field allows it.' };
    default:
      return { message: `${message}: ${issue.message}`, remedy: 'CONTRIBUTING.md says what belongs there.' };
  }
}

/** What stands at a path of keys; undefined where nothing does. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
