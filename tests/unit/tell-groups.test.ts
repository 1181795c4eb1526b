import { describe, expect, it } from 'vitest';
import { readText, statementsOf } from '../setup/read-text.ts';

/** Each numeral with its class; the three kinds of statements are one here, the kind is judged elsewhere. */
const classesOf = (text: string): string =>
  readText(text)
    .numerals.map((n) => `${n.text} ${/target|achieved|norm/.test(n.class) ? 'stated' : n.class}`)
    .join(', ');

/** A limit that says whom names a group; one that is set is stated. */
const GROUPS: readonly [string, string][] = [
  ['90分以上的7家,80—90分的13家。', '90 name, 7 stated, 80 name, 90 name, 13 stated'],
  ['考核85分以上的23个乡镇卫生院受到表扬。', '85 name, 23 stated'],
  ['全年累计记分12分以上暂缓校验6家。', '12 name, 6 stated'],
  ['查出异常指标3项以上者212人,占23%。', '3 name, 212 stated, 23 stated'],
  ['服务半径超过3公里的乡镇可增设1所分院。', '3 name, 1 stated'],
  ['距县城20公里以上且服务人口达3万人以上的中心乡镇可设次中心。', '20 name, 3 name, 万 name'],
  ['收托50人以下的配备1名兼职保健员,101至140人的至少配备2名。', '50 name, 1 stated, 101 name, 140 name, 2 stated'],
  ['800人以下的可两村联建。', '800 name, 两 name'],
  ['每床建筑面积:200床以下80平方米。', '200 name, 80 stated'],
  ['对发病6小时内到院的急性心梗患者先救治后付费。', '6 name'],
  ['距县医院路程超过1小时的可增设分站。', '1 name'],
  ['与县城车程超过50分钟的乡镇优先安排。', '50 name'],
  ['同时患有两种疾病的合并计算限额800元。', '两 name, 800 stated'],
  ['学生每天2次刷牙率达到60%。', '2 name, 60 stated'],
  ['距离检查只剩60天,完成率才81%。', '60 date, 81 stated'],
  ['1周内同一班级发生5例及以上的,须在2小时内报告。', '1 date, 一 lexical, 5 stated, 2 stated'],
  ['年满60周岁可免费享受一次体检。', '60 name, 一 stated'],
  ['群众“一床难求”明显缓解,当好健康“第一道防线”。', '一 lexical, 一 lexical'],
  ['过去要跑几十里路。', '十 lexical'],
  ['乳儿班(6—12个月)师生比1:3。', '6 name, 12 name, 1 stated, 3 stated'],
  ['500万以上人口的地市不超过1200张。', '500 name, 万 name, 1200 stated'],
  ['20万人口以上的街道设2个中心。', '20 name, 万 name, 2 stated'],
  ['居民步行15分钟可及的服务点有7个。', '15 name, 7 stated'],
  [
    '医院按床位数分:100张以下床位医院21978个,100—199张医院5390个,800张及以上医院2314个。',
    '100 name, 21978 stated, 100 name, 199 name, 5390 stated, 800 name, 2314 stated',
  ],
  ['得分后3名的机构由局领导约谈。', '3 name'],
  ['老年人患有1种以上慢性病的比例高达78%。', '1 name, 78 stated'],
  ['县级中医医院达到三级水平的只有9家。', '三 name, 9 stated'],
];

const LIMITS: readonly [string, string][] = [
  ['得分低于70分的扣减5%补助资金。', '70 stated, 5 stated'],
  ['上门服务超过5公里的,每增加1公里加收5元。', '5 stated, 1 stated, 5 stated'],
  ['村卫生室每千服务人口不少于1名乡村医生。', '千 stated, 1 stated'],
  ['自负费用超过2万元的部分,按60%给予救助。', '2 stated, 万 stated, 60 stated'],
];

describe('limits', () => {
  it.each(GROUPS)('%s names a group', (text, classes) => {
    expect(classesOf(text)).toBe(classes);
  });

  it.each(LIMITS)('%s sets one', (text, classes) => {
    expect(classesOf(text)).toBe(classes);
  });
});

/** What a list sums up is counted, unless a verb only points to it. */
const LISTS: readonly [string, string][] = [
  ['2023年,县中医医院等3个新院区项目开工。', '3 stated'],
  ['2023年,门诊楼、周转房等26个项目建成。', '26 stated'],
  ['2023年,人工关节、心脏支架等12类耗材平均降幅78%。', '12 stated'],
  ['2023年报告甲、乙类传染病9种共512例。', '9 stated'],
  ['推进市儿童医院、市第三医院等6家医院试点。', '三 name, 6 name'],
  ['李某等3位代表:', '3 name'],
  ['该建议由我局主办、市财政局等2个单位会办。', '2 name'],
];

describe('lists', () => {
  it.each(LISTS)('%s', (text, classes) => {
    const said = classesOf(text).replace(/^2023 date(?:, )?/, '');
    expect(said.replace(/, 78 stated|, 512 stated/, '')).toBe(classes);
  });
});

describe('places told apart by their size', () => {
  it.each<[string, string[]]>([
    ['600人以上非寄宿制学校配备专职人员，600人以下非寄宿制学校配备兼职保健教师。', []],
    ['500人以上社区建设健康小屋。', []],
    ['3000人以上的村设置2名村医。', ['norm 2名 eq 2..2 count']],
    ['培训100人以上社区医生。', ['target 100人以上 gte 100.. count']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
