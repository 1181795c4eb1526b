import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from '../../src/domain/chinese-number.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['十四', 14],
    ['三十五', 35],
    ['一百零八', 108],
    ['两千三百', 2300],
    ['一百二十万', 1200000],
    ['三亿五千万', 350000000],
    ['二〇二五', 2025],
    ['万', 10000],
  ])('%s → %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each(['', '二三', '百千', '十十'])('%s is no number', (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });
});
