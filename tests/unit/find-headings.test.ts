import { describe, expect, it } from 'vitest';
import { readText } from '../setup/read-text.ts';

/** Marker and title of each section behind the first, indented by its level. */
const outline = (text: string): string[] =>
  readText(text)
    .sections.slice(1)
    .map((s) => `${'-'.repeat(s.level)} ${s.marker} ${s.title_zh}`.trimEnd());

const OUTLINES: readonly [string, string, string[]][] = [
  [
    'decimals and bare numbers with a printed gap',
    '1  现状\n1.1  网络。全市设急救站28个。\n1.2  短板。缺口46人。\n2  目标\n2.1  近期目标。2023年末建成30个。',
    ['- 1 现状', '-- 1.1 网络', '-- 1.2 短板', '- 2 目标', '-- 2.1 近期目标'],
  ],
  [
    'bare Chinese numbers',
    '一　我们要实现什么\n签约率达到60%。\n二　我们要做什么\n新建3所。',
    ['- 一 我们要实现什么', '- 二 我们要做什么'],
  ],
  ['the ten stems', '甲、工作基础\n现有床位300张。\n乙、工作目标\n新增床位50张。', ['- 甲 工作基础', '- 乙 工作目标']],
  [
    'tasks by number',
    '任务1:织密服务网.扩建中心.\n任务2:护航青少年.配齐教师.',
    ['- 任务1 织密服务网', '- 任务2 护航青少年'],
  ],
  [
    'half brackets',
    '四、补助标准。\n1)运营补助:示范机构每托位800元。\n2)建设补助:每个1万元。',
    ['- 四、 补助标准', '-- 1)', '-- 2)'],
  ],
  ['letters', 'A 有序就医\n住院占比8分。\nB 资源下沉\n派驻2名。', ['- A 有序就医', '- B 资源下沉']],
  [
    'brackets without a number',
    '【存在问题】9家机构完成率不足40%。\n【下步要求】完成率达到85%。',
    ['-  存在问题', '-  下步要求'],
  ],
  ['known titles alone in a line', '存在问题\n床位不足。\n主要目标\n床位达到300张。', ['-  存在问题', '-  主要目标']],
  [
    'a year behind the point',
    '说明:1.按得分定档。2.A档奖励50万元。3.2022年度共有16个医共体参加。',
    ['- 1. 按得分定档', '- 2.', '- 3.'],
  ],
  [
    'items that begin with a number',
    '1.妇女预期寿命延长。\n2.5岁以下儿童贫血率下降到8%。\n3.90%的卫生院达标。\n4.三级医院平均住院日降至8天。',
    ['- 1. 妇女预期寿命延长', '- 2.', '- 3.', '- 4.'],
  ],
  [
    'the two digits of a box',
    '专栏2 强基工程\n01 县级医院能力跃升。支持40家医院建设。02 人才下沉。招收800名。',
    ['- 01 县级医院能力跃升', '- 02 人才下沉'],
  ],
  [
    'numbers in rings',
    '建设任务。①市中医院新建病区。②县级医院设中医科。',
    ['- ① 市中医院新建病区', '- ② 县级医院设中医科'],
  ],
  ['Roman numerals', 'Ⅰ 总体情况\n现有床位2100张。\nⅡ 主要问题\n缺口200张。', ['- Ⅰ 总体情况', '- Ⅱ 主要问题']],
  [
    'tasks with a gap',
    '任务一 建强网底。新建站点12个。\n任务二 优化服务。签约率75%。',
    ['- 任务一 建强网底', '- 任务二 优化服务'],
  ],
  ['no article that is cited', '《办法》第三章第十二条规定,报销比例为60%。', []],
  [
    'no line that a scan broke',
    '救护车按照规划布局进行配置,城区平均服务半径由原来的\n3.5公里缩短到2公里;全区设预防接种门诊\n4 家。',
    [],
  ],
];

describe('the outline', () => {
  it.each(OUTLINES)('reads %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('counts the numbers of headings as headings', () => {
    const { numerals } = readText('2  目标\n2.1  近期目标。2023年末建成30个。\n任务3:扩建。');
    expect(numerals.map((n) => n.class)).toEqual(['name', 'heading', 'heading', 'date', 'target', 'heading']);
  });

  it('joins the lines that a scan broke at one width', () => {
    const wrapped =
      '截至2020年底,全区设预防接种门诊四十二家,数字化门\n诊只有9家;以街道为单位,适龄儿童国家免疫规划疫苗\n接种率96.7%,重点人群流感疫苗接种率不到3%,平均时间13分\n钟,发现延误的患者占四成。';
    expect(readText(wrapped).statements.map((s) => `${s.number_text} ${s.unit}`)).toContain('13分\n钟 minutes');
  });
});
