import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Cue, CueSet, rulesByUnit } from '../../scripts/pipeline/cue.ts';
import { ITEM_RULES } from '../../scripts/pipeline/lexicon/item-rules.ts';
import { NAME_RULES } from '../../scripts/pipeline/lexicon/name-rules.ts';
import { matchesOf } from '../../scripts/pipeline/matches-of.ts';
import {
  firstUnits,
  isAnchored,
  lastUnits,
  UnitSet,
  unitsBehindNumerals,
} from '../../scripts/pipeline/matching-units.ts';
import { UnitMatrix } from '../../scripts/pipeline/unit-matrix.ts';

const units = (set: { has(unit: number): boolean } | null): string | null =>
  set &&
  Array.from({ length: 0x10000 }, (_, unit) => unit)
    .filter((unit) => set.has(unit))
    .map((unit) => String.fromCharCode(unit))
    .join('');

describe('the units that a match can begin or end with', () => {
  test.each([
    [/^(?:19|20)\d{2}年?版(?!本)/, '12', '版'],
    [/(?:^|\n)第$/, '\n第', '第'],
    [/每(?:满|工作满?|接诊)$/, '每', '作满诊'],
    [/(?:^|[,。])的?$/, ',。的', ',。的'],
    [/^(?:的|以上)?(?:[一二]、?){0,3}x/, 'x一二以的', 'x'],
    [/a{0,2}[b-d]+e?/, 'abcd', 'bcde'],
    [/(?<=每)\u5e74(?=末)/, '年', '年'],
    [/\[\]x\)/, '[', ')'],
    [/^[。;]?$/, ';。', ';。'],
    [/(?<unit>张|个)\/\d{1,2}/, '个张', '0123456789'],
  ])('%s', (pattern, first, last) => {
    const sorted = (text: string | null): string | null => text && Array.from(text).toSorted().join('');
    expect(sorted(units(firstUnits(pattern)))).toBe(sorted(first));
    expect(sorted(units(lastUnits(pattern)))).toBe(sorted(last));
  });

  test.each([
    [/^\d{1,2}(?:[-—]\d{1,2})?岁/, '-—岁'],
    [/^[一二三]\d?[次中]/, '次中'],
    [/^(?:十[六七]|二十)(?=大|届)/, '大届'],
    [/^0\d{2,3}[-—]\d{7,8}/, '-—'],
    [/^第?[一二]项/, '第项'],
  ])('past a run of numerals: %s', (pattern, behind) => {
    const found = Array.from(units(unitsBehindNumerals(pattern)) ?? '');
    expect(found.toSorted()).toEqual(Array.from(behind).toSorted());
  });

  test('past a run of numerals that alone can match, any', () => {
    expect(unitsBehindNumerals(/^\d{1,5}号?/)).toBeNull();
    expect(unitsBehindNumerals(/^1[3-9]\d{9}(?!\d)/)).toBeNull();
    expect(unitsBehindNumerals(/^[\d.]+(?:年)?/)).toBeNull();
    expect(unitsBehindNumerals(/^\d[^x]/)).toBeNull();
  });

  test('any unit, where a match can be empty, begin with any or refer back', () => {
    expect(firstUnits(/(?:的|了)*/)).toBeNull();
    expect(firstUnits(/.年/)).toBeNull();
    expect(firstUnits(/(?!x)/)).toBeNull();
    expect(units(firstUnits(/(?=x)/))).toBe('x');
    expect(lastUnits(/(年)\1?/)).toBeNull();
    expect(firstUnits(/a/i)).toBeNull();
  });

  test('anchors count where each way of matching has one', () => {
    expect(isAnchored(/^a|^b/, 'first')).toBe(true);
    expect(isAnchored(/^a|b/, 'first')).toBe(false);
    expect(isAnchored(/(?:^|x)a$|b$/, 'last')).toBe(true);
    expect(isAnchored(/a\$/, 'last')).toBe(false);
    expect(isAnchored(/a\\$/, 'last')).toBe(true);
  });
});

test('one row of bits tells of a unit what each set would, sets that came later too', () => {
  const matrix = new UnitMatrix();
  // More sets than a row has room for at first.
  const sets = Array.from({ length: 700 }, (_, i) => new UnitSet([[0x4e00 + i, 0x4e00 + 3 * i]]));
  const numbers = sets.map((set, i) => {
    matrix.has(0, 0x4e00 + 7 * i);
    return matrix.add(set);
  });
  const probed = [0, 65, 0x4e00, 0x4e01, 0x50ff, 0x5632, 0x9fff, 0xd800, 0xffff];
  for (const unit of [...probed, ...Array.from({ length: 2100 }, (_, i) => 0x4e00 + i)])
    for (const [i, set] of sets.entries())
      if (matrix.has(numbers[i] ?? -1, unit) !== set.has(unit)) expect.fail(`set ${i}, unit ${unit}`);
  for (let unit = 0; unit < 0x10000; unit++) matrix.has(0, unit);
  expect([0x4e00, 0x4e01].map((unit) => matrix.has(0, unit))).toEqual([true, false]);
});

/** Windows of real texts around each numeral. */
const WINDOWS = (JSON.parse(readFileSync('tests/golden/dev.json', 'utf8')) as { text: string }[]).flatMap(({ text }) =>
  [...text.matchAll(/\d+|[一二三四五六七八九十百千万亿两]+/g)].map(({ index, 0: run }) => ({
    before: text.slice(Math.max(0, index - 30), index),
    here: text.slice(index, index + 30),
    behind: text.slice(index + run.length, index + run.length + 20),
  })),
);

test.each([
  /每(?:满|工作满?|接诊|增加)?$/,
  /届(?:[^,。;]{0,8}第?)?$/,
  /(?:由|从)[^,。;]{0,30}$/,
  /(?:^|[,。;:\n])$/,
  /^(?:的|以上|左右)?[,。;]/,
  /[^,。;]{2,}(?:率|比例)/,
  /分别[^。;]{0,24}$/,
  /^[^,。;]{0,4}的/,
  /^.{0,6}$/,
])('a cue tells what its pattern tells: %s', (pattern) => {
  const cue = new Cue(pattern);
  expect(WINDOWS.length).toBeGreaterThan(1000);
  for (const window of WINDOWS.flatMap(({ before, behind }) => ['', before, behind])) {
    expect(cue.test(window)).toBe(pattern.test(window));
    expect(cue.exec(window)?.[0]).toBe(pattern.exec(window)?.[0]);
    expect(cue.cut(window)).toBe(window.replace(pattern, ''));
  }
});

test('a global cue cuts and lists all matches', () => {
  const cue = new Cue(/\([^()]*\)/g);
  expect(cue.cut('床位(张)6.8(2025年)')).toBe('床位6.8');
  expect(cue.all('床位(张)6.8(2025年)').map(([found]) => found)).toEqual(['(张)', '(2025年)']);
  expect(cue.all('床位')).toEqual([]);
});

test('the rules at a unit leave none out that fits', () => {
  const rules = [...ITEM_RULES, ...NAME_RULES];
  const rulesAt = rulesByUnit(rules, ({ here }) => here);
  let fits = 0;
  for (const { here } of WINDOWS) {
    const own = new Set(rulesAt(here, 0));
    for (const rule of rules)
      if (rule.here.test(here)) {
        fits++;
        expect(own.has(rule)).toBe(true);
      }
  }
  expect(fits).toBeGreaterThan(100);
});

test('cues asked together tell what each tells alone', () => {
  const patterns = [
    /每(?:满|工作满?|接诊|增加)?$/,
    /(?:由|从)[^,。;]{0,30}$/,
    /^(?:的|以上|左右)?[,。;]/,
    /[^,。;]{2,}(?:率|比例)/,
    /^.{0,6}$/,
    /政策范围内/,
  ];
  const set = new CueSet(patterns.map((pattern, i) => [i, pattern]));
  for (const window of WINDOWS.flatMap(({ before, behind }) => ['', before, behind])) {
    const fits: number[] = [];
    set.forEachFit(window, (i) => fits.push(i));
    expect(fits).toEqual(patterns.flatMap((pattern, i) => (pattern.test(window) ? [i] : [])));
  }
  expect(() => new CueSet(Array.from({ length: 31 }, () => ['x', /x/] as const))).toThrow('31 patterns in one set');
});

test('matches come in order, and one that takes nothing does not stand still', () => {
  expect(matchesOf(/\d+/g, '1家、23家').map((m) => [m.index, m[0]])).toEqual([
    [0, '1'],
    [3, '23'],
  ]);
  expect(matchesOf(/x*/g, 'axx').map((m) => m[0])).toEqual(['', 'xx', '']);
});
