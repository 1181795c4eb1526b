/** What a number counts, named from the sentence: no list members before it, no verbs, no dates. */
import { expect, test } from 'vitest';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { stateDrafts } from '../../scripts/pipeline/state-drafts.ts';

function nameAll(text: string): Record<string, string> {
  const reading = extractText(text);
  return Object.fromEntries(
    reading.parts.flatMap((part) =>
      stateDrafts(reading.clean, part).map(({ draft }) => [
        reading.clean.text.slice(draft.start, draft.end),
        draft.noun,
      ]),
    ),
  );
}

test.for<[string, Record<string, string>]>([
  [
    '“十三五”期间，全市人均预期寿命由75.8岁提高到77.4岁，孕产妇死亡率从16.2/10万下降到9.7/10万。',
    {
      '75.8岁': '人均预期寿命',
      '77.4岁': '人均预期寿命',
      '16.2/10万': '孕产妇死亡率',
      '9.7/10万': '孕产妇死亡率',
    },
  ],
  [
    '到2025年，孕产妇死亡率、婴儿死亡率和5岁以下儿童死亡率分别控制在9/10万、4‰和6‰以下。',
    { '9/10万': '孕产妇死亡率', '4‰': '婴儿死亡率', '6‰以下': '5岁以下儿童死亡率' },
  ],
  [
    '到2025年，婴儿和5岁以下儿童死亡率分别控制在6‰和7.5‰以下。',
    { '6‰': '婴儿死亡率', '7.5‰以下': '5岁以下儿童死亡率' },
  ],
  [
    '2023年，全市无偿献血4.87万人次，采血量8.2吨，同比分别增长6.3%和5.9%。',
    { '4.87万人次': '无偿献血', '8.2吨': '采血量', '6.3%': '无偿献血', '5.9%': '采血量' },
  ],
  ['年度支付限额分别为高血压300元、糖尿病400元。', { '300元': '高血压年度支付限额', '400元': '糖尿病年度支付限额' }],
  [
    '2022年末，全市医疗卫生机构床位97507张，其中：医院76629张（占78.6%），比上年增加4252张。',
    { '97507张': '医疗卫生机构床位', '76629张': '医院', '78.6%': '医院', '4252张': '医院(比上年)' },
  ],
  [
    '到2025年，全市65%以上的养老机构能够提供中医药服务，80%以上的县（市、区）建成紧密型医共体。',
    { '65%以上': '能够提供中医药服务的养老机构比例', '80%以上': '建成紧密型医共体的县(市、区)比例' },
  ],
  ['8.全市二级以上医院门诊预约诊疗率达到80%。', { '80%': '门诊预约诊疗率' }],
  ['到2025年，经常参加体育锻炼的人口比例达到42%及以上。', { '42%及以上': '经常参加体育锻炼的人口比例' }],
  ['县财政按每人每月1000元的标准给予补助。', { '1000元': '补助' }],
  ['按照每3万人口1辆的标准配置救护车。', { '1辆': '救护车' }],
  [
    '年内新建标准化村卫生室45所、改扩建120所，为卫生院统一更新设备百余台。',
    { '45所': '新建标准化村卫生室', '120所': '改扩建标准化村卫生室', 百余台: '设备' },
  ],
  [
    '每千人口卫生人员数2025年达到10.2人、2030年达到11.5人。',
    { '10.2人': '每千人口卫生人员数', '11.5人': '每千人口卫生人员数' },
  ],
  [
    '重大慢性病过早死亡率：2020年15.7%→2025年≤15%→2030年13%以内。',
    { '15.7%': '重大慢性病过早死亡率', '≤15%': '重大慢性病过早死亡率', '13%以内': '重大慢性病过早死亡率' },
  ],
  ['医疗总费用和医保基金总支出年增长原则上不超过10%。', { '不超过10%': '医疗总费用和医保基金总支出' }],
  ['将大病救治病种从9种扩大至30种。', { '9种': '大病救治病种', '30种': '大病救治病种' }],
])('%s', ([text, nouns]) => {
  expect(nameAll(text)).toEqual(nouns);
});

/** Nouns with the scope behind a stroke, where there is one. */
function nameWithScopes(text: string): string[] {
  const reading = extractText(text);
  return reading.parts.flatMap((part) =>
    stateDrafts(reading.clean, part).map(({ draft }) =>
      draft.scope === null ? draft.noun : `${draft.noun} | ${draft.scope}`,
    ),
  );
}

test.for<[string, string[]]>([
  ['到2025年，全市所有公立医院全部实行预约挂号。', ['实行预约挂号的比例 | 公立医院']],
  ['每个乡镇卫生院均应开展老年人健康服务。', ['开展老年人健康服务的比例 | 各乡镇卫生院']],
  [
    '将常住低收入人口全部纳入签约服务管理，签约覆盖率达100%。',
    ['纳入签约服务管理的比例 | 常住低收入人口', '签约覆盖率 | 常住低收入人口'],
  ],
  ['到2025年底，村卫生室远程会诊服务实现全覆盖。', ['村卫生室远程会诊服务覆盖率']],
  ['在临河区和新城区推行家庭医生服务，逐步实现区域全覆盖。', ['家庭医生服务覆盖率 | 临河区和新城区']],
  ['到2025年，市人民医院、市妇幼保健院力争晋升为三级甲等医院。', ['医院等级 | 市人民医院、市妇幼保健院']],
  ['2家二级医院被省确定为安宁疗护试点单位。', ['被省确定为安宁疗护试点单位的二级医院']],
  ['到2025年，选拔培养省级学科带头人5名、基层骨干医师300名。', ['选拔培养的省级学科带头人', '选拔培养的基层骨干医师']],
  ['全市公立医院床位数7000张，较2015年新增1000张床位。', ['公立医院床位数', '公立医院床位数(较2015年)']],
  ['其中3000个编制实行了备案制管理，占到60%。', ['实行备案制管理的编制', '实行备案制管理的编制占比']],
  ['到2025年，三级综合医院日间手术比例达到20%。', ['日间手术比例 | 三级综合医院']],
  ['75%的护理院与综合医院建立合作关系。', ['与综合医院建立合作关系的护理院比例']],
  ['每年安排300万元用于对乡村医生的岗位补助。', ['乡村医生的岗位补助']],
  ['高血压、糖尿病患者规范管理率达到80%以上。', ['高血压、糖尿病患者规范管理率']],
  ['到2025年，婴幼儿托位数达到每千人口5.1个。', ['每千人口婴幼儿托位数']],
])('%s', ([text, names]) => {
  expect(nameWithScopes(text)).toEqual(names);
});

test.for<[string, string[]]>([
  [
    '力争全市三级医院达到10家以上，其中三甲医院达到5家以上、三乙医院达到3家。',
    ['aspirational', 'aspirational', 'aspirational'],
  ],
  ['探索建立3个城市医疗集团，实现城区服务全覆盖。', ['exploratory', 'exploratory']],
  ['力争新建3家医院，培训医师200名。', ['aspirational', 'firm']],
])('what is striven for or explored governs what is joined to it: %s', ([text, modalities]) => {
  const reading = extractText(text);
  const [part] = reading.parts;
  expect(part && stateDrafts(reading.clean, part).map(({ fields }) => fields.modality)).toEqual(modalities);
});

test.for<[string, string | null]>([
  ['“十三五”期间全市公立医院自主招聘专业技术人员2550名。', '公立医院'],
  ['5年来全市各级卫生健康机构引进高层次人才99名。', '各级卫生健康机构'],
  ['近三年来全县乡镇卫生院招聘医学毕业生40名。', '乡镇卫生院'],
  ['全年引进高层次人才99名。', null],
])('%s is said of %s', ([text, scope]) => {
  const reading = extractText(text);
  expect(reading.parts.flatMap((part) => stateDrafts(reading.clean, part))[0]?.fields.scope_zh).toBe(scope);
});
