import { describe, expect, test } from 'vitest';
import { cutExcerpt, findMatches } from '../../src/domain/search-match.ts';

const cut = (text: string, needles: string[]) =>
  findMatches(text, needles).map(({ start, end }) => text.slice(start, end));

describe('findMatches', () => {
  test('finds full-width, upper-case and repeated forms', () => {
    expect(cut('达到９０％，不低于90%', ['90%'])).toEqual(['９０％', '90%']);
    expect(cut('DRG付费与drg', ['drg'])).toEqual(['DRG', 'drg']);
    expect(cut('无', ['有'])).toEqual([]);
  });
  test('joins overlaps', () => {
    expect(cut('县域医共体建设', ['县域医', '医共体'])).toEqual(['县域医共体']);
  });
  test('passes over white space where the page has broken the line', () => {
    const text = '每千人口\n  6.8 张';
    const [match] = findMatches(text, ['千人口6.8张'], false);
    expect(text.slice(match?.start, match?.end)).toBe('千人口\n  6.8 张');
    expect(findMatches(text, ['千人口6.8张'])).toEqual([]);
  });
});

describe('cutExcerpt', () => {
  test('marks the match and cuts around it', () => {
    const text = `${'甲'.repeat(100)}医共体${'乙'.repeat(200)}`;
    const pieces = cutExcerpt(text, ['医共体']);
    expect(pieces.filter((piece) => piece.hit)).toEqual([{ text: '医共体', hit: true }]);
    expect(pieces.at(0)?.text).toBe('…');
    expect(pieces.at(-1)?.text).toMatch(/乙…$/);
  });
  test('shows a short text whole', () => {
    expect(cutExcerpt('推进医共体建设', ['医共体']).map((piece) => piece.text)).toEqual(['推进', '医共体', '建设']);
    expect(cutExcerpt('推进建设', [])).toEqual([{ text: '推进建设', hit: false }]);
  });
});
