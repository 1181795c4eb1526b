import { describe, expect, test } from 'vitest';
import { checkDocument, TEXT_CHECKS } from '../../scripts/checks/check-document.ts';
import { type DocumentBundle, documentBundleSchema } from '../../src/schemas/bundle.ts';
import type { Statement } from '../../src/schemas/statement.ts';

/** 共有[10294个|noun=编制]: each bracket is a number expression and what it says beyond the ordinary. */
function read(marked: string, offset = 0): DocumentBundle {
  const statements: Statement[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) {
      text += piece;
      continue;
    }
    const [printed = '', ...fields] = piece.slice(1, -1).split('|');
    const start = offset + Array.from(text).length;
    text += printed;
    statements.push(
      state(printed, start, statements.length + 1, Object.fromEntries(fields.map((f) => f.split('='))) as Fields),
    );
  }
  return {
    ...EMPTY,
    document: { ...EMPTY.document, span_start: offset, span_end: offset + Array.from(text).length },
    text,
    statements: statements.map((s) => ({
      ...s,
      quote: text,
      quote_start: offset,
      quote_end: offset + Array.from(text).length,
    })),
  };
}

type Fields = Partial<
  Record<'noun' | 'kind' | 'unit' | 'cmp' | 'min' | 'max' | 'due' | 'at' | 'ind' | 'scope' | 'base' | 'dir', string>
>;

const UNITS: readonly (readonly [RegExp, Statement['unit']])[] = [
  [/百分点/, 'percentage_point'],
  [/%/, 'percent'],
  [/‰/, 'permille'],
  [/岁/, 'years'],
];

function state(printed: string, start: number, n: number, f: Fields): Statement {
  const digits = /\d+(?:\.\d+)?/.exec(printed)?.[0] ?? '0';
  const value = Number(digits) * (printed.includes('万') ? 10000 : 1);
  const bound = f.cmp ?? 'eq';
  const min = f.min === undefined ? (bound.startsWith('l') ? null : value) : Number(f.min);
  const max = f.max === undefined ? (bound.startsWith('g') ? null : value) : Number(f.max);
  const unit = (f.unit as Statement['unit'] | undefined) ?? UNITS.find(([sign]) => sign.test(printed))?.[1] ?? 'count';
  return {
    id: `made-${String(n).padStart(3, '0')}`,
    place_id: 'made',
    document_id: 'made',
    section_id: 'made-s01',
    kind: (f.kind as Statement['kind'] | undefined) ?? 'achieved',
    quote: printed,
    quote_start: start,
    quote_end: start + printed.length,
    number_text: printed,
    number_start: start,
    number_end: start + Array.from(printed).length,
    comparator: bound as Statement['comparator'],
    direction: bound === 'change' ? ((f.dir as Statement['direction'] | undefined) ?? 'increase') : null,
    value_min: min,
    value_max: max,
    unit,
    unit_zh: printed.replace(/[\d.万以上下]/g, '') || null,
    per_value: unit === 'per_1k' ? 1000 : unit === 'per_10k' ? 10000 : null,
    per_zh: null,
    noun_zh: f.noun ?? '其他',
    noun_en: f.noun ?? '其他',
    scope_zh: f.scope ?? null,
    scope_en: null,
    due: f.due ?? null,
    as_of: f.at ?? null,
    due_basis: null,
    force: null,
    modality: 'firm',
    cycle: null,
    worded: false,
    indicator_id: f.ind ?? null,
    responsible: [],
    baseline_id: f.base ?? null,
    path_id: null,
    sentence_zh: printed,
    sentence_en: printed,
    quote_en: null,
    quote_en_review: null,
    corrections: [],
    review: 'machine',
    coders: [],
  };
}

const EMPTY: DocumentBundle = {
  id: 'made',
  document: {
    id: 'made',
    place_id: 'made',
    source_id: 'made',
    part: 1,
    title_zh: '某市规划',
    title_en: 'A plan',
    short_zh: '规划',
    short_en: 'Plan',
    issuer: null,
    issuer_tier: 'prefecture',
    number: null,
    dated: null,
    period_start: null,
    period_end: null,
    kind: 'plan',
    addressees: null,
    status_in_force: null,
    completeness: 'complete',
    null_reasons: {},
    review: 'machine',
    note_zh: null,
    note_en: null,
    hosting_site: null,
    seed_file: 'seeds/made.txt',
    sha256: '0'.repeat(64),
    span_start: 0,
    span_end: 0,
    breaks_off_at: null,
    cites: [],
    boilerplate: [],
    evidence: [],
  },
  text: '',
  sections: [],
  statements: [],
  measures: [],
  numerals: [],
  corrections: [],
  checks: [],
  baseline_candidates: [],
};

/** Results of one check, each as “passed: 7441个 10294个 72.28%”. */
function run(check: string, marked: string): string[] {
  const bundle = checkDocument(read(marked, 7));
  expect(documentBundleSchema.safeParse(bundle).error).toBeUndefined();
  const printed = new Map(bundle.statements.map((s) => [s.id, s.number_text]));
  return bundle.checks
    .filter((row) => row.check === check)
    .map((row) => `${row.result}: ${row.statement_ids.map((id) => printed.get(id)).join(' ')}`);
}

describe('share-of-parts', () => {
  test.each([
    ['全市公立医院共有编制[10294个],其中[7441个]编制实行了备案制管理,占到[72.28%]。', 'passed: 7441个 10294个 72.28%'],
    ['全县有病床[2000张]，其中民营医院[500张]，占[25%]。', 'passed: 500张 2000张 25%'],
    ['全县有病床[2000张]，其中民营医院[500张]，占[24%]。', 'failed: 500张 2000张 24%'],
    ['全县有病床[2000张]，其中民营医院[500张]，约占[24%|cmp=approx]。', 'passed: 500张 2000张 24%'],
    ['全县有病床[2000张]，其中民营医院[500张]，占比[20%以上|cmp=gte]。', 'passed: 500张 2000张 20%以上'],
    ['全市共有医疗卫生机构[1747个]。民营机构共计[839个],占全市医疗机构总数的[49.8%]。', 'failed: 839个 1747个 49.8%'],
    ['全市共有医疗卫生机构[1747家]。民营机构共计[839个],占全市医疗机构总数的[48.0%]。', 'passed: 839个 1747家 48.0%'],
    ['全县有病床[2000张|cmp=gt]，其中民营医院[500张]，占[25%]。', 'undecidable: 500张 2000张 25%'],
  ])('%s', (marked, row) => expect(run('share-of-parts', marked)).toEqual([row]));

  test.each([
    '全市有医师[300名]。个人卫生支出占卫生总费用的比例为[28%]。',
    '全市有床位[900张]，民营机构占全市医疗机构总数的[12%]。',
    '全县有病床[2000张]，其中民营医院[500张]，增长[25%|cmp=change]。',
    '现有医院[100家],其中民营[30家],占比达到[50%|kind=target|due=2030]。',
  ])('no whole for %s', (marked) => expect(run('share-of-parts', marked)).toEqual([]));
});

describe('growth-from-level', () => {
  test.each([
    ['床位[7495张],较2015年新增[1165张|cmp=change]。', ['passed: 7495张 1165张']],
    ['床位[800张],较上年增加[1165张|cmp=change]。', ['failed: 800张 1165张']],
    [
      '门诊[275万人次],较上年同期增长[11.15%|cmp=change],其中基层增长[12.7%|cmp=change]。',
      ['passed: 275万人次 11.15%'],
    ],
    [
      '医师[60人],护士[90人],较2015年分别增长[20%|cmp=change]、[50%|cmp=change]。',
      ['passed: 60人 20%', 'passed: 90人 50%'],
    ],
    ['住院[500人],同比下降[120%|cmp=change|dir=decrease]。', ['failed: 500人 120%']],
    [
      '2015年有床位[300张|ind=beds|at=2015]。现有床位[500张|ind=beds|at=2020],较2015年增加[200张|cmp=change|at=2020]。',
      ['passed: 300张 500张 200张'],
    ],
    [
      '2015年有床位[310张|ind=beds|at=2015]。现有床位[500张|ind=beds|at=2020],较2015年增加[200张|cmp=change|at=2020]。',
      ['failed: 310张 500张 200张'],
    ],
    ['三级医院较“十三五”初期各增加[1所|cmp=change]。', []],
    ['医院[9所],较上年增加[12张|cmp=change]床位。', []],
  ])('%s', (marked, rows) => expect(run('growth-from-level', marked)).toEqual(rows));
});

test.each([
  ['病种从[9种]扩大至[30种]。', ['passed: 9种 30种']],
  ['病种由[30种]扩大到[9种]。', ['failed: 30种 9种']],
  ['时间由[30天]缩短至[9天]。', ['passed: 30天 9天']],
  ['从[3个]县选派[9名]医师。', []],
])('change-from-to: %s', (marked, rows) => expect(run('change-from-to', marked)).toEqual(rows));

describe('implied-population', () => {
  const counts = '卫生技术人员共计[16950人],其中执业(助理)医师[6671人]。';
  test('rates and counts of one population', () => {
    expect(
      run(
        'implied-population',
        `${counts}每千人口卫生技术人员[7.86人|unit=per_1k|noun=每千人口卫生技术人员],每千人口执业(助理)医师数[3.09人|unit=per_1k|noun=每千人口执业(助理)医师数]。`,
      ),
    ).toEqual(['passed: 16950人 7.86人 6671人 3.09人']);
  });
  test('a rate that implies another population', () => {
    expect(
      run(
        'implied-population',
        `${counts}每千人口卫生技术人员[7.86人|unit=per_1k|noun=每千人口卫生技术人员],每千人口执业(助理)医师数[3.90人|unit=per_1k|noun=每千人口执业(助理)医师数]。`,
      ),
    ).toEqual(['failed: 16950人 7.86人 6671人 3.90人']);
  });
  test('a count of fewer things, a count that is not printed, and births over years', () => {
    expect(
      run(
        'implied-population',
        `${counts}公立医院床位数[7495张]。“十三五”期间,全市累计出生[10.26万人|noun=全市累计出生],年均出生率为[10.3‰|noun=年均出生率]。每千人口卫生技术人员[7.86人|unit=per_1k|noun=每千人口卫生技术人员],每千人口执业(助理)医师数[3.09人|unit=per_1k|noun=每千人口执业(助理)医师数],每千人口医疗机构床位数[5.84张|unit=per_1k|noun=每千人口医疗机构床位数],每万人口全科医生[2.53人|unit=per_10k|noun=每万人口全科医生]。`,
      ),
    ).toEqual([
      'passed: 16950人 7.86人 6671人 3.09人',
      'undecidable: 10.26万人 10.3‰',
      'undecidable: 7495张 5.84张',
      'undecidable: 2.53人',
    ]);
  });
  test('one pair alone has nothing to agree with', () => {
    expect(
      run('implied-population', `${counts}每千人口卫生技术人员[7.86人|unit=per_1k|noun=每千人口卫生技术人员]。`),
    ).toEqual(['undecidable: 16950人 7.86人']);
  });
});

test.each([
  [
    '三级医院[10家以上|cmp=gte|noun=三级医院],其中三甲医院[5家以上|cmp=gte]、三乙医院[3家]。',
    ['passed: 10家以上 5家以上 3家'],
  ],
  ['三级医院[4家|noun=三级医院],其中三甲医院[5家|noun=三甲医院]。', ['failed: 4家 5家']],
  ['党员[10人|noun=党员],其中男性[6人]、高级职称[7人]。', ['undecidable: 10人 6人 7人']],
  ['全市[10个|noun=县区],其中建成[20个|noun=共享中心]中心。', ['undecidable: 10个 20个']],
  ['医院[10家],其中医师[900名]。', []],
])('parts-within-whole: %s', (marked, rows) => expect(run('parts-within-whole', marked)).toEqual(rows));

test.each([
  ['综合医院[3所]、专科医院[5所],共[8所]。', ['passed: 3所 5所 8所']],
  ['综合医院[3所]、专科医院[5所],共计[9所]。', ['failed: 3所 5所 9所']],
  ['共[8所]医院:综合医院[3所]、专科医院[5所]。', ['passed: 3所 5所 8所']],
  ['在[3个]县建成[5个]中心、[7个]站,共[12个]。', ['passed: 5个 7个 12个']],
  ['建好[3个]省级中心和[6个]市级中心,同时新布局建设[6个]市级中心。', []],
])('sum-of-parts: %s', (marked, rows) => expect(run('sum-of-parts', marked)).toEqual(rows));

test.each([
  ['公立、民营、其他分别占[60%]、[30%]、[10%]。', ['passed: 60% 30% 10%']],
  ['公立、民营、其他分别占[60%]、[30%]和[20%]。', ['failed: 60% 30% 20%']],
  ['两率分别达到[90%]、[80%]。', []],
])('shares-sum: %s', (marked, rows) => expect(run('shares-sum', marked)).toEqual(rows));

describe('restated-value', () => {
  const year = 'kind=target|due=2025';
  test.each([
    [
      `人均预期寿命达到[76.3岁|ind=le|noun=人均预期寿命|${year}]。人均预期寿命[76.8岁|ind=le|noun=人均预期寿命|${year}]`,
      'failed: 76.3岁 76.8岁',
    ],
    [
      `管理率提高至[80%|ind=ht|noun=规范管理率|${year}]。管理率[80%|ind=ht|noun=规范管理率|${year}-12]`,
      'passed: 80% 80%',
    ],
    [
      `死亡率[13.5%|cmp=lt|noun=重大慢性疾病过早死亡率|ind=pm|${year}]。死亡率[10%以下|cmp=lte|noun=重大慢性病过早死亡率|ind=pm|${year}]`,
      'failed: 13.5% 10%以下',
    ],
    [
      `15岁以上人群吸烟率[20%|noun=15岁以上人群吸烟率|ind=sm|${year}]。吸烟率[20%以下|cmp=lte|noun=人群吸烟率|ind=sm|${year}]`,
      'passed: 20% 20%以下',
    ],
    [
      `覆盖率[85%|noun=服务覆盖率|ind=cv|${year}]。覆盖率[80%以上|cmp=gte|noun=服务覆盖率|ind=cv|${year}]`,
      'undecidable: 85% 80%以上',
    ],
    ['团队[652个|noun=团队|ind=tm|at=2020]。团队[663个|noun=团队|ind=tm|at=2020]', 'undecidable: 652个 663个'],
    ['共有床位[652张|noun=床位|ind=tm|at=2020]。床位共有[663张|noun=床位|ind=tm|at=2020]', 'failed: 652张 663张'],
    [
      `早期癌症检测率[60%|noun=早期癌症检测率|${year}]。早期癌症检测率[65%|noun=早期癌症检测率|${year}]`,
      'failed: 60% 65%',
    ],
  ])('%s', (marked, row) => expect(run('restated-value', marked)).toEqual([row]));

  test.each([
    [
      'another year',
      '率[50%|noun=卫生乡镇率|ind=a|kind=target|due=2022]。率[80%|noun=卫生乡镇率|ind=a|kind=target|due=2025]',
    ],
    [
      'another scope',
      `率[50%|noun=服务签约率|scope=老人|ind=a|${year}]。率[80%|noun=服务签约率|scope=儿童|ind=a|${year}]`,
    ],
    [
      'a list in one sentence',
      `婴儿和儿童死亡率分别控制在[6‰|noun=死亡率|ind=a|${year}]和[7.5‰|noun=死亡率|ind=a|${year}]。`,
    ],
    ['another noun', `项目[50%|noun=各类科研项目率|ind=a|${year}]。项目[10%|noun=市级及以上成果转化|ind=a|${year}]`],
    ['new ones beside old ones', `建好中心[6个|noun=中心|ind=a|${year}]。新布局建设[4个|noun=中心|ind=a|${year}]中心`],
    ['a fact beside a target', `率[74%|noun=规范管理率|ind=a|at=2025]。率[80%|noun=规范管理率|ind=a|${year}]`],
  ])('%s is no repetition', (_, marked) => expect(run('restated-value', marked)).toEqual([]));
});

test.each([
  ['现为[74%|noun=管理率]。提高至[80%|noun=管理率|kind=target|base=made-001]。', 'passed'],
  ['现为[84%|noun=管理率]。提高至[80%|noun=管理率|kind=target|base=made-001]。', 'failed'],
  ['现为[7%|noun=死亡率]。降低到[9%|noun=死亡率|kind=target|base=made-001]。', 'failed'],
  ['现为[9%|noun=死亡率]。降低到[7%|noun=死亡率|kind=target|base=made-001]。', 'passed'],
  ['现为[73%|noun=签约率]。保持在[70%以上|cmp=gte|noun=签约率|kind=target|base=made-001]。', 'passed'],
  ['现为[63%|noun=签约率]。保持在[70%以上|cmp=gte|noun=签约率|kind=target|base=made-001]。', 'undecidable'],
  ['现有[201人|noun=人才]。计划培养人才[75人|noun=人才|kind=target|base=made-001]。', 'undecidable'],
  ['现为[30%|noun=药占比]。药占比[25%|noun=药占比|kind=target|base=made-001]。', 'undecidable'],
])('target-beyond-baseline: %s', (marked, result) => {
  expect(run('target-beyond-baseline', marked).map((row) => row.split(':')[0])).toEqual([result]);
});

test('limits-cross: spans whose ends are turned round', () => {
  expect(run('limits-cross', '选拔[3—5名|cmp=range|min=3|max=5]，培养[9—7名|cmp=range|min=9|max=7]。')).toEqual([
    'failed: 9—7名',
    'passed: 3—5名',
  ]);
});

test.each([
  ['素养水平[225%|noun=居民健康素养水平]，管理率[80%|noun=规范管理率]。', ['failed: 225%', 'passed: 80%']],
  ['按人口的[300%|noun=辖区人口的]估算。', []],
  ['病床使用率[103%|noun=病床使用率]。', []],
  ['出生人口性别比[207左右|unit=ratio|noun=出生人口性别比]。', ['failed: 207左右']],
])('value-in-range: %s', (marked, rows) => expect(run('value-in-range', marked)).toEqual(rows));

/** Results of one check of the text itself: “passed: 2 ≤ 6”. */
const runText = (check: string, text: string): string[] =>
  checkDocument(read(text, 7))
    .checks.filter((row) => row.check === check)
    .map((row) => `${row.result}: ${row.computation}`);

test.each([
  ['20.推进市儿童医院、市第三医院等6家试点。', ['passed: 2 ≤ 6']],
  ['推进市儿童医院、市第三医院、市中医院等2家试点。', ['failed: 3 > 2']],
  ['打造“服务、责任、利益、管理”四个共同体，医、防、康、护、养“五位一体”。', ['passed: 4 = 4; 5 = 5']],
  ['建立分级诊疗、全民医保、综合监管5项制度。', ['failed: 3 ≠ 5']],
  ['为县、乡两级引进人才800人，县医院、中医院12家。', []],
])('listed-count: %s', (text, rows) => expect(runText('listed-count', text)).toEqual(rows));

test.each([
  ['清除蚊蝇鼠螳等孳生地。', ['failed: “蚊蝇鼠螳” ≠ “蚊蝇鼠蟑”']],
  ['推进分级珍疗。推进分级诊疗。', ['passed: 1 = 1']],
  ['推进分级证疗、双向转诊。', ['failed: “分级证疗” ≠ “分级诊疗”', 'passed: 1 = 1']],
  ['医疗保险与医教融合。', []],
])('fixed-expressions: %s', (text, rows) => expect(runText('fixed-expressions', text)).toEqual(rows));

test('a check that knows the reading proposes it', () => {
  expect(checkDocument(read('清除蚊蝇鼠螳等孳生地。', 7)).corrections).toMatchObject([
    { type: 'transcription', status: 'proposed', old: '“蚊蝇鼠螳”', new: '“蚊蝇鼠蟑”', spans: [{ start: 9, end: 13 }] },
  ]);
});

describe('checkDocument', () => {
  const contradiction =
    '预期寿命达到[76.3岁|ind=le|noun=预期寿命|due=2025|kind=target]。预期寿命[76.8岁|ind=le|noun=预期寿命|due=2025|kind=target]';

  test('what fails becomes an open correction on every statement concerned', () => {
    const bundle = checkDocument(read(contradiction, 40));
    expect(bundle.corrections).toMatchObject([
      {
        id: 'made-c01',
        type: 'contradiction',
        status: 'open',
        check: 'restated-value',
        statement_ids: ['made-001', 'made-002'],
      },
    ]);
    const chars = Array.from(bundle.text);
    const printed = bundle.corrections[0]?.spans.map((s) => chars.slice(s.start - 40, s.end - 40).join(''));
    expect(printed).toEqual(['76.3岁', '76.8岁']);
    expect(bundle.statements.map((s) => s.corrections)).toEqual([['made-c01'], ['made-c01']]);
  });

  test('an editor’s correction of the same check and place is kept, and gets the arithmetic', () => {
    const first = checkDocument(read(contradiction));
    const decided = first.corrections.map((c) => ({ ...c, status: 'accepted' as const, computation: null }));
    const again = checkDocument({ ...read(contradiction), corrections: decided });
    expect(again.corrections).toHaveLength(1);
    expect(again.corrections[0]).toMatchObject({ status: 'accepted', computation: '76.3 ≠ 76.8' });
  });

  test('numbers rows in order and names each check once', () => {
    const bundle = checkDocument(read(`${contradiction}。床位[90张],较上年增加[9张|cmp=change]。`));
    expect(bundle.checks.map((row) => row.id)).toEqual(
      bundle.checks.map((_, i) => `made-k${String(i + 1).padStart(2, '0')}`),
    );
    expect(new Set(TEXT_CHECKS.map((check) => check.name)).size).toBe(TEXT_CHECKS.length);
  });

  test('a text without statements has nothing to check', () => {
    expect(checkDocument(read('进一步加强基层医疗卫生工作。')).checks).toEqual([]);
  });
});
