import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LoadFigures, readReport, tabulateLoads } from '../../scripts/bench/load.ts';

const REPORT = `Running 4s test @ http://127.0.0.1:8080
  2 threads and 32 connections
  Latency Distribution
     50%    1.02ms
     99%  870.00us
  81234 requests in 4.00s, 1.20GB read
Requests/sec:  20308.50
`;

test('a report of wrk is read with its unit', () => {
  expect(readReport(REPORT)).toEqual({ requestsPerSecond: 20308.5, p99Ms: 0.87, errors: 0 });
});

test('every kind of error counts', () => {
  const bad = `${REPORT}  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n`;
  expect(readReport(bad).errors).toBe(15);
});

test('what is no report is refused', () => {
  expect(() => readReport('unable to connect')).toThrow('no report');
});

test('the README shows the recorded figures, and under load no answer was wrong', () => {
  const figures = JSON.parse(readFileSync('content/measurements/load.json', 'utf8')) as LoadFigures;
  expect(readFileSync('README.md', 'utf8'), 'run: npm run bench -- load --write').toContain(tabulateLoads(figures));
  expect(figures.kinds.length).toBeGreaterThan(5);
  expect(figures.kinds.filter(({ errors }) => errors > 0)).toEqual([]);
});
