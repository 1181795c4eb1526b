import fc from 'fast-check';
import { assertOverlay, generateDecisions } from './assert-overlay.ts';
import { assertReading } from './assert-reading.ts';
import { assertTables } from './assert-tables.ts';
import type { FuzzRun } from './fuzz-run.ts';
import { generateText } from './generate-text.ts';

/** The three doors that a hostile text passes: reading, the editors’ overlay, the downloads. */
export const RUNS: readonly FuzzRun[] = [
  {
    name: 'parser',
    says: 'every span is true, every numeral has one class',
    property: fc.property(fc.tuple(generateText()), ([text]) => assertReading(text)) as fc.IProperty<unknown>,
  },
  {
    name: 'overlay',
    says: 'a wrong review is named, a right one is done, nothing is lost',
    property: fc.property(fc.tuple(generateText(25), generateDecisions), ([text, decisions]) =>
      assertOverlay(text, decisions),
    ) as fc.IProperty<unknown>,
  },
  {
    name: 'serialisers',
    says: 'no cell runs as a formula, CSV says what JSON says',
    property: fc.property(fc.tuple(generateText(30)), ([text]) => assertTables(text)) as fc.IProperty<unknown>,
  },
];
