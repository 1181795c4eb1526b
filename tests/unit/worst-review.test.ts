import { expect, test } from 'vitest';
import { worstReview } from '../../src/domain/worst-review.ts';

test.each([
  [['reviewed', 'machine', 'double_coded'], 'machine'],
  [['double_coded', 'reviewed'], 'reviewed'],
  [['double_coded', 'double_coded'], 'double_coded'],
  [[], 'machine'],
] as const)('what is derived from %j is %s', (parts, status) => {
  expect(worstReview(parts)).toBe(status);
});
