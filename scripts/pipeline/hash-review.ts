import type { Statement } from '../../src/schemas/statement.ts';

/** What a review was made on: 16 hex digits of a 64-bit FNV-1a hash over quote, print and value. */
export function hashReviewed(
  s: Pick<Statement, 'quote' | 'number_text' | 'kind' | 'comparator' | 'value_min' | 'value_max' | 'unit'>,
): string {
  return hashText(
    [s.quote, s.number_text, s.kind, s.comparator, s.value_min ?? '', s.value_max ?? '', s.unit].join('\u0000'),
  );
}

export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
