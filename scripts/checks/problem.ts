import { showHarmless } from './text-faults.ts';

/** One thing that is wrong, with where it stands and what to do. */
export interface Problem {
  /** File, relative to the project. */
  readonly path: string;
  readonly line: number | null;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

/** Keys and positions that lead to a value in a curated file: `['statements', 3, 'hash']`. */
export type YamlPath = readonly PropertyKey[];

/** `path:line - level → what is wrong. What to do.` on one line, with nothing in it that a terminal would obey. */
export function formatProblem({ path, line, level, message, remedy }: Problem): string {
  return showHarmless(`${path}${line === null ? '' : `:${line}`} - ${level} → ${message}. ${remedy}`);
}
