import { describe, expect, test } from 'vitest';
import type { DocumentView } from '../../scripts/checks/text/document-view.ts';
import { marksClose } from '../../scripts/checks/text/marks-close.ts';
import { yearsPrinted } from '../../scripts/checks/text/years-printed.ts';

/** Both checks read nothing but the characters and where they begin. */
const view = (text: string): DocumentView => ({
  statements: [],
  chars: Array.from(text),
  start: 100,
  words: () => '',
  before: () => '',
  after: () => '',
  clauseBefore: () => '',
  between: () => '',
  sameSentence: () => false,
  earlierInSentence: () => [],
  laterInSentence: () => [],
});
const faults = (check: typeof marksClose, text: string): string[] =>
  check
    .run(view(text))
    .filter((finding) => finding.result === 'failed')
    .flatMap((finding) => finding.spans?.map((span) => span.text) ?? []);

describe('marks', () => {
  test.each([
    ['《省行动计划(2023—2025年》,加快', '(2023—2025年》'],
    ['规定(舟政办发〔2023〕81号》继续有效', '(舟政办发〔2023〕81号》'],
    ['实施“总额管理、结余留用:构建体系。推行“互联网+”服务', '“总额管理、结余留用:构'],
    ['“多码融合、一网通办“,提供服务', '办“,'],
    ['以市中医医院为中心,各级各类中医(', '('],
    ['纲要的通知(鄂府发2021)1号),结合', '纲要的通知(鄂府发2021)1号)'.slice(-13)],
  ])('%s', (text, at) => {
    expect(faults(marksClose, text)).toEqual([at]);
  });

  test.each([
    '根据《关于“十四五”规划的通知》(国办发〔2021〕1号),实施。',
    '通知(内政办发(2021)61号)和“互联网+”服务',
    '根据《\n国务院办公厅关于推进建设的意见》 ( 国办发〔2017〕32号\n)规定',
    '1)建设中心\n2)培训人员',
  ])('sound: %s', (text) => {
    expect(faults(marksClose, text)).toEqual([]);
  });

  test('a fault stands at its place in the seed', () => {
    expect(marksClose.run(view('完善“一网通办。'))[0]?.spans).toEqual([{ start: 102, end: 108, text: '“一网通办。' }]);
  });
});

describe('years', () => {
  test.each([
    ['(浙委办发[]67号)要求', '浙委办发[]67号'],
    ['淳安县卫生健康局\n\n6月10日\n\n办理', '6月10日'],
    ['办理时间:-06-10 10:18:57', '-06-10 10:18:57'],
    ['据统计,到底,全县总门诊', '到底'],
  ])('lost in %s', (text, at) => {
    expect(faults(yearsPrinted, text)).toEqual([at]);
  });

  test('printed years, deadlines in prose and time stamps pass', () => {
    const text = '国办发〔2017〕32号\n2019年8月14日\n时间:2023-05-20 04:50:52\n到2018年底,完成。6月10日召开会议';
    expect(faults(yearsPrinted, text)).toEqual([]);
    expect(yearsPrinted.run(view(text)).at(-1)).toMatchObject({ result: 'passed' });
  });
});
