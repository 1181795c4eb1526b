/** Texts set end to end, and speeds of several sets taken together. */
import { describe, expect, test } from 'vitest';
import { joinTexts, poolSpeeds } from '../../scripts/bench/measure-speed.ts';

describe('texts set end to end', () => {
  test('each has at least so many characters, and what is left over joins the last', () => {
    expect(joinTexts(['甲乙', '丙丁', '戊己', '庚辛'], 4)).toEqual(['甲乙\n丙丁', '戊己\n庚辛']);
    expect(joinTexts(['甲乙', '丙丁', '戊'], 4)).toEqual(['甲乙\n丙丁\n戊']);
  });

  test('texts that are too short together stay one', () => {
    expect(joinTexts(['甲', '乙'], 10)).toEqual(['甲\n乙']);
    expect(joinTexts([], 10)).toEqual([]);
  });
});

describe('sets together', () => {
  const one = { set: 'a', texts: 2, characters: 500, read: 1000, described: 500, peer: 10 };
  const other = { set: 'b', texts: 1, characters: 3000, read: 3000, described: 1500, peer: 30 };

  test('are read as fast as all their characters in all their time', () => {
    // 1,000 characters in 1 s and 3,000 in 1 s
    expect(poolSpeeds([one, other])).toEqual({
      set: 'a and b',
      texts: 3,
      characters: 1333,
      read: 2000,
      described: 1000,
      peer: 20,
    });
  });

  test('have no peer where one has none', () => {
    expect(poolSpeeds([one, { ...other, peer: null }]).peer).toBeNull();
  });
});
