import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureAgreementOfReaders } from '../../scripts/bench/measure-agreement.ts';
import { measureExtract, readPeerFinds } from '../../scripts/bench/measure-extract.ts';

const readFigures = (name: string): unknown => JSON.parse(readFileSync(`content/measurements/${name}.json`, 'utf8'));
const REPAIR = 'run: npm run bench -- extract agreement --recorded --write';

test('the committed figures of the engine and its peer are what the code yields', () => {
  expect(readFigures('extract'), REPAIR).toEqual(measureExtract(readPeerFinds()));
});

test('the committed agreement is what the two readings yield', () => {
  expect(readFigures('agreement'), REPAIR).toEqual(measureAgreementOfReaders());
});

test('agreement says who read, and that no person has signed', () => {
  expect(readFigures('agreement')).toMatchObject({
    readers: { a: 'language model', b: 'language model' },
    signed_by_a_person: false,
    note_en: expect.stringContaining('no person has signed'),
    note_zh: expect.stringContaining('尚无人工签署'),
  });
});
