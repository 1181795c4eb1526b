/** Texts that make careless patterns run away: 100,000 characters of one thing, each read in a process of its own. */
import { spawnSync } from 'node:child_process';
import { describeReading } from '../pipeline/describe-reading.ts';
import { extractText } from '../pipeline/extract-text.ts';

const LENGTH = 100_000;
/** A quarter of the length: work in proportion to the text makes the long one cost four times as much. */
const SHORT = LENGTH / 4;
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
  'chapters 第一章': '第一章',
  'items 一、': '一、',
  'square brackets 〔': '〔',
  tabs: '\t',
  'full stops': '。',
  'dashes —': '—',
  'ranges 1至': '1至',
  zeros: '零',
  'full dates': '2025年1月1日',
  'digits in threes': '111 ',
  'numbers in a list': '1、',
  'years and percentages': '2025年1%',
  'bases of rates': '每千人口1张',
  'baselines and results': '从1%提高到2%',
  'shared verbs': '分别1%、',
  'coverage in clauses': '全部纳入,',
  'blank lines': '\n ',
  'table rows': '|1|2|3|\n',
};

export interface HardInput {
  readonly name: string;
  readonly characters: number;
  /** null where it did not end within the limit. */
  readonly milliseconds: number | null;
  /** How many times a quarter of it costs; 4 is proportion, less where starting weighs more. Null as above. */
  readonly growth: number | null;
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
    const timed = status === 0 ? (JSON.parse(stdout) as { short: number; long: number }) : null;
    return {
      name,
      characters,
      milliseconds: timed && Math.round(timed.long),
      growth: timed && timed.long / Math.max(timed.short, 1),
    };
  });
}

/** Milliseconds that a text takes to read and describe. */
function timeReading(text: string): number {
  const start = performance.now();
  describeReading(extractText(text));
  return performance.now() - start;
}

if (import.meta.main) {
  const name = process.argv[2] ?? '';
  const short = buildHardInput(name, SHORT);
  // What the first reading spends on compiling is no growth.
  timeReading(short);
  const times = { short: timeReading(short), long: timeReading(buildHardInput(name)) };
  console.log(JSON.stringify(times));
}
