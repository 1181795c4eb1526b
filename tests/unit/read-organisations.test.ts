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
