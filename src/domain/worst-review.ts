import type { Statement } from '../schemas/statement.ts';

type ReviewStatus = Statement['review'];

/** From what nobody has read to what two coders read. */
const ORDER: readonly ReviewStatus[] = ['machine', 'reviewed', 'double_coded'];

/** What is derived from several rows is no better reviewed than the least reviewed of them; of none, by the machine alone. */
export function worstReview(parts: readonly ReviewStatus[]): ReviewStatus {
  return ORDER.find((status) => parts.includes(status)) ?? 'machine';
}
