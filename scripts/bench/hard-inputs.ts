/** Texts that make careless patterns run away: 100,000 characters of one thing, each read in a process of its own. */
import { spawnSync } from 'node:child_process';
import { describeReading } from '../pipeline/describe-reading.ts';
import { extractText } from '../pipeline/extract-text.ts';

const LENGTH = 100_000;
const LIMIT = 30_000;
const UNITS: Readonly<Record<string, string>> = {
  digits: '1',
  'Chinese numerals': '一',
  'round brackets': '(',
  'title brackets': '《',
  'enumeration commas 、': '、',
  spaces: ' ',
  'line breaks': '\n',
  'vertical bars': '|',
  'section numbers (一)': '(一)',
  percentages: '1%',
  'percentages in a list': '1%、',
  'numbers with points': '1.',
  'cells and tabs': '1\t',
  years: '2025年',
  'counts 1个': '1个',
  coverage: '全部',
  organisations: '市财政局、',
  'no numeral at all': '的',
};

export interface HardInput {
  readonly name: string;
  readonly characters: number;
  /** null where it did not end within the limit. */
  readonly milliseconds: number | null;
}

export const HARD_INPUTS = Object.keys(UNITS);

export function buildHardInput(name: string, length = LENGTH): string {
  const unit = UNITS[name] ?? '';
  return unit.repeat(Math.floor(length / Math.max(1, unit.length)));
}

export function readHardInputs(): HardInput[] {
  return HARD_INPUTS.map((name) => {
    const characters = buildHardInput(name).length;
    const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, name], {
      encoding: 'utf8',
      timeout: LIMIT,
    });
    return { name, characters, milliseconds: status === 0 ? Number(stdout) : null };
  });
}

if (import.meta.main) {
  const text = buildHardInput(process.argv[2] ?? '');
  const start = performance.now();
  describeReading(extractText(text));
  console.log(Math.round(performance.now() - start));
}
