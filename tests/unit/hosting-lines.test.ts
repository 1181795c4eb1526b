import { describe, expect, it } from 'vitest';
import { readText } from '../setup/read-text.ts';

const noiseOf = (text: string): string =>
  readText(text)
    .numerals.filter((n) => n.class === 'noise')
    .map((n) => n.text)
    .join(' ');

const BODY = '全市新增床位300张,培训医务人员1200人次,基层诊疗量占比提高到65%以上。\n';
const around = (head: string, foot: string): string => `${head}\n关于加强基层卫生工作的意见\n${BODY.repeat(4)}${foot}`;

describe('lines of a hosting page', () => {
  it.each([
    ['2023年2月3日 星期五 多云 2℃~9℃', '2023 2 3 五 2 9'],
    ['来信编号：20231127083 来信时间：2023-11-27 10:12', '20231127083 2023 11 27 10 12'],
    ['2023-08-19 07:52:14 来源：晚报', '2023 08 19 07 52 14'],
    ['您的位置：首页 > 第12期', '12'],
    ['浏览：[745] 编辑：李某', '745'],
  ])('%s', (line, noise) => {
    expect(noiseOf(around(line, ''))).toBe(noise);
  });

  it('knows the lists of other texts behind the document, up to its own fields', () => {
    const foot = '热点排行\n1. 关于调整2023年缴费标准的公告\n2. 第七次人口普查公报\n主办：某市政府 您是第1203456位访客';
    expect(noiseOf(around('', foot))).toBe('1 2023 2 七 1203456');
    expect(noiseOf(around('', `相关推荐\n提案号:[133]\n${BODY}`))).toBe('');
  });

  it('leaves prose that speaks of sites and weather', () => {
    expect(noiseOf(around('', '本网讯 全县急救站点达到18个,本站点覆盖3万人。'))).toBe('');
    expect(noiseOf(around('', '记者:今年计划新增托位3000个吗?'))).toBe('');
    expect(noiseOf(around('', '今天是第33个世界防治结核病日。'))).toBe('');
    expect(noiseOf(around('', '药品追溯码扫码率年底前达到98%。'))).toBe('');
    expect(noiseOf(around('', '疫苗储存温度为2℃至8℃,每日记录2次。'))).toBe('');
  });

  it('keeps the sentences of a line that closes with a note of the page', () => {
    const news = '县里公布招聘结果：计划招聘乡村医生38名，最终录用31名。';
    expect(noiseOf(`${news}（来源：青石发布　阅读：2216次）`)).toBe('2216');
    expect(noiseOf(`${news}(点击:87 打印)`)).toBe('87');
    expect(noiseOf(`${news}(其中女性12名)`)).toBe('');
    expect(noiseOf(`来源：青石发布 阅读：2216次（第3期）`)).toBe('2216 3');
  });

  it('takes a number set far into its own line for the number of the page', () => {
    expect(noiseOf(around('', `${' '.repeat(20)}2\n${BODY}`))).toBe('2');
    expect(noiseOf(around('', `2\n${BODY}`))).toBe('');
  });
});

it('leaves a sentence of the document between notes of the page in one line to the document', () => {
  const { statements, numerals } = readText(
    '【字体：大 中 小】 浏览次数：1286次 发布时间：2023-05-11 16:42 来源：办公室。我县教育规划实施以来，共争取资金2.36亿元，至2022年底完工11个。版权所有 © 2019—2023 某县教育局',
  );
  expect(statements.map((s) => s.number_text)).toEqual(['2.36亿元', '11个']);
  expect(numerals.filter((n) => n.class === 'noise').map((n) => n.text)).toEqual(
    expect.arrayContaining(['1286', '2019', '2023']),
  );
});
