import { expect, test } from 'vitest';
import { normaliseNumber, readCitations } from '../../scripts/pipeline/read-citations.ts';

const cited = (text: string) => readCitations(text, 0, text.length).map((c) => [c.title, c.number]);

test.each([
  ['根据《关于推进改革的指导意见》(国办发〔2017〕32号)精神', [['关于推进改革的指导意见', '国办发〔2017〕32号']]],
  ['的《清理结果的通知》(舟政办发〔2023〕81号》规定', [['清理结果的通知', '舟政办发〔2023〕81号']]],
  ['《关于全面推进建设的意见》(浙委办发[]67号)要求', [['关于全面推进建设的意见', '浙委办发[]67号']]],
  [
    '落实保障措施,根据自治区人民政府关于印发发展规划的通知(内政办发(2021)61号)和市政府关于印发纲要的通知(鄂府发2021)1号),结合',
    [
      ['自治区人民政府关于印发发展规划的通知', '内政办发(2021)61号'],
      ['市政府关于印发纲要的通知', '鄂府发2021)1号'],
    ],
  ],
  ['深入实施健康城市“2030”实施方案(市党发(2018)11号)和14项行动', [['健康城市“2030”实施方案', '市党发(2018)11号']]],
  ['深入贯彻落实《省三年行动计划(2023—2025年》,加快', [['省三年行动计划(2023—2025年', null]]],
])('%s', (text, expected) => {
  expect(cited(text)).toEqual(expected);
});

test('a text that is still to be written is not cited, the plan that it serves is', () => {
  expect(cited('制定《<“健康2030”行动规划>主要任务分工方案》,')).toEqual([['“健康2030”行动规划', null]]);
  expect(cited('编印《培训教材指南》,提高')).toEqual([]);
});

test('newspapers, hotlines and bare numbers are no official texts', () => {
  expect(cited('《人民日报》《浙江日报》均予以报道,拨打(12320号)热线')).toEqual([]);
});

test('the span is the citation, number included', () => {
  const text = '根据《指导意见》(国办发〔2017〕32号)精神';
  const [only] = readCitations(text, 0, text.length);
  expect(text.slice(only?.start, only?.end)).toBe('《指导意见》(国办发〔2017〕32号)');
});

test.each([
  ['国办发〔2017〕32号', '国办发〔2017〕32号'],
  ['内政办发(2021)61号', '内政办发〔2021〕61号'],
  ['鄂府发2021)1号', '鄂府发〔2021〕1号'],
  ['浙委办发[]67号', null],
  ['第133号', '第133号'],
])('%s in standard form: %s', (printed, standard) => expect(normaliseNumber(printed)).toBe(standard));
