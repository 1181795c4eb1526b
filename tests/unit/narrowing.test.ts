import { describe, expect, test } from 'vitest';
import { definitionOf, populationOf } from '../../src/domain/narrowing.ts';

const plain = {
  name_zh: '签约率',
  definition_zh: '与家庭医生签约的比例。',
  definition_varies_en: null,
  terms: ['签约率'],
};

describe('whom a statement narrows its indicator to', () => {
  test.each([
    ['65岁及以上老年人签约率', null, '65岁以上'],
    ['签约率', '常住贫困人口', '贫困人口'],
    ['签约率', null, null],
    ['重点专科', '市儿童医院', null],
    ['住院医师规范化培训比例', '农村订单定向医学毕业生', null],
  ])('%s of %s: %s', (noun_zh, scope_zh, group) => expect(populationOf({ noun_zh, scope_zh }, plain)).toBe(group));

  test('a group of which the indicator always speaks narrows nothing', () => {
    const indicator = { name_zh: '大病救治病种数', definition_zh: '对贫困人口大病集中救治的病种数。' };
    expect(populationOf({ noun_zh: '贫困人口大病集中救治病种', scope_zh: null }, indicator)).toBeNull();
  });
});

describe('which of several things is counted', () => {
  const grade = { unit: 'grade', scope_zh: null, noun_zh: '医院等级' } as const;
  const count = { unit: 'count', unit_zh: '个', number_text: '2个', scope_zh: null } as const;
  test.each([
    ['三级甲等', { ...grade, unit_zh: '甲等', number_text: '三级甲等' }, '甲'],
    ['三级', { ...grade, unit_zh: '级', number_text: '三级' }, null],
    ['newly made', { ...count, noun_zh: '新建县域医共体' }, '新建'],
    ['standing', { ...count, noun_zh: '县域医共体' }, null],
  ])('%s', (_, statement, definition) => expect(definitionOf(statement, plain)).toBe(definition));

  test('the printed form, where forms differ in what they mean', () => {
    const varies = { terms: ['次中心', '区域医疗服务中心'], definition_varies_en: 'They differ.' };
    expect(definitionOf({ ...count, noun_zh: '县域医疗卫生次中心' }, varies)).toBe('次中心');
  });
});
