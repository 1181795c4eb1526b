/** The value of a sentence is the one that was put there, whatever other digits its noun and its date hold. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markValue, splitAtMarks, stripMarks } from '../../src/domain/mark-value.ts';
import { splitAtValue } from '../../src/i18n/format.ts';
import { documentBundleSchema } from '../../src/schemas/bundle.ts';

const CASES = [
  ['新建医共体', '2个', '（规划期至2025年）。'],
  ['Clinics: ', '2', ' to be built by 2025.'],
  ['65岁以上老人签约率', '不低于65%', '。'],
] as const;

test.for(CASES)('%s is parted from its value', ([before, value, after]) => {
  const marked = `${before}${markValue(value)}${after}`;
  expect(splitAtMarks(marked)).toEqual([before, value, after]);
  expect(stripMarks(marked)).toBe(before + value + after);
});

test.for([
  ['100%（原文为“全部”）', '100%'],
  ['100% (stated in words)', '100%'],
] as const)('%s: how it is worded is no part of the value', ([phrase, value]) => {
  expect(splitAtMarks(markValue(phrase))).toEqual(['', value, phrase.slice(value.length)]);
});

test('every sentence of the dataset has its value marked, and nothing else is changed', () => {
  const statements = globSync('content/generated/documents/*.json').flatMap(
    (path) => documentBundleSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).statements,
  );
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) {
    for (const lang of ['zh', 'en'] as const) {
      const [before, value, after] = splitAtValue(statement, lang);
      expect(value, statement.id).not.toBe('');
      expect(before + value + after).toBe(lang === 'zh' ? statement.sentence_zh : statement.sentence_en);
      expect(after, `${statement.id} ${value}`).not.toMatch(/^\.?\d/);
      expect(before, `${statement.id} ${value}`).not.toMatch(/\d\.?$/);
    }
  }
});
