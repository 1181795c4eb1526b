/**
 * What a contributor reads when something is wrong, word for word: where, what, with the value, and what to do. One copy of
 * the content; each mistake is made in it, told, and taken back.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../scripts/checks/checks.ts';
import { formatProblem } from '../../scripts/checks/problem.ts';
import { importSource } from '../../scripts/intake/import-source.ts';
import { Refusal } from '../../scripts/intake/refusal.ts';
import { undoImport } from '../../scripts/intake/undo-import.ts';
import { convertAll } from '../../scripts/pipeline/convert-all.ts';
import { readCurated } from '../../scripts/read-curated.ts';
import { type ConversionMemos, runConversion } from '../../scripts/run-conversion.ts';
import { type DocumentBundle, documentBundleSchema, indicatorBundleSchema } from '../../src/schemas/bundle.ts';

let root: string;
const memos: ConversionMemos = { curated: new Map(), documents: new Map() };
const at = (path: string): string => join(root, path);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'messages-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, at(folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What convert says of a mistake; the file is as before afterwards. */
function tell(path: string, from: string | RegExp, to: string): string {
  const before = readFileSync(at(path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(at(path), after);
  try {
    return runConversion(root, memos).problems.map(formatProblem).join('\n');
  } finally {
    writeFileSync(at(path), before);
  }
}

const place = 'content/places/xian.yaml';
const document = 'content/documents/xian-reform-tasks.yaml';
const review = 'content/reviews/xian-reform-tasks.yaml';

describe('curated YAML', () => {
  test('the content itself raises nothing', () => {
    expect(runConversion(root, memos).problems).toEqual([]);
  });

  test('a pattern that a value does not fit', () => {
    expect(tell(place, "'610100'", "'61'")).toMatchInlineSnapshot(
      `"content/places/xian.yaml:5 - error → adcode is “61”. Write six digits in quotation marks."`,
    );
    expect(tell(document, /period_end: .*/, "period_end: '2O19'")).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:14 - error → period_end is “2O19”. Write a year, or a year and a month: 2025 or 2025-12, in quotation marks."`,
    );
    expect(tell(document, /dated: .*/, "dated: '2019-02-30'")).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:12 - error → dated is “2019-02-30”. Write a day of the calendar: 2019-08-14."`,
    );
    expect(tell(place, 'CN-SN', 'SN')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:6 - error → iso_3166_2 is “SN”. Write the code of the province, e.g. CN-HA."`,
    );
  });

  test('a value that the list of values does not hold, or of another type', () => {
    expect(tell(document, /kind: .*/, 'kind: tasks')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:15 - error → kind is “tasks”. Use one of plan, implementation_plan, task_list, proposal, reply, notice, communique, other."`,
    );
    expect(tell(document, 'part: 1', 'part: one')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:4 - error → part is “one”. Write a number."`,
    );
    expect(tell(document, /period_end: .*/, 'period_end: 2019')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:14 - error → period_end is 2019. Write it in quotation marks: '2019'."`,
    );
    expect(tell(document, /title_en: .*/, 'title_en: [A, plan]')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:6 - error → title_en is ["A","plan"]. Write a text."`,
    );
    expect(tell(document, /title_zh: .*/, "title_zh: ''")).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:5 - error → title_zh is “”. It may not be empty: write it, or null where the field allows it."`,
    );
  });

  test('a field too many, too few, twice, and broken notation', () => {
    expect(tell(place, 'order:', 'colour: red\norder:')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:11 - error → it has the unknown field “colour”. Remove the field, or mend its name: CONTRIBUTING.md lists the fields."`,
    );
    expect(tell(place, /tier: .*\n/, '')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:1 - error → tier is missing. Add it: CONTRIBUTING.md says what belongs there."`,
    );
    expect(tell(place, 'order:', 'id: xian\norder:')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:11 - error → Map keys must be unique. Mend the YAML."`,
    );
    expect(tell(place, 'id: xian', 'id: [xian')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:2 - error → Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the YAML."`,
    );
  });

  test('an id that is not its file’s, and a reference that leads nowhere', () => {
    expect(tell(place, 'id: xian', 'id: changan')).toMatchInlineSnapshot(
      `"content/places/xian.yaml:1 - error → its id is “changan”, its file name says “xian”. Make the two equal."`,
    );
    expect(tell(document, 'source_id: xian', 'source_id: changan')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:3 - error → there is no source “changan”. Mend source_id, or import the source: npm run new -- FILE"`,
    );
    expect(tell(document, 'part: 1', 'part: 3')).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml:4 - error → part 3 of xian.txt does not exist: the text holds 1. Mend part, or remove the document."`,
    );
  });

  test('a register of ids, which is JSON and written by convert', () => {
    const register = 'content/id-register/xian-reform-tasks.json';
    expect(tell(register, '{', '{{').split('\n')[0]).toMatchInlineSnapshot(
      `"content/id-register/xian-reform-tasks.json:1063 - error → Flow map must end with a }. Restore it from git."`,
    );
    expect(tell(register, '"document_id"', '"document"')).toMatchInlineSnapshot(`
      "content/id-register/xian-reform-tasks.json:1 - error → document_id is missing. Restore it from git.
      content/id-register/xian-reform-tasks.json:2 - error → it has the unknown field “document”. Restore it from git."
    `);
  });

  test('several faults are told at once', () => {
    expect(tell(place, /adcode: .*\niso_3166_2: .*/, "adcode: '61'\niso_3166_2: x").split('\n')).toHaveLength(2);
  });
});

describe('seeds', () => {
  test('one that was edited', () => {
    expect(tell('seeds/xian.txt', '2019', '2018').replace(/[0-9a-f]{64}/g, '(sum)')).toMatchInlineSnapshot(
      `"seeds/xian.txt:1 - error → its checksum is (sum), content/sources/xian.yaml records (sum). A seed is never edited: restore it from git."`,
    );
  });
});

describe('guards of a review', () => {
  test('a statement that reads otherwise now, or is not there', () => {
    expect(
      tell(review, /hash: '?[0-9a-f]{16}'?/, "hash: '0000000000000000'").replace(/[0-9a-f]{16}/g, '(hash)'),
    ).toMatchInlineSnapshot(
      `"content/reviews/xian-reform-tasks.yaml:85 - error → the review of xian-reform-tasks-001 was made on another reading (hash (hash), now (hash)). Read “250元” again, then set hash: (hash)"`,
    );
    expect(tell(review, /id: xian-reform-tasks-001/, 'id: xian-reform-tasks-999')).toMatchInlineSnapshot(
      `"content/reviews/xian-reform-tasks.yaml:84 - error → it reviews xian-reform-tasks-999, which the text does not hold. Remove the entry, or mend its id."`,
    );
  });

  test('a rendering that is missing or that nothing bears, and a judgement that the rule makes by itself', () => {
    expect(tell(review, '  城市医疗集团: city', '  城市集团: city')).toMatchInlineSnapshot(
      `"content/reviews/xian-reform-tasks.yaml:56 - error → nouns_en has no rendering of “城市医疗集团”. Add one, under the words as they stand in the text."`,
    );
    expect(tell(review, 'nouns_en:', 'nouns_en:\n  医务人员: staff')).toMatchInlineSnapshot(
      `"content/reviews/xian-reform-tasks.yaml:57 - error → nouns_en renders “医务人员”, which nothing bears. Remove the entry, or mend its words."`,
    );
    expect(
      tell(review, '  noun_zh: 家庭医生签约服务费', '  noun_zh: 签约服务费收费和激励机制').split('\n')[0],
    ).toMatchInlineSnapshot(
      `"content/reviews/xian-reform-tasks.yaml:101 - error → xian-reform-tasks-007: noun_zh "签约服务费收费和激励机制" is what the rule gives. Remove noun_zh."`,
    );
  });
});

describe('checks of npm run validate', () => {
  /** What the checks say, at most two messages of it, of generated data that was damaged behind their back. */
  const check = (damage: (bundle: DocumentBundle) => void): string => {
    const { curated } = readCurated(root, memos.curated);
    const { generated } = convertAll(curated, false, memos.documents);
    const parse = (prefix: string): unknown[] =>
      [...generated].filter(([file]) => file.startsWith(prefix)).map(([, bytes]) => JSON.parse(bytes) as unknown);
    const bundles = parse('documents/').map((json) => documentBundleSchema.parse(json));
    const indicatorBundles = parse('indicators/').map((json) => indicatorBundleSchema.parse(json));
    for (const bundle of bundles) if (bundle.id === 'xian-reform-tasks') damage(bundle);
    const told = CHECKS.flatMap((one) =>
      one.check({ curated, bundles, indicatorBundles, unreadBundles: [], released: null }),
    )
      .filter((problem) => problem.level === 'error')
      .map(formatProblem);
    return told.slice(0, 2).join('\n');
  };
  const firstOf = (bundle: DocumentBundle): DocumentBundle['statements'][number] => {
    const [statement] = bundle.statements;
    if (!statement) throw new Error('it holds no statement');
    return statement;
  };

  test('nulls and reasons', () => {
    const bare = check((bundle) => {
      delete bundle.document.null_reasons.number;
    });
    expect(bare).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml - error → number is null without a reason. Add number to null_reasons."`,
    );
    const idle = check((bundle) => {
      bundle.document.null_reasons.dated = 'not_seen';
    });
    expect(idle).toMatchInlineSnapshot(
      `"content/documents/xian-reform-tasks.yaml - error → dated is stated, but null_reasons explains why it is not. Remove dated from null_reasons."`,
    );
  });

  test('references, quotes and ids', () => {
    const dangling = check((bundle) => {
      firstOf(bundle).indicator_id = 'beds';
    });
    expect(dangling).toMatchInlineSnapshot(
      `"content/generated/documents/xian-reform-tasks.json - error → xian-reform-tasks-001 names “beds”, which does not exist. Mend the id, or add the entry."`,
    );
    const misquoted = check((bundle) => {
      firstOf(bundle).number_text = '40';
    });
    expect(misquoted).toMatchInlineSnapshot(
      `"content/generated/documents/xian-reform-tasks.json - error → xian-reform-tasks-001 number says “40”, the seed has “250元” at 1581. Run: npm run convert"`,
    );
    const twice = check((bundle) => {
      bundle.statements.push(firstOf(bundle));
    });
    expect(twice).toMatchInlineSnapshot(
      `"content/generated/documents/xian-reform-tasks.json - error → the id xian-reform-tasks-001 is also used in content/generated/documents/xian-reform-tasks.json. Run: npm run convert; if it stays, mend content/id-register."`,
    );
  });
});

describe('npm run new', () => {
  const take = async (bytes: string | number[], options: { as?: string; adcode?: string; encoding?: string } = {}) => {
    writeFileSync(at('received'), typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
    const asked = { place: null, as: null, adcode: null, encoding: null, ...options };
    const refusal = await importSource(root, at('received'), asked, readCurated(root, memos.curated).curated).then(
      () => null,
      (error: unknown) => error,
    );
    if (!(refusal instanceof Refusal)) throw refusal ?? new Error('it was taken in');
    return `${refusal.message}. ${refusal.remedy}`;
  };

  test('bytes that are no text', async () => {
    expect(await take('')).toMatchInlineSnapshot(`"it is empty. Import a file that holds text."`);
    expect(await take([0xd0, 0xcf, 0x11, 0xe0, 0xa1])).toMatchInlineSnapshot(
      `"it is an old Office or WPS file. Open it and save it as .docx."`,
    );
    expect(await take([0x89, 0x50, 0x4e, 0x47])).toMatchInlineSnapshot(
      `"it is a picture (PNG), a scan without text. Run text recognition (e.g. tesseract -l chi_sim), read the result against the picture, and import that as TXT."`,
    );
    expect(await take('PK\u0003\u0004xl/workbook.xml')).toMatchInlineSnapshot(
      `"it is an archive or an Office file that is no DOCX. Unpack it, or save it as .docx."`,
    );
    expect(await take('某市\u0000方案')).toMatchInlineSnapshot(
      `"it holds NUL bytes: no plain text. Save it as UTF-8 text, DOCX, HTML or PDF."`,
    );
    expect(await take('{\\rtf1')).toMatchInlineSnapshot(`"it is RTF. Open it and save it as .docx."`);
    expect(await take('Plan for health')).toMatchInlineSnapshot(
      `"no Chinese text was found in it (TXT). Check that it is the right file."`,
    );
  });

  test('encodings', async () => {
    expect(await take([0xd2, 0xcb, 0xb1, 0xf6])).toMatchInlineSnapshot(
      `"it is not UTF-8; its bytes would be valid GB18030 (GBK). If the text comes from a Chinese system, run again with --encoding gb18030."`,
    );
    expect(await take([0xff, 0x41, 0xff])).toMatchInlineSnapshot(
      `"it is not UTF-8. Save it as UTF-8, or name its encoding: --encoding gb18030."`,
    );
    expect(await take('宜宾市', { encoding: 'latin1' })).toMatchInlineSnapshot(
      `"“latin1” is no encoding that is read here. Use one of utf-8, gb18030, gbk, gb2312, big5, utf-16le, utf-16be."`,
    );
    expect(await take([0xff, 0xff], { encoding: 'gb18030' })).toMatchInlineSnapshot(
      `"its bytes are no gb18030. Name another encoding, or none."`,
    );
  });

  test('places and names', async () => {
    expect(await take('卫生健康方案\n')).toMatchInlineSnapshot(
      `"it names no place. Say which place it is by its six-digit code: --adcode 410300"`,
    );
    expect(await take('卫生健康方案\n', { adcode: '999999' })).toMatchInlineSnapshot(
      `"“999999” is no adcode of a province, city or county. Say which place it is by its six-digit code: --adcode 410300"`,
    );
    expect(await take('宜宾市、洛阳市卫生健康合作方案\n')).toMatchInlineSnapshot(
      `"it names several places: 宜宾市 (511500) at 0, 洛阳市 (410300) at 4. Say which one it is about: --adcode 511500"`,
    );
    expect(await take('西安市方案\n', { as: 'xian' })).toMatchInlineSnapshot(
      `"seeds/xian.txt is already there. A seed is never overwritten: choose another name with --as."`,
    );
    expect(await take('西安市方案\n', { as: '../x' })).toMatchInlineSnapshot(
      `"“../x” is no id. Use lower-case letters, digits and hyphens, at most 60."`,
    );
    expect(await take(readFileSync('seeds/xian.txt', 'utf8'))).toMatchInlineSnapshot(
      `"its text is already here as seeds/xian.txt. There is nothing to import."`,
    );
    const resaved = `\ufeff${readFileSync('seeds/xian.txt', 'utf8').replaceAll('\n', '\r\n')}`;
    expect(await take(resaved, { as: 'xian-again' })).toMatchInlineSnapshot(
      `"its text is already here as seeds/xian.txt, but for white space. There is nothing to import; to take it instead of that one, first: npm run new -- --undo xian"`,
    );
  });

  test('undoing takes a stub along that a slip of the pen made unreadable', async () => {
    writeFileSync(at('received'), '洛阳市健康行动方案\n到2027年，建设门诊部3家。\n');
    const asked = { place: null, as: null, adcode: null, encoding: null };
    await importSource(root, at('received'), asked, readCurated(root).curated);
    const stub = at('content/documents/luoyang-plan.yaml');
    writeFileSync(stub, readFileSync(stub, 'utf8').replace('period_end: null', 'period_end: 2030'));
    const { curated, problems } = readCurated(root);
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining("Write it in quotation marks: '2030'.")]);
    expect(undoImport(root, 'luoyang', curated)).toEqual([
      'seeds/luoyang.txt',
      'content/sources/luoyang.yaml',
      'content/documents/luoyang-plan.yaml',
      'content/places/luoyang.yaml',
    ]);
    expect(readCurated(root).problems).toEqual([]);
  });

  test('undoing what is no fresh import', () => {
    const { curated } = readCurated(root, memos.curated);
    const undo = (id: string): string => {
      try {
        return undoImport(root, id, curated).join(' ');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return `${error.message}. ${error.remedy}`;
      }
    };
    expect(undo('luoyang')).toMatchInlineSnapshot(
      `"there is no source “luoyang”. Name one of chunan, jiaozuo, ordos, xian, zhoushan."`,
    );
    expect(undo('xian')).toMatchInlineSnapshot(
      `"xian-reform-tasks has been reviewed. Only a fresh import is undone. To take a reviewed document out, remove its files in a commit of its own."`,
    );
    writeFileSync(at('content/sources/luoyang.yaml'), 'id: [');
    expect(undo('luoyang')).toMatchInlineSnapshot(
      `"content/sources/luoyang.yaml cannot be read. Mend it, then undo: npm run validate says where it is wrong."`,
    );
    rmSync(at('content/sources/luoyang.yaml'));
  });
});
