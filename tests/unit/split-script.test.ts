import { expect, test } from 'vitest';
import { readStatus } from '../../src/domain/read-status.ts';
import { isEnglish, splitScript } from '../../src/domain/split-script.ts';

test.each([
  ['no Chinese at all', ['no Chinese at all']],
  ['an “expected” (预期性) one', ['an “expected” (', '[预期性]', ') one']],
  ['programme (鄂党发(2018)11号) and', ['programme (', '[鄂党发(2018)11号]', ') and']],
  ['全覆盖, 全部', ['[全覆盖]', ', ', '[全部]']],
  ['DRG付费 here', ['DRG', '[付费]', ' here']],
])('%s', (text, runs) => {
  const split = splitScript(text);
  expect(split.map((run) => (run.foreign ? `[${run.text}]` : run.text))).toEqual(runs);
  expect(split.map((run) => run.text).join('')).toBe(text);
});

test.each([
  ['Inner Mongolia Autonomous Region', true],
  ['ordos-health-plan-001', false],
  ['90%以上 at least', false],
  ['true', false],
])('%s is English: %s', (text, expected) => expect(isEnglish(text)).toBe(expected));

test('a printed status in force is read word by word, and not at all where a word is unknown', () => {
  expect(readStatus('保留(舟政发〔2020〕33号);继续有效(舟政办发〔2023〕81号)')).toEqual([
    { status: 'kept', by: '舟政发〔2020〕33号' },
    { status: 'in_force', by: '舟政办发〔2023〕81号' },
  ]);
  expect(readStatus('废止')).toEqual([{ status: 'repealed', by: null }]);
  expect(readStatus('待定')).toBeNull();
});
