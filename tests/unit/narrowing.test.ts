import { describe, expect, test } from 'vitest';
import { comparableOf } from '../../scripts/pipeline/comparable-of.ts';
import { isNamedInstitutions } from '../../scripts/pipeline/named-institutions.ts';
import { compareStatements } from '../../src/domain/compare-statements.ts';
import { definitionOf, populationOf } from '../../src/domain/narrowing.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Statement } from '../../src/schemas/statement.ts';

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

describe('a scope that names single institutions', () => {
  const city = { name_zh: '鄂尔多斯市' };
  test.each([
    '市中医院',
    '市第二人民医院、市妇幼保健院、伊金霍洛旗蒙医综合医院',
    '达拉特旗人民医院、准格尔旗中心医院',
    '东胜区人民医院和乌审旗人民医院',
    '市疾病预防控制中心',
    '龙渡湖镇卫生院',
  ])('%s', (scope) => expect(isNamedInstitutions(scope, city)).toBe(true));

  test.each([
    '三级医院',
    '公立医院',
    '市直公立医院',
    '市直5家公立医院',
    '市级医院',
    '市属医院',
    '县级医院',
    '县人民医院',
    '县(区)级以上医院',
    '城市医院',
    '市区医院',
    '全市医院',
    '各旗区人民医院',
    '每个乡镇卫生院',
    '乡镇卫生院',
    '苏木乡镇卫生院及社区卫生服务中心',
    '社区卫生服务站',
    '二级以上综合医院、专科医院、妇幼保健院',
    '综合能力较强的1—2家三级医院',
    '农村牧区',
    '65岁以上老年人',
  ])('%s names none', (scope) => expect(isNamedInstitutions(scope, city)).toBe(false));

  test('a county’s own hospital in its own text', () => {
    expect(isNamedInstitutions('县第一人民医院', { name_zh: '淳安县' })).toBe(true);
    expect(isNamedInstitutions(null, city)).toBe(false);
  });

  const indicator = {
    ...plain,
    name_zh: '医院等级',
    definition_zh: '医院评定的等级。',
    terms: ['医院等级'],
  } as Indicator;
  const statement = {
    kind: 'target',
    unit: 'grade',
    unit_zh: '甲等',
    number_text: '三级甲等',
    noun_zh: '医院等级',
    scope_zh: null,
    per_value: null,
    per_zh: null,
    comparator: 'eq',
    direction: null,
    force: null,
    modality: 'firm',
    due: '2025',
    as_of: null,
    worded: false,
  } as Statement;
  const placeOf = (id: string, name_zh: string) => ({ id, name_zh, tier: 'prefecture_city' }) as Place;
  const compare = (a: string | null, b: string | null) =>
    compareStatements(
      comparableOf({ ...statement, scope_zh: a }, placeOf('jiaozuo', '焦作市'), new Set(), indicator),
      comparableOf({ ...statement, scope_zh: b }, placeOf('ordos', '鄂尔多斯市'), new Set(), indicator),
    );

  test('is compared with no other institution, not even one of the same name, and with no whole city', () => {
    for (const other of ['达拉特旗人民医院、准格尔旗中心医院', '市中医院', null]) {
      const { verdict, reasons } = compare('市中医院', other);
      expect([other, verdict, reasons[0]]).toEqual([other, 'not_comparable', 'definition']);
    }
  });

  test('a class of institutions still is', () => expect(compare('三级医院', '三级医院').verdict).toBe('comparable'));
});

describe('classes of hospitals and single ones', () => {
  const county = { name_zh: '淳安县' };
  test.each(['县域内医院', '县外医院', '县办医院', '试点县人民医院', '部分县中医院', '三级医院', '各县人民医院'])(
    '%s names no single one',
    (scope) => expect(isNamedInstitutions(scope, county)).toBe(false),
  );
  test.each(['县人民医院', '达拉特旗人民医院、准格尔旗中心医院'])('%s does', (scope) =>
    expect(isNamedInstitutions(scope, county)).toBe(true),
  );
});
