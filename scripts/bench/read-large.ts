/** Long texts, the seeds on end, read in a process of their own: time in proportion to length, memory bounded. */
import { spawnSync } from 'node:child_process';
import { describeReading } from '../pipeline/describe-reading.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { PLACES, readSeed } from './read-gold.ts';

const SIZES = [2.5, 5, 10];
const LIMIT = 120_000;

export interface LargeReading {
  readonly megabytes: number;
  readonly ended: boolean;
  readonly characters: number;
  readonly statements: number;
  readonly read_seconds: number;
  readonly described_seconds: number;
  readonly peak_mb: number;
}

export function readLargeTexts(): LargeReading[] {
  return SIZES.map((megabytes) => {
    const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, String(megabytes)], {
      encoding: 'utf8',
      timeout: LIMIT,
    });
    if (status === 0) return JSON.parse(stdout) as LargeReading;
    const seconds = LIMIT / 1000;
    return {
      megabytes,
      ended: false,
      characters: 0,
      statements: 0,
      read_seconds: seconds,
      described_seconds: 0,
      peak_mb: 0,
    };
  });
}

function buildText(megabytes: number): string {
  const seeds = `${PLACES.map(readSeed).join('\n')}\n`;
  return seeds.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(seeds)));
}

function readLarge(megabytes: number): LargeReading {
  const text = buildText(megabytes);
  const start = performance.now();
  const reading = extractText(text);
  const read = performance.now();
  const { statements } = describeReading(reading);
  const end = performance.now();
  return {
    megabytes,
    ended: true,
    characters: text.length,
    statements: statements.length,
    read_seconds: (read - start) / 1000,
    described_seconds: (end - read) / 1000,
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

if (import.meta.main) console.log(JSON.stringify(readLarge(Number(process.argv[2]))));
