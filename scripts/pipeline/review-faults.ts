import type { Problem, YamlPath } from '../checks/problem.ts';

/** Says what is wrong with the value at `at` of a review file. */
export type Fail = (at: YamlPath, message: string, remedy: string) => void;

/** Gathers what is wrong with the review of a document, each with the line on which it stands. */
export class ReviewFaults {
  readonly problems: Problem[] = [];
  /** The line of a value in the review file, null where there is no file. */
  readonly lineOf: (at: YamlPath) => number | null;
  private readonly path: string;

  constructor(documentId: string, lineIn: (path: string, at: YamlPath) => number | null) {
    this.path = `content/reviews/${documentId}.yaml`;
    this.lineOf = (at) => lineIn(this.path, at);
  }

  readonly fail: Fail = (at, message, remedy) => {
    this.problems.push({ path: this.path, line: this.lineOf(at), level: 'error', message, remedy });
  };
}
