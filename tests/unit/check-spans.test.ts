import { describe, expect, test } from 'vitest';
import { findDifference, findWrongSpans } from '../../src/domain/check-spans.ts';

// The first character lies outside the basic plane: counted in UTF-16 units every span would be off by one.
const source = Array.from('𠮷县到2025年，\n 签约率达到 75%以上。');

describe('claims about a source', () => {
  test('true ones pass, in code points', () => {
    const claims = [
      { id: 'a', start: 0, end: 2, text: '𠮷县' },
      { id: 'b', start: 17, end: 22, text: '75%以上' },
    ];
    expect(findWrongSpans(source, claims)).toEqual([]);
  });

  test('each wrong one is named once', () => {
    const claims = [
      { id: 'a', start: 0, end: 2, text: '吉县' },
      { id: 'a', start: 17, end: 21, text: '75%以上' },
      { id: 'b', start: 90, end: 92, text: '没有' },
    ];
    expect(findWrongSpans(source, claims)).toEqual(['a', 'b']);
  });
});

describe('a text as shown', () => {
  test('agrees whatever its white space is', () => {
    expect(findDifference(source, 0, source.length, ' 𠮷县到 2025年，签约率\n达到75%以上。 ')).toBeNull();
    expect(findDifference(source, 3, 3, ' ')).toBeNull();
  });

  test.each([
    ['a changed character', '𠮷县到2025年，签约率达到85%以上。', { at: 17, source: '75%以上。', shown: '85%以上。' }],
    ['a lost end', '𠮷县到2025年，签约率达到75%以上', { at: 22, source: '。', shown: '' }],
    ['an added end', '𠮷县到2025年，签约率达到75%以上。完', { at: 23, source: '', shown: '完' }],
    ['a look-alike', '吉县到2025年，签约率达到75%以上。', { at: 0, source: '𠮷县到2025年', shown: '吉县到2025年' }],
  ])('%s is found where it begins', (_, shown, difference) => {
    expect(findDifference(source, 0, source.length, shown)).toEqual(difference);
  });
});
