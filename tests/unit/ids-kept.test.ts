/** An id of the newest release is never lost: not with its register, not with its entry, not with its tombstone. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../scripts/checks/checks.ts';
import { formatProblem, type Problem } from '../../scripts/checks/problem.ts';
import { undoImport } from '../../scripts/intake/undo-import.ts';
import { readCurated } from '../../scripts/read-curated.ts';
import { readReleased } from '../../scripts/read-released.ts';
import { type ConversionMemos, runConversion } from '../../scripts/run-conversion.ts';
import { documentBundleSchema } from '../../src/schemas/bundle.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import { versionsSchema } from '../../src/schemas/versions.ts';

const ORDOS = 'content/id-register/ordos-health-plan.json';
const ZHOUSHAN = 'content/id-register/zhoushan-consortia.json';
const VERSION = versionsSchema
  .parse(JSON.parse(readFileSync('public/data/versions.json', 'utf8')))
  .releases.at(-1)?.version;
const memos: ConversionMemos = { curated: new Map(), documents: new Map() };
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ids-kept-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  for (const path of ['versions.json', `${VERSION}`])
    cpSync(`public/data/${path}`, join(root, 'public/data', path), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What convert and validate say while one file is otherwise, or, with null, is not there. */
function tell(path: string, text: string | null): string[] {
  const before = readFileSync(join(root, path), 'utf8');
  if (text === null) rmSync(join(root, path));
  else writeFileSync(join(root, path), text);
  try {
    const { problems, output } = runConversion(root, memos);
    expect(output === null).toBe(problems.length > 0);
    const command = spawnSync(process.execPath, ['scripts/validate.ts', '--root', root], { encoding: 'utf8' });
    const validated = command.stderr.split('\n').filter((line) => line.includes(' - error → '));
    const converted = problems.map(formatProblem);
    expect(validated).toEqual(converted);
    return converted;
  } finally {
    writeFileSync(join(root, path), before);
  }
}

const withRegister = (path: string, change: (register: IdRegister) => Partial<IdRegister>): string => {
  const register = JSON.parse(readFileSync(path, 'utf8')) as IdRegister;
  return JSON.stringify({ ...register, ...change(register) });
};
const without = <T extends { id: string }>(entries: readonly T[], id: string): T[] =>
  entries.filter((e) => e.id !== id);
const NONE = { last: 0, entries: [] };

test('as it stands nothing is lost', () => {
  expect(runConversion(root, memos).problems).toEqual([]);
});

test('a register that is gone is no new one', () => {
  expect(tell(ZHOUSHAN, null)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${ZHOUSHAN} - error → it is missing, and release ${VERSION} carries \\d+ ids that it held\\. Run: git restore ${ZHOUSHAN}$`,
      ),
    ),
  ]);
});

test('neither is one that was emptied', () => {
  const emptied = withRegister(ZHOUSHAN, () => ({
    ...{ ...NONE, measures: NONE, sections: NONE, corrections: NONE, checks: NONE },
  }));
  expect(tell(ZHOUSHAN, emptied)).toEqual([
    expect.stringMatching(
      /^content\/id-register\/zhoushan-consortia\.json - error → it holds neither an entry nor a tombstone of \d+ ids \(zhoushan-consortia-001, zhoushan-consortia-002, zhoushan-consortia-003, …\), which release .* carries\. Run: git restore /,
    ),
  ]);
});

test.each<[string, (register: IdRegister) => Partial<IdRegister>]>([
  ['ordos-health-plan-113', ({ tombstones }) => ({ tombstones: without(tombstones, 'ordos-health-plan-113') })],
  ['ordos-health-plan-001', ({ entries }) => ({ entries: without(entries, 'ordos-health-plan-001') })],
  [
    'ordos-health-plan-s05',
    ({ sections: s }) => ({ sections: { ...s, entries: without(s.entries, 'ordos-health-plan-s05') } }),
  ],
  [
    'ordos-health-plan-c07',
    ({ corrections: c }) => ({ corrections: { ...c, entries: without(c.entries, 'ordos-health-plan-c07') } }),
  ],
])('%s without entry and tombstone', (id, change) => {
  expect(tell(ORDOS, withRegister(ORDOS, change))).toEqual([
    `${ORDOS} - error → it holds neither an entry nor a tombstone of ${id}, which release ${VERSION} carries. Run: git restore ${ORDOS}`,
  ]);
});

test('an id that two entries bear', () => {
  const twice = withRegister(ORDOS, ({ entries }) => ({ entries: [...entries, ...entries.slice(0, 1)] }));
  expect(tell(ORDOS, twice)).toEqual([
    `${ORDOS} - error → it deals ordos-health-plan-001 twice. Run: git restore ${ORDOS}`,
  ]);
});

test('a document that is gone takes its ids along', () => {
  const record = 'content/documents/zhoushan-consortia.yaml';
  const before = readFileSync(join(root, record));
  rmSync(join(root, record));
  expect(runConversion(root, memos).problems.map(formatProblem)).toContain(
    `${record} - error → it is missing, and release ${VERSION} carries the document. Run: git restore ${record}`,
  );
  writeFileSync(join(root, record), before);
});

test('a document of a release is not taken back', () => {
  expect(() => undoImport(root, 'zhoushan', readCurated(root).curated)).toThrow(
    `zhoushan-consortia is in release ${VERSION}`,
  );
});

test('what is to be reviewed is not listed under ids that would be dealt anew', () => {
  const path = join(root, ZHOUSHAN);
  const before = readFileSync(path);
  rmSync(path);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/review.ts', 'zhoushan-consortia', '--root', root], {
    encoding: 'utf8',
  });
  writeFileSync(path, before);
  expect(stderr).toMatch(`${ZHOUSHAN} - error → it is missing`);
  expect(status).toBe(1);
});

test('a record with a slip of the pen is not told to be thrown away', () => {
  const record = 'content/documents/zhoushan-consortia.yaml';
  const told = tell(record, readFileSync(record, 'utf8').replace(/^part: .*$/m, 'part: one'));
  expect(told).toEqual([`${record}:4 - error → part is “one”. Write a number.`]);
});

test('a release that cannot be read is a fault, not a reason to ask nothing', () => {
  const path = `public/data/${VERSION}/sections.json`;
  expect(tell(path, '{')).toEqual([`${path} - error → it is not as npm run release left it. Run: git restore ${path}`]);
});

describe('an id that its register holds and no row bears', () => {
  const { curated } = readCurated('.');
  const faults: Problem[] = [];
  const released = readReleased('.', faults);
  const bundle = documentBundleSchema.parse(
    JSON.parse(readFileSync('content/generated/documents/zhoushan-consortia.json', 'utf8')),
  );
  const told = (tombstones: IdRegister['tombstones']): string[] => {
    const registers = curated.registers.map((r) => (r.document_id === bundle.id ? { ...r, tombstones } : r));
    const input = {
      curated: { ...curated, registers },
      bundles: [{ ...bundle, statements: bundle.statements.slice(1) }],
    };
    const check = CHECKS.find(({ name }) => name === 'ids-kept');
    return (check?.check({ ...input, indicatorBundles: [], unreadBundles: [], released }) ?? []).map(formatProblem);
  };

  test('asks for a tombstone, e.g. where a review rejected it', () => {
    expect(faults).toEqual([]);
    expect(told([])).toEqual([
      `${ZHOUSHAN} - error → zhoushan-consortia-001 of release ${VERSION} is published no more and has no tombstone. Write one (moved, split or withdrawn), or take back what removed it.`,
    ]);
  });

  test('is content with one', () => {
    const [id, document_id] = ['zhoushan-consortia-001', bundle.id];
    expect(
      told([{ id, document_id, kind: 'withdrawn', successor_ids: [], reason_zh: '误', reason_en: 'Wrong' }]),
    ).toEqual([]);
  });
});
