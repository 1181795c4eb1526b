import type { Fail } from './review-faults.ts';

/** English by Chinese; says what is missing, and what nothing bears any more. */
export class Renderings {
  private readonly name: string;
  private readonly open: Set<string>;
  private readonly known: Readonly<Record<string, string>>;
  private readonly fail: Fail;

  constructor(name: string, known: Readonly<Record<string, string>>, fail: Fail) {
    this.name = name;
    this.known = known;
    this.fail = fail;
    this.open = new Set(Object.keys(known));
  }

  find(zh: string): string | null {
    this.open.delete(zh);
    return this.known[zh] ?? null;
  }

  of(zh: string): string | null {
    const found = this.find(zh);
    if (found === null)
      this.fail(
        [this.name],
        `${this.name} has no rendering of “${flat(zh)}”`,
        'Add one, under the words as they stand in the text.',
      );
    return found;
  }

  assertUsed(): void {
    for (const zh of this.open)
      this.fail(
        [this.name, zh],
        `${this.name} renders “${flat(zh)}”, which nothing bears`,
        'Remove the entry, or mend its words.',
      );
  }
}

const flat = (text: string): string => text.replaceAll('\n', '⏎');
