import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureAgreementOfReaders } from '../../scripts/bench/measure-agreement.ts';
import { measureExtract, readPeerFinds } from '../../scripts/bench/measure-extract.ts';
import { FITTED_SETS, GOLD_SETS } from '../../src/domain/gold-sets.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { DIST } from '../setup/read-dist.ts';

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

test.each([
  ['methods', zh],
  ['en/methods', en],
])('/%s/ prints every set, and says on which rules and weights were made', (path, { measurements: t }) => {
  const html = readFileSync(`${DIST}/${path}/index.html`, 'utf8');
  const { engine } = readFigures('extract') as Pick<ReturnType<typeof measureExtract>, 'engine'>;
  const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const set of GOLD_SETS) {
    const name = FITTED_SETS.includes(set) ? t.fitted(t.sets[set]) : t.sets[set];
    const { detection, whole_row } = engine[set];
    const shares = [detection.precision, detection.recall, whole_row.f1].map((share) => `${(share * 100).toFixed(1)}%`);
    expect(text).toContain(`${name} ${shares.join(' ')}`);
  }
  expect(text).toContain(t.fittedNote);
});
