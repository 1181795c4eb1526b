/** What a text undertakes apart from its numbers: which sentences, how strongly, towards what. */
import { expect, test } from 'vitest';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { readMeasureSpans } from '../../scripts/pipeline/read-measure-spans.ts';

function readAll(text: string): string[] {
  const reading = extractText(text);
  return reading.parts.flatMap((part) =>
    readMeasureSpans(reading.clean, part).map((m) =>
      [m.strength, m.modality, m.direction, m.benchmark, reading.clean.text.slice(m.start, m.end)]
        .filter((field) => field !== null)
        .join(' '),
    ),
  );
}

test.for<[string, string[]]>([
  ['加强健康教育。', ['promote firm 加强健康教育。']],
  [
    '糖尿病医保费用按照“总额管理、结余留用”的原则包干至各签约团队。',
    ['implement firm 糖尿病医保费用按照“总额管理、结余留用”的原则包干至各签约团队。'],
  ],
  ['依托能力较强的卫生院提标改造为社区医院。', ['implement firm 依托能力较强的卫生院提标改造为社区医院。']],
  ['合理布局急救站点，服务半径不超过5公里。', ['implement firm 合理布局急救站点']],
  [
    '根据考核结果，合理确定结余资金，主要用于人员绩效，调动医务人员积极性。',
    ['implement firm 根据考核结果,合理确定结余资金,主要用于人员绩效,调动医务人员积极性。'],
  ],
  ['开展日间手术试点工作。', ['implement firm 开展日间手术试点工作。']],
  ['探索日间手术付费办法。', ['explore exploratory 探索日间手术付费办法。']],
  [
    '探索建立年薪制度，全面实施补偿机制改革。',
    ['explore exploratory 探索建立年薪制度', 'implement firm 全面实施补偿机制改革。'],
  ],
  [
    '争创医养结合示范县，新(改)建一批医养结合服务中心。',
    ['promote aspirational 争创医养结合示范县', 'implement firm 新(改)建一批医养结合服务中心。'],
  ],
  [
    '推动市级医院落实功能定位，严控公立医院单体规模，加强学科建设。',
    ['promote firm 推动市级医院落实功能定位', 'mandate firm 严控公立医院单体规模', 'promote firm 加强学科建设。'],
  ],
  ['可通过服务外包等形式，向社会机构购买服务。', ['encourage firm 可通过服务外包等形式,向社会机构购买服务。']],
  ['缩小与县级医院平均工资水平差距。', ['promote firm decrease 县级医院平均工资水平 缩小与县级医院平均工资水平差距。']],
  ['癌症发病率上升趋势得到遏制。', ['promote firm 上升趋势得到遏制 癌症发病率上升趋势得到遏制。']],
  ['扩大远程医疗覆盖范围。', ['promote firm increase 扩大远程医疗覆盖范围。']],
  [
    '全面实施“总额管理、结余留用：构建绩效评价体系，建立挂钩机制。',
    ['implement firm 全面实施“总额管理、结余留用', 'implement firm 构建绩效评价体系,建立挂钩机制。'],
  ],
  ['医共体由县级医院与基层医疗卫生机构联合组建。', []],
  ['医疗机构之间以专科协作为纽带形成联合体。', []],
])('%s', ([text, measures]) => {
  // Only what stands under a heading is read for commitments.
  expect(readAll(`一、重点任务\n${text}\n`)).toEqual(measures);
});

test('a title is left to its sentences where every item goes on', () => {
  const text =
    '一、重点任务\n1.加强人才引进。\n实施全科医生培养计划。\n2.增强服务舒适性。\n完善导诊服务。\n3.做实签约服务。\n推广“互联网+签约”。\n';
  expect(readAll(text).map((line) => line.split(' ').at(-1))).toEqual([
    '实施全科医生培养计划。',
    '完善导诊服务。',
    '推广“互联网+签约”。',
  ]);
});

test('in a list that holds items of one sentence a title stays, unless its object returns', () => {
  const text =
    '一、重点任务\n1.落实国家基本药物制度。(市卫生健康委负责)\n2.深入实施健康扶贫。取消贫困人口封顶线。(市医疗保障局负责)\n3.规范医疗服务行为。加强对医疗服务行为的监管。(市卫生健康委负责)\n';
  expect(readAll(text).map((line) => line.split(' ').at(-1))).toEqual([
    '落实国家基本药物制度。',
    '深入实施健康扶贫。',
    '取消贫困人口封顶线。',
    '加强对医疗服务行为的监管。',
  ]);
});

test('a principle counts where it names an act', () => {
  const text =
    '一、总体要求\n(一)基本原则。\n坚持公益性，维护公平可及。\n探索建立集团化发展的医联体。\n(二)重点任务。\n加强医院管理。\n';
  expect(readAll(text).map((line) => line.split(' ').at(-1))).toEqual([
    '探索建立集团化发展的医联体。',
    '加强医院管理。',
  ]);
});

test.for([
  '1.制定促进医联体建设发展相关文件(市卫生健康委负责2019年12月底前完成)',
  '1.制定促进医联体建设发展相关文件。(市卫生健康委负责,2019年12月底前完成)',
])('an item ends before the bodies that answer for it: %s', (item) => {
  const [first] = readAll(`一、研究制定的文件\n${item}\n2.制定医疗机构用药管理实施办法。(市卫生健康委负责)\n`);
  expect(first).toMatch(/ 制定促进医联体建设发展相关文件。?$/);
});
