import { describe, expect, it } from 'vitest';
import { readText, statementsOf } from '../setup/read-text.ts';

/** Texts that state nothing, with the class of each of their numerals. */
const NO_STATEMENT: readonly [string, string][] = [
  ['根据舟政办发〔2018〕21号文件精神执行', 'reference reference'],
  ['根据内政办发(2021)61号和鄂府发2021)1号执行', 'reference reference reference reference'],
  ['根据浙委办发[]67号要求', 'reference'],
  ['县政协九届三次会议第133号提案', 'reference reference reference'],
  ['推进三级医院和二级以上公立医院改革', 'name name'],
  ['加强2型糖尿病管理', 'name'],
  ['为65岁以上老年人和3岁以下婴幼儿提供服务', 'name name'],
  ['打造15分钟就医圈', 'name'],
  ['形成1小时急救圈', 'name'],
  ['全面推行“两票制”', 'name'],
  ['建设“五个100”实践样板', 'name name'],
  ['实现一网通办、“1+2+8”体系', 'name name name name'],
  ['进一步统一思想,形成一批经验', 'lexical lexical lexical'],
  ['落实“三个90%”目标', 'name name'],
  ['市第二人民医院', 'name'],
  ['党的十九大精神', 'name'],
  ['“十四五”时期', 'date'],
  ['2019年9月底前', 'date date'],
  ['每月5日前报送进展', 'date'],
  ['《规划》已经市政府第12次常务会议审议通过', 'reference'],
  ['贯彻党的二十届三中全会精神', 'name name'],
  ['见附件2', 'reference'],
  ['推广三明经验', 'name'],
  ['种植三七、五味子等药材', 'name name'],
  ['推行“一票否决”', 'lexical'],
  ['形成一级抓一级的格局', 'lexical lexical'],
  ['小学一、二年级不布置书面家庭作业', 'name name'],
  ['禁止将一、二类疫苗混放', 'name name'],
  ['在市政府三楼会议室召开', 'name'],
  ['索引号:014250863', 'noise'],
  ['现将1—6月全市执行情况通报如下', 'date date'],
  ['参照省9部门联合通知精神', 'name'],
  ['州人民医院通过三级医院复审', 'name'],
  ['培育年产值过亿元的中药企业', 'name'],
  ['特困人员纳入三重制度保障', 'name'],
  ['高一新生筛查', 'name'],
  ['院2023年第6次党委会审议通过', 'date reference'],
  ['群众可拨打12315举报', 'reference'],
  ['下一阶段工作', 'lexical'],
];

describe('numerals that state nothing', () => {
  it.each(NO_STATEMENT)('%s', (text, classes) => {
    expect(statementsOf(text)).toEqual([]);
    expect(
      readText(text)
        .numerals.map((n) => n.class)
        .join(' '),
    ).toBe(classes);
  });
});

describe('headings', () => {
  it('classes heading numbers of every style, also run into the text', () => {
    const text =
      '第一章规划背景一、发展现状“十三五”以来,健康水平有效提升。(一)基层服务明显改善。1.加强建设。2.完善机制。';
    const classes = readText(text.padEnd(500, '持续推进各项工作取得实效。')).numerals.slice(0, 6);
    expect(classes.map((n) => n.class)).toEqual(['heading', 'heading', 'date', 'heading', 'heading', 'heading']);
  });

  it('does not take a list of grades for a heading', () => {
    const [three, four] = readText('逐年提高三级医院三、四级手术占比。').numerals.slice(1);
    expect([three?.class, four?.class]).toEqual(['name', 'name']);
  });
});

describe('hosting pages', () => {
  it('marks what the page added as noise', () => {
    const text =
      '某市2023年工作方案\n发布时间:2023-01-15  浏览次数:1326次\n建设床位300张。\n网络备案:京ICP备12039121号-14\n地址:学清路9号汇智大厦7层 www.example.com';
    const noise = readText(text).numerals.filter((n) => n.class === 'noise');
    expect(noise.map((n) => n.text)).toEqual(['2023', '01', '15', '1326', '12039121', '14', '9', '7']);
  });
});

describe('one of a group, scopes, conditions', () => {
  it.each([
    ['我县是浙江省11个医共体试点县之一。', []],
    ['到2025年,在市直5家公立医院建设14个重点学科。', ['14个']],
    ['服务人口超过2500人的可增配乡村医生。', []],
    ['围绕分级诊疗、现代医院管理、全民医保5项制度建设推进工作。', []],
  ])('%s', (text, expected) => {
    expect(readText(text).statements.map((s) => s.number_text)).toEqual(expected);
  });
});

describe('bases in the name of a share', () => {
  it.each([
    ['到2025年,千人口献血率达到13.5‰。', 'target'],
    ['到2025年,每万元收入能耗支出下降3%。', 'target'],
  ])('%s', (text, kind) => {
    const { numerals, statements } = readText(text);
    expect(statements.map((s) => [s.kind, s.per_value])).toEqual([[kind, null]]);
    expect(numerals.slice(1).every((n) => n.class === kind)).toBe(true);
  });
});
