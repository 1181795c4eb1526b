import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesQuery, splitBigrams, splitQuery, widenQuery } from '../../src/domain/search-query.ts';
import {
  formatContent,
  joinChars,
  normaliseSearchText,
  readContent,
  tokeniseChars,
} from '../../src/domain/search-text.ts';
import { simplifyChinese } from '../../src/domain/traditional-forms.ts';

const texts = (query: string) => splitQuery(query).map((part) => part.text);

describe('splitQuery', () => {
  test.each([
    ['医共体', ['医共体']],
    ['医共体 签约率', ['医共体', '签约率']],
    ['医共体　签约率', ['医共体', '签约率']],
    ['“健康中国” 2030', ['健康中国', '2030']],
    ['"健康中国,2030"', ['健康中国,2030']],
    ['「两票制」改革', ['两票制', '改革']],
    ['〔2018〕21号', ['2018', '21号']],
    ['舟政办发(2018)21号', ['舟政办发', '2018', '21号']],
    ['90%', ['90%']],
    ['９０％', ['90%']],
    ['6.8', ['6.8']],
    ['６．８', ['6.8']],
    ['15/10万', ['15', '10万']],
    ['5‰', ['5‰']],
    ['DRG、DIP', ['drg', 'dip']],
    ['ＤＲＧ', ['drg']],
    ['beds, nurses.', ['beds', 'nurses']],
    ['1.政府主导', ['1.政府主导']],
    ['到2025年，', ['到2025年']],
    ['医共体 医共体', ['医共体']],
    ['  ', []],
    ['，。！', []],
    ['""', []],
  ])('%s', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });

  test('a phrase in quotation marks keeps its punctuation, other parts lose theirs', () => {
    expect(splitQuery('"指导、协调" 规划、指导')).toEqual([
      { text: '指导、协调', quoted: true },
      { text: '规划', quoted: false },
      { text: '指导', quoted: false },
    ]);
  });

  test('any text drawn from a text without separators finds that text', () => {
    const run = fc.stringMatching(/^[一-龥0-9A-Za-z%‰]{1,12}$/);
    fc.assert(
      fc.property(run, run, (before, query) => {
        const text = normaliseSearchText(`${before}${query}。`);
        return matchesQuery(text, splitQuery(query));
      }),
    );
  });
});

describe('matchesQuery', () => {
  test('all parts must be found, without a gap inside', () => {
    const text = normaliseSearchText('到2025年,县域医共体建设实现全覆盖,家庭医生签约率达到６５％以上。');
    expect(matchesQuery(text, splitQuery('医共体 65%'))).toBe(true);
    expect(matchesQuery(text, splitQuery('医共体 75%'))).toBe(false);
    expect(matchesQuery(text, splitQuery('县域建设'))).toBe(false);
    expect(matchesQuery(text, [])).toBe(false);
  });
});

describe('tokens', () => {
  test('texts come back from the index as they were, in NFKC', () => {
    const text = '〔2018〕21号 DRG付费\n“两票制”，达到90%';
    expect(readContent(formatContent(text, 'zh'), 'zh')).toBe(text.normalize('NFKC'));
    const english = 'At least 6.8 beds per 1,000 persons.\n每千人口6.8张';
    expect(readContent(formatContent(english, 'en'), 'en')).toBe(english);
    expect(formatContent(english, 'en')).toContain('6·8');
  });

  test('any text survives being cut into characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥A-Za-z0-9，。 %]{1,30}$/), (text) => {
        const clean = text.normalize('NFKC').trim();
        return joinChars(tokeniseChars(text).join(' ')) === clean;
      }),
    );
  });
});

describe('widenQuery', () => {
  const groups: [string[], string[]][] = [
    [['医共体', '县域医疗卫生共同体'], ['紧密型医共体']],
    [['卫生健康委员会'], ['卫健委']],
  ];
  test('offers the other forms that some record holds', () => {
    expect(widenQuery('医共体', groups)).toEqual(['县域医疗卫生共同体']);
    expect(widenQuery('卫健委', groups)).toEqual(['卫生健康委员会']);
    expect(widenQuery('紧密型医共体 建设', groups)).toEqual(['医共体 建设', '县域医疗卫生共同体 建设']);
    expect(widenQuery('床位', groups)).toEqual([]);
  });
});

test('splitBigrams', () => {
  expect(splitBigrams('医共体')).toEqual(['医共', '共体']);
  expect(splitBigrams('医共')).toEqual(['医共']);
});

test('simplifyChinese', () => {
  expect(simplifyChinese('緊密型縣域醫共體，門診診療人次')).toBe('紧密型县域医共体，门诊诊疗人次');
  expect(simplifyChinese('紧密型县域医共体')).toBe('紧密型县域医共体');
});
