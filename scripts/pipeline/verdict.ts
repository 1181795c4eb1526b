/** What a number is that makes no statement. */
export interface Verdict {
  readonly class: 'name' | 'lexical' | 'date' | 'heading';
  readonly rule: string;
}

export const not = (cls: Verdict['class'], rule: string): Verdict => ({ class: cls, rule });
