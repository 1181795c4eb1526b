/** One thing that is wrong, with where it stands and what to do. */
export interface Problem {
  /** File, relative to the project. */
  readonly path: string;
  readonly line: number | null;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
}

/** `path:line - level → what is wrong. What to do.` */
export function formatProblem({ path, line, level, message, remedy }: Problem): string {
  return `${path}${line === null ? '' : `:${line}`} - ${level} → ${message}. ${remedy}`;
}
