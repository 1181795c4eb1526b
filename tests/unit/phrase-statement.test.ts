/** Sentences are made from fields: modality, bound, scope, date and base must all be heard in both languages. */
import { describe, expect, test } from 'vitest';
import type { Phrased } from '../../src/domain/phrase-statement.ts';
import { phraseStatementZh } from '../../src/domain/phrase-statement.ts';
import { phraseStatementEn } from '../../src/domain/phrase-statement-en.ts';

const BARE: Phrased = {
  id: 'x-001',
  place_id: 'x',
  document_id: 'x',
  section_id: 'x-s00',
  kind: 'target',
  quote: '',
  quote_start: 0,
  quote_end: 0,
  number_text: '',
  number_start: 0,
  number_end: 0,
  comparator: 'eq',
  direction: null,
  value_min: null,
  value_max: null,
  unit: 'count',
  unit_zh: null,
  per_value: null,
  per_zh: null,
  noun_zh: '',
  noun_en: '',
  scope_zh: null,
  scope_en: null,
  due: null,
  as_of: null,
  due_basis: null,
  force: null,
  modality: 'firm',
  cycle: null,
  worded: false,
  indicator_id: null,
  responsible: [],
  baseline_id: null,
  path_id: null,
  quote_en: null,
  quote_en_review: null,
  corrections: [],
  review: 'machine',
  coders: [],
};

/** A statement of a quote in which its number stands between 【 and 】. */
function stated(marked: string, fields: Partial<Phrased>): Phrased {
  const [before = '', rest = ''] = marked.split('【');
  const [number = '', after = ''] = rest.split('】');
  const start = [...before].length;
  const end = start + [...number].length;
  const quote = before + number + after;
  return {
    ...BARE,
    quote,
    quote_end: [...quote].length,
    number_text: number,
    number_start: start,
    number_end: end,
    ...fields,
  };
}
const one = (value: number): Partial<Phrased> => ({ value_min: value, value_max: value });
const percent = { unit: 'percent', unit_zh: '%' } as const;
const plan = { due: '2025', due_basis: 'document' } as const;
const by2025 = { due: '2025', due_basis: 'stated' } as const;

const CASES: readonly (readonly [string, Phrased, string, string])[] = [
  [
    'a bound behind keeps the verb',
    stated('推动政府办中心占比达到【70%以上】。', {
      ...percent,
      ...plan,
      comparator: 'gte',
      value_min: 70,
      noun_zh: '政府办中心占比',
      noun_en: 'share of government-run centres',
    }),
    '政府办中心占比达到70%以上（规划期至2025年）。',
    'Share of government-run centres: to reach at least 70% (plan period to 2025).',
  ],
  [
    'a bound in front takes its place; what is made is made',
    stated('打造【不少于14个】医学重点学科', {
      ...by2025,
      comparator: 'gte',
      value_min: 14,
      unit_zh: '个',
      noun_zh: '医学重点学科',
      noun_en: 'key disciplines',
    }),
    '到2025年，打造医学重点学科不少于14个。',
    'Key disciplines: at least 14 to be built by 2025.',
  ],
  [
    'a sign that the copy damaged is said in words',
    stated('产前检查率(%)【275】约束性', {
      ...percent,
      ...by2025,
      comparator: 'gte',
      value_min: 75,
      noun_zh: '产前检查率',
      noun_en: 'prenatal examination rate',
      force: 'binding',
    }),
    '到2025年，产前检查率目标为不低于75%（约束性）。',
    'Prenatal examination rate: at least 75% by 2025, binding.',
  ],
  [
    'more than, as printed',
    stated('共有【30余人】获评人才奖项', {
      kind: 'achieved',
      comparator: 'gt',
      value_min: 30,
      unit_zh: '人',
      noun_zh: '获评人才奖项的人员',
      noun_en: 'winners of talent awards',
    }),
    '获评人才奖项的人员有30余人。',
    'Winners of talent awards: more than 30.',
  ],
  [
    'the scale as printed',
    stated('诊疗量达【370万人次】。', {
      kind: 'achieved',
      ...one(3_700_000),
      unit_zh: '人次',
      noun_zh: '诊疗量',
      noun_en: 'visits',
      as_of: '2020-12',
      due_basis: 'stated',
    }),
    '截至2020年底，诊疗量为370万人次。',
    'Visits: 3,700,000 (end of 2020).',
  ],
  [
    'a scale that only the table’s head prints',
    stated('职工医保 | 【25.6】', {
      kind: 'achieved',
      ...one(2_560_000_000),
      unit: 'cny',
      unit_zh: '亿元',
      noun_zh: '职工医保收入总量',
      noun_en: 'income',
    }),
    '职工医保收入总量为25.6亿元。',
    'Income: 2,560,000,000 yuan.',
  ],
  [
    'a fall is no rise',
    stated('65-74岁老年人失能发生率下降至【15%】', {
      ...percent,
      ...by2025,
      ...one(15),
      noun_zh: '失能发生率',
      noun_en: 'rate of disability',
      scope_zh: '65-74岁老年人',
      scope_en: 'people aged 65–74',
    }),
    '到2025年，65-74岁老年人的失能发生率降至15%。',
    'Rate of disability (people aged 65–74): to fall to 15% by 2025.',
  ],
  [
    'a ceiling shared by two numbers',
    stated('婴儿和儿童死亡率分别控制在【6‰】和7.5‰以下', {
      ...by2025,
      comparator: 'lte',
      value_max: 6,
      unit: 'permille',
      unit_zh: '‰',
      noun_zh: '婴儿死亡率',
      noun_en: 'infant mortality',
    }),
    '到2025年，婴儿死亡率控制在6‰以下。',
    'Infant mortality: to be held to no more than 6‰ by 2025.',
  ],
  [
    'a hold is no rise',
    stated('重点人群签约率保持在【70%以上】', {
      ...percent,
      ...plan,
      comparator: 'gte',
      value_min: 70,
      noun_zh: '重点人群签约率',
      noun_en: 'contract rate',
      scope_zh: '重点人群',
      scope_en: 'key groups',
    }),
    '重点人群签约率保持在70%以上（规划期至2025年）。',
    'Contract rate (key groups): to stay at or above 70% (plan period to 2025).',
  ],
  [
    'the act of a list carries to its members',
    stated('培育1个国家专科、【10—15个】省级重点专科', {
      ...plan,
      comparator: 'range',
      value_min: 10,
      value_max: 15,
      unit_zh: '个',
      noun_zh: '省级重点专科',
      noun_en: 'provincial key specialties',
    }),
    '培育省级重点专科10—15个（规划期至2025年）。',
    'Provincial key specialties: 10 to 15 to be developed (plan period to 2025).',
  ],
  [
    'an act before the number, another one in the noun',
    stated('推动新增【20项左右】填补市内空白的新技术', {
      ...plan,
      comparator: 'approx',
      ...one(20),
      unit_zh: '项',
      noun_zh: '填补市内空白的新技术',
      noun_en: 'techniques new to the city',
    }),
    '新增填补市内空白的新技术20项左右（规划期至2025年）。',
    'Techniques new to the city: about 20 to be added (plan period to 2025).',
  ],
  [
    '建设 inside a name is no act',
    stated('特色专科建设项目【11个】', {
      kind: 'achieved',
      ...one(11),
      unit_zh: '个',
      noun_zh: '特色专科建设项目',
      noun_en: 'projects for specialties',
    }),
    '特色专科建设项目有11个。',
    'Projects for specialties: 11.',
  ],
  [
    'a count for each',
    stated('市、县至少设置【1所】安宁疗护机构', {
      ...plan,
      comparator: 'gte',
      value_min: 1,
      unit_zh: '所',
      noun_zh: '安宁疗护机构',
      noun_en: 'hospices',
      scope_zh: '市、县',
      scope_en: 'the city and each county',
    }),
    '市、县至少设置安宁疗护机构1所（规划期至2025年）。',
    'Hospices (the city and each county): at least 1 to be set up (plan period to 2025).',
  ],
  [
    'what is only explored',
    stated('探索建立【3个】紧密型城市医疗集团', {
      ...plan,
      ...one(3),
      unit_zh: '个',
      noun_zh: '紧密型城市医疗集团',
      noun_en: 'close-knit city medical groups',
      modality: 'exploratory',
    }),
    '探索建立紧密型城市医疗集团3个（规划期至2025年）。',
    'To be explored: 3 close-knit city medical groups (plan period to 2025).',
  ],
  [
    'coverage in words, explored',
    stated('实现城区服务【全覆盖】', {
      ...percent,
      ...plan,
      ...one(100),
      worded: true,
      noun_zh: '城区服务覆盖',
      noun_en: 'coverage of the urban area',
      modality: 'exploratory',
    }),
    '探索实现城区服务覆盖率达到100%（原文为“全覆盖”；规划期至2025年）。',
    'To be explored: coverage of the urban area of 100% (stated in words; plan period to 2025).',
  ],
  [
    'no single one has a share',
    stated('【每个】成员单位均应开展签约服务', {
      ...percent,
      ...one(100),
      worded: true,
      noun_zh: '开展签约服务的成员单位比例',
      noun_en: 'share of members that sign',
      scope_zh: '每个医共体成员单位',
      scope_en: 'members of the medical communities',
    }),
    '医共体成员单位中，开展签约服务的成员单位比例达到100%（原文为“每个”）。',
    'Share of members that sign (members of the medical communities): 100% (stated in words).',
  ],
  [
    'an aim',
    stated('力争三级医院达到【10家以上】', {
      ...plan,
      comparator: 'gte',
      value_min: 10,
      unit_zh: '家',
      noun_zh: '三级医院',
      noun_en: 'grade 3 hospitals',
      modality: 'aspirational',
    }),
    '力争三级医院达到10家以上（规划期至2025年）。',
    'Grade 3 hospitals: the aim is at least 10 (plan period to 2025).',
  ],
  [
    'a sum over a period is no year’s',
    stated('“十三五”期间,全市累计出生【10.26万人】', {
      kind: 'achieved',
      ...one(102_600),
      unit_zh: '人',
      noun_zh: '累计出生人口',
      noun_en: 'births over the period',
      as_of: '2020',
      due_basis: 'stated',
    }),
    '“十三五”期间，累计出生人口有10.26万人。',
    'Births: 102,600 (13th Five-Year Plan, 2016–2020).',
  ],
  [
    'a date carried from another sentence',
    stated('荣获国家专利【6项】', {
      kind: 'achieved',
      ...one(6),
      unit_zh: '项',
      noun_zh: '国家专利',
      noun_en: 'national patents',
      as_of: '2020',
      due_basis: 'section',
    }),
    '截至2020年，荣获国家专利6项。',
    'National patents: 6 (as of 2020).',
  ],
  [
    'a target over years',
    stated('2023—2025年培训村医【500名】', {
      ...by2025,
      ...one(500),
      unit_zh: '名',
      noun_zh: '村医',
      noun_en: 'village doctors',
    }),
    '2023—2025年，培训村医500名。',
    'Village doctors: 500 to be trained over 2023–2025.',
  ],
  [
    'the end of a month',
    stated('2018年6月底前,【20%】的号源优先保障基层', {
      ...percent,
      ...one(20),
      noun_zh: '优先保障基层的号源比例',
      noun_en: 'share of slots reserved for primary care',
      due: '2018-06',
      due_basis: 'stated',
    }),
    '到2018年6月底，优先保障基层的号源比例达到20%。',
    'Share of slots reserved for primary care: 20% by the end of June 2018.',
  ],
  [
    'a fee for each person',
    stated('2019年个人缴费标准为每人【250元】', {
      kind: 'norm',
      ...one(250),
      unit: 'cny',
      unit_zh: '元',
      per_value: 1,
      per_zh: '人',
      noun_zh: '个人缴费标准',
      noun_en: 'personal contribution',
      due: '2019',
      due_basis: 'stated',
    }),
    '2019年，个人缴费标准为每人250元。',
    'Standard for personal contribution: 250 yuan per person in 2019.',
  ],
  [
    'a ratio to a large base',
    stated('以旗区为单位,按照每3万人口【1辆】的标准配备救护车', {
      kind: 'norm',
      ...one(1),
      unit: 'ratio',
      unit_zh: '辆',
      per_value: 30_000,
      per_zh: '人口',
      noun_zh: '救护车',
      noun_en: 'ambulances',
      scope_zh: '以旗区为单位',
      scope_en: 'counted by banner',
    }),
    '标准：以旗区为单位，救护车每3万人口1辆。',
    'Standard for ambulances (counted by banner): 1 for every 30,000 people.',
  ],
  [
    'a base that the noun does not say',
    stated('注册护士达到每千人口【4.1人】', {
      ...by2025,
      ...one(4.1),
      unit: 'per_1k',
      unit_zh: '人',
      per_value: 1000,
      per_zh: '人口',
      noun_zh: '注册护士',
      noun_en: 'registered nurses',
    }),
    '到2025年，注册护士达到每千人口4.1人。',
    'Registered nurses: to reach 4.1 per 1,000 people by 2025.',
  ],
  [
    'a change with room',
    stated('医疗总费用年增长原则上【不超过10%】', {
      ...percent,
      ...plan,
      comparator: 'change',
      direction: 'increase',
      value_max: 10,
      noun_zh: '医疗总费用',
      noun_en: 'total medical costs',
      cycle: '每年',
    }),
    '医疗总费用每年增长原则上不超过10%（规划期至2025年）。',
    'Total medical costs: an increase of no more than 10% each year in principle (plan period to 2025).',
  ],
  [
    'a growth that the name says already',
    stated('医疗总费用年增长原则上【不超过10%】', {
      ...percent,
      ...plan,
      comparator: 'change',
      direction: 'increase',
      value_max: 10,
      noun_zh: '医疗总费用年增长',
      noun_en: 'yearly growth of total medical costs',
      cycle: '每年',
    }),
    '医疗总费用每年增长原则上不超过10%（规划期至2025年）。',
    'Yearly growth of total medical costs: no more than 10% in principle (plan period to 2025).',
  ],
  [
    'a rate by the year',
    stated('采集年增长率达【2%】', {
      ...percent,
      ...plan,
      ...one(2),
      noun_zh: '采集年增长率',
      noun_en: 'yearly growth rate of collection',
      cycle: '每年',
    }),
    '采集年增长率达到2%（规划期至2025年）。',
    'Yearly growth rate of collection: to reach 2% (plan period to 2025).',
  ],
  [
    'made for people, not by them',
    stated('组建【652个】家庭医生团队', {
      kind: 'achieved',
      ...one(652),
      unit_zh: '个',
      noun_zh: '家庭医生团队',
      noun_en: 'family doctor teams for the poor population',
      scope_zh: '贫困人口',
      scope_en: 'the poor population',
    }),
    '为贫困人口组建家庭医生团队652个。',
    'Family doctor teams for the poor population: 652.',
  ],
  [
    'a change against an earlier year',
    stated('较2015年新增【1165张】床位', {
      kind: 'achieved',
      comparator: 'change',
      direction: 'increase',
      ...one(1165),
      unit_zh: '张',
      noun_zh: '公立医院床位数(较2015年)',
      noun_en: 'beds in public hospitals, against 2015',
    }),
    '公立医院床位数较2015年新增1165张。',
    'Beds in public hospitals, against 2015: an increase of 1,165.',
  ],
  [
    'a grade that is reached by promotion',
    stated('市人民医院力争晋升【三级甲等】综合医院', {
      ...by2025,
      ...one(3),
      unit: 'grade',
      unit_zh: '甲等',
      noun_zh: '医院等级',
      noun_en: 'hospital grade',
      scope_zh: '市人民医院',
      scope_en: 'City People’s Hospital',
      modality: 'aspirational',
    }),
    '到2025年，力争市人民医院等级晋升为三级甲等。',
    'Hospital grade (City People’s Hospital): the aim is grade 3, class A by 2025.',
  ],
];

describe('a sentence from the fields', () => {
  test.each(CASES)('%s', (_, statement, zh, en) => {
    expect(phraseStatementZh(statement)).toBe(zh);
    expect(phraseStatementEn(statement)).toBe(en);
  });

  test('a member’s proposal is heard as its own voice', () => {
    const fact = stated('共组建了【三个】县域医共体', {
      kind: 'achieved',
      ...one(3),
      unit_zh: '个',
      noun_zh: '县域医共体',
      noun_en: 'county medical communities',
    });
    expect(phraseStatementZh(fact, 'proposal')).toBe('提案称，组建县域医共体3个。');
    expect(phraseStatementEn(fact, 'proposal')).toBe('County medical communities: 3, according to the proposal.');
    const wish = { ...fact, kind: 'target', modality: 'proposed' } as const;
    expect(phraseStatementZh(wish, 'proposal')).toBe('提案提出，建议组建县域医共体3个。');
  });
});
