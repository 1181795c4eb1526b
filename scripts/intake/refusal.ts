/** Why a received file is not taken in, and what to do about it. */
export class Refusal extends Error {
  readonly remedy: string;
  readonly line: number | null;

  constructor(message: string, remedy: string, line: number | null = null) {
    super(message);
    this.remedy = remedy;
    this.line = line;
  }
}
