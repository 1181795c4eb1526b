/** What a member suggests is no aim of the body that replies. */
import { expect, test } from 'vitest';
import { classesOf, readText } from '../setup/read-text.ts';

test.for<[string, string[]]>([
  [
    '您建议“每个县区至少设立1个安宁疗护病区，床位不少于20张，2025年实现全覆盖”。我委高度赞同。',
    ['1个 target proposed', '不少于20张 target proposed', '全覆盖 target proposed'],
  ],
  ['您建议我市每个县区设立1个病区。', ['1个 target proposed']],
  ['委员建议到2026年将托位数提高到6个。', ['6个 target proposed']],
  ['您提出“所有村卫生室纳入医保”，我局认为条件尚不成熟。', ['所有 target proposed']],
  ['根据您的建议，我委将在2026年前新增托位600个。', ['600个 target firm']],
  ['市委关于制定规划的建议提出，到2030年人均预期寿命达到82岁。', ['82岁 target firm']],
  ['您建议将标准上浮20%，我局明年将新增床位10张。', ['20% target proposed', '10张 target firm']],
])('%s', ([text, wanted]) => {
  expect(readText(text).statements.map((s) => `${s.number_text} ${s.kind} ${s.modality}`)).toEqual(wanted);
});

test('the year of a revision is that of an edition', () => {
  expect(classesOf('医疗应急管理办法（2024年修订）')).toEqual(['reference']);
});
