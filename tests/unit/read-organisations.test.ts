import { describe, expect, it } from 'vitest';
import { readText } from '../setup/read-text.ts';

const bodies = (text: string): string[] =>
  readText(text).statements.flatMap((s) => s.responsible.map((r) => `${r.role} ${r.name_zh}`));

describe('organisations', () => {
  it('lets short forms inherit the prefix before them', () => {
    expect(bodies('1.建设中心3个。(责任单位:市委改革办、编办、市财政局、卫生健康委)')).toEqual([
      'joint 市委改革办',
      'joint 市委编办',
      'joint 市财政局',
      'joint 市卫生健康委',
    ]);
  });

  it('separates a name from the date glued to it', () => {
    expect(bodies('3.新增床位30张(市卫生健康委负责2019年12月底前完成)')).toEqual(['sole 市卫生健康委']);
  });

  it('binds a printed lead rule from the item where it stands', () => {
    const text =
      '10.建成1个平台。(市财政局、市人社局负责)\n11.建成2个平台。(市卫生健康委、市医疗保障局负责,排在第一位的为牵头部门,下同)\n12.建成3个平台。(市民政局、市教育局分别负责)';
    expect(bodies(text)).toEqual([
      'joint 市财政局',
      'joint 市人社局',
      'lead 市卫生健康委',
      'joint 市医疗保障局',
      'lead 市民政局',
      'each 市教育局',
    ]);
  });

  it.each([
    [
      'a sentence of its own at the end of each paragraph',
      '(一)建设\n建设中心3个。责任单位：市卫生健康局、财政局。\n新增床位40张。责任单位：市发展改革委。\n',
      ['joint 市卫生健康局', 'joint 市财政局', 'sole 市发展改革委'],
    ],
    [
      'who leads and who supports',
      '(一)建设\n建设中心3个。牵头单位：市卫生健康局；配合单位：市财政局、市医保局。\n',
      ['lead 市卫生健康局', 'support 市财政局', 'support 市医保局'],
    ],
    [
      'brackets inside the bracket',
      '1.建医院3家。（责任单位：市卫健委、市医保局，各县（市、区）人民政府）',
      ['joint 市卫健委', 'joint 市医保局', 'joint 各县(市、区)人民政府'],
    ],
    [
      'a bracket of offices alone at the end of its sentence',
      '1.达到103项。（市卫生健康委、市医保局）\n2.达到5项。（市卫生健康委，年底前完成）',
      ['joint 市卫生健康委', 'joint 市医保局', 'sole 市卫生健康委'],
    ],
    [
      'other brackets and who leads alone',
      '1.达到3项。〔责任单位：市卫健委〕\n2.达到4项。（市医保局牵头）\n3.达到5项。【责任单位：市民政局】',
      ['sole 市卫健委', 'lead 市医保局', 'sole 市民政局'],
    ],
    [
      'what stands before and behind a deadline',
      '1.达到3项。（完成时限：10月底；责任单位：市卫健委）\n2.达到4项。（市疾控局、市卫健委，完成时限：12月31日）',
      ['sole 市卫健委', 'joint 市疾控局', 'joint 市卫健委'],
    ],
    [
      'a lead named beside those responsible',
      '1.达到3项。（牵头单位：州卫生健康委，责任单位：州财政局、州医保局）',
      ['lead 州卫生健康委', 'joint 州财政局', 'joint 州医保局'],
    ],
    [
      'a lead marked behind its name, and lists on two lines',
      '1.建成3个。\n责任单位：区医保局（牵头）、区卫健局\n2.建成4个。\n牵头单位：区卫健局\n配合单位：区财政局、区民政局\n',
      ['lead 区医保局', 'joint 区卫健局', 'lead 区卫健局', 'support 区财政局', 'support 区民政局'],
    ],
    [
      'the column of a table',
      '序号\t任务\t目标\t责任单位\n1\t医共体\t新增床位30张\t市卫健委、财政局\n2\t基层\t培训120人\t市人社局\n',
      ['joint 市卫健委', 'joint 市财政局', 'sole 市人社局'],
    ],
    [
      'columns of who leads and who supports',
      '|序号|任务|牵头单位|配合单位|\n|1|新增床位30张|市卫健委|市财政局、各县（市、区）|\n',
      ['lead 市卫健委', 'support 市财政局', 'support 各县(市、区)'],
    ],
    ['hospitals in a bracket, which are examples', '建成三级医院2家（市人民医院、市中医院）。', []],
    [
      'what each of them does',
      '新建医院3所。（省卫生健康委指导，市政府牵头，县卫健局配合）\n新建分院2所。（市卫健委负责，各县市区政府落实）',
      ['support 省卫生健康委', 'lead 市政府', 'support 县卫健局', 'joint 市卫健委', 'joint 各县市区政府'],
    ],
    ['the office that signs a text', '签约率达到60%。\n（市卫健委）\n', []],
    ['a line below the passage', '(一)建设\n建设中心3个。\n责任单位：县卫健局\n', ['sole 县卫健局']],
    ['a sentence that only speaks of them', '(一)建设\n建设中心3个。责任单位要按月调度。\n', []],
  ])('reads %s', (_name, text, wanted) => {
    expect(bodies(text)).toEqual(wanted);
  });

  it('reads 牵头 and 配合', () => {
    expect(bodies('2.招聘医生20名。(县卫生健康局牵头,县医保局、财政局配合)')).toEqual([
      'lead 县卫生健康局',
      'support 县医保局',
      'support 县财政局',
    ]);
  });
});

describe('lists that mark who leads, and rows like the one above', () => {
  it.each<[string, string[]]>([
    [
      '到2025年,每千人口床位数达到6张。(县卫生健康局(牵头)、县财政局、各乡镇)',
      ['lead 县卫生健康局', 'joint 县财政局', 'joint 各乡镇'],
    ],
    ['到2025年,每千人口床位数达到6张(县卫生健康局(牵头)、县财政局)。', ['lead 县卫生健康局', 'joint 县财政局']],
    [
      '序号\t任务\t责任单位\n1\t新建托育中心2个\t县卫健局\n2\t新增托位300个\t同上\n3\t培训人员100人次\t同上',
      ['sole 县卫健局', 'sole 县卫健局', 'sole 县卫健局'],
    ],
  ])('%s', (text, wanted) => expect(bodies(text)).toEqual(wanted));
});

describe('lists without brackets, offices of a county, tables of one cell to a line', () => {
  it.each<[string, string[], string[]]>([
    [
      '2016年重点任务\n1.基本医保参保率稳定在95%以上。\n省财政厅、省卫生计生委负责。\n2.药占比降到30%以下。\n省财政厅牵头，省卫生计生委配合。',
      ['joint 省财政厅', 'joint 省卫生计生委', 'lead 省财政厅', 'support 省卫生计生委'],
      ['2016', '2016'],
    ],
    [
      '2016年重点任务\n1.基本医保参保率稳定在95%以上。\n省财政厅、省卫生计生委分别负责。\n2.药占比降到30%以下。\n省财政厅、省卫生计生委负责，2016年9月底前完成。',
      ['each 省财政厅', 'each 省卫生计生委', 'joint 省财政厅', 'joint 省卫生计生委'],
      ['2016', '2016-09'],
    ],
    ['2025年工作要点\n县域内就诊率达到90%。（责任股室：医政股）', ['sole 医政股'], ['2025']],
    [
      '2025年工作要点\n县域内就诊率达到90%。（牵头股室：医政股；配合股室：办公室）',
      ['lead 医政股', 'support 办公室'],
      ['2025'],
    ],
    ['2025年工作要点\n新增床位500张。（市卫健委牵头，10月底前完成）', ['lead 市卫健委'], ['2025-10']],
    ['2025年工作要点\n新增床位500张。（市卫健委牵头，9月30日前完成）', ['lead 市卫健委'], ['2025-09']],
    [
      '2025年工作要点\n新增床位500张。（市卫健委牵头，9月30日前完成；各县区政府负责）',
      ['lead 市卫健委', 'joint 各县区政府'],
      ['2025-09'],
    ],
    [
      '2025年工作要点\n1.县域就诊率达90%。（市卫健委牵头，各县区政府负责）',
      ['lead 市卫健委', 'joint 各县区政府'],
      ['2025'],
    ],
    [
      '2024年重点任务\n1.专题研究不少于2次。（市卫健委牵头，各县政府负责。以下均需各地落实，不再列出）',
      ['lead 市卫健委', 'joint 各县政府'],
      ['2024'],
    ],
    [
      '2025年工作要点\n序号\t任务\t牵头\t配合\t时限\n1\t新增普惠托位120个\t县卫健局\t县财政局\t10月底',
      ['lead 县卫健局', 'support 县财政局'],
      ['2025-10'],
    ],
    [
      '附件：2025年重点任务分解表\n序号\n重点任务\n目标值\n牵头单位\n完成时限\n1\n新增托位\n120个\n县卫健局\n2025年10月底\n2\n基层诊疗占比\n≥65%\n县医保局\n2025年12月',
      ['lead 县卫健局', 'lead 县医保局'],
      ['2025-10', '2025-12'],
    ],
    [
      '2025年工作要点任务分解表\n序号\n任务\n牵头单位\n完成时限\n1\n新增托位120个\n县卫健局\n2025年10月底\n2\n建成社区医院2家\n县发改局\n2025年12月底',
      ['lead 县卫健局', 'lead 县发改局'],
      ['2025-10', '2025-12'],
    ],
  ])('%s', (text, wanted, due) => {
    expect(bodies(text)).toEqual(wanted);
    expect(readText(text).statements.map((s) => s.due)).toEqual(due);
  });
});

describe('look-alikes of lists', () => {
  it.each<[string, string[]]>([
    ['2024年方案\n(一)签约服务。签约率达到70%。日常工作由县卫生健康局负责。', []],
    ['2024年方案\n(一)签约服务。签约率达到70%。县卫生健康局会同县财政局负责。', []],
    [
      '序号\t任务\t牵头单位\t配合单位\t时限\n1\t新增托位120个\t县卫健局\t县财政局\t10月底\n2\t招聘20名\t同上\t县人社局\t12月底',
      ['lead 县卫健局', 'support 县财政局', 'lead 县卫健局', 'support 县人社局'],
    ],
    [
      '2024年重点任务分解表\n重点任务\n序号\n任务内容\n责任单位\n完成时限\n备注\n1\n新增托位120个\n县卫健局\n2024年10月底\n2\n招聘20名\n县财政局\n12月底',
      ['sole 县卫健局', 'sole 县财政局'],
    ],
  ])('%s', (text, wanted) => expect(bodies(text)).toEqual(wanted));
});

describe('rows like the one above, whatever stands in the column', () => {
  it.each<[string, string[]]>([
    [
      '序号\t任务\t责任单位\n1\t新增托位120个\t县卫健局牵头,县财政局配合\n2\t建成卫生室15所\t同上',
      ['lead 县卫健局', 'support 县财政局', 'lead 县卫健局', 'support 县财政局'],
    ],
    [
      '序号\n工作任务\n责任单位\n完成时限\n1\n新增托位120个\n县卫健局\n10月底\n2\n建成卫生室15所\n县财政局\n11月底\n附件2',
      ['sole 县卫健局', 'sole 县财政局'],
    ],
    [
      '序号\n任务\n牵头单位\n配合单位\n完成时限\n1\n新增托位120个\n县卫健局\n县财政局\n10月底\n2\n建成卫生室15所\n〃\n〃\n11月底\n3\n培训村医200名\n县卫健局\n同上\n12月底',
      ['lead 县卫健局', 'support 县财政局', 'lead 县卫健局', 'support 县财政局', 'lead 县卫健局', 'support 县财政局'],
    ],
  ])('%s', (text, wanted) => expect(bodies(text)).toEqual(wanted));
});
