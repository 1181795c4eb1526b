/** The weights that the engine reads with were fitted to what the labelled texts show it today. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestOf, EVIDENCE_FILE, readFittedExamples } from '../../scripts/fit/evidence-digest.ts';

test('the weights were fitted to the evidence of today; else run npm run fit, then npm run convert', () => {
  const texts = readFittedExamples();
  const fitted: unknown = JSON.parse(readFileSync(EVIDENCE_FILE, 'utf8'));
  expect(digestOf(texts)).toEqual(fitted);
  const [first, ...rest] = texts;
  expect(digestOf([...rest, ...(first ? [first] : [])]).sha256).not.toBe(digestOf(texts).sha256);
}, 60_000);
