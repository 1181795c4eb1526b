import type { Unit } from '../../../src/schemas/statement.ts';

/** A unit as printed behind a number, longest form first. `factor` turns the printed value into the unit’s own. */
export interface UnitWord {
  readonly word: string;
  readonly unit: Unit;
  readonly factor: number;
}

const unit = (u: Unit, words: string, factor = 1): UnitWord[] =>
  words.split(' ').map((word) => ({ word, unit: u, factor }));

/** Counting words of plans and statistics: 名, 张, 家 …; also words that stand for a counting word (人次, 床位). */
export const COUNT_WORDS =
  '场次 期次 人次 人份 批次 项次 份次 车次 标台 口人 例次 台次 诊次 剂次 单位次 门次 架次 户次 名 人 个 家 所 张 项 种 类 辆 次 台 套 例 件 支 座 处 期 场 批 户 份 条 款 门 只 本 篇 对 组 间 队 站 村 县 区 市 省 镇 乡 旗 床 点 部 册 幅 块 片 剂 针 粒 盒 笔 位 宗 起 枚 节 趟 管 品规 品种 病种 栋 幢 大类 大 颗 首 遍 瓶 袋 株 轮 单 盏 面 堂 层 头 匹 峰 羽 套次 机构 科室 社区 街道 行政村 团队 床位 医院 专科 学科 岗位 席位 席 通';

export const UNIT_WORDS: readonly UnitWord[] = [
  ...unit('percentage_point', '个百分点 百分点 个点'),
  ...unit('permille', '个千分点 千分点 ‰\uE000\uE000\uE000 ‰\uE000 ‰'),
  ...unit('per_100k', '个十万分点 十万分点 /10万 /十万'),
  ...unit('other', '/100万 /百万'),
  ...unit('per_10k', '/万人 /万'),
  ...unit('percent', '%'),
  ...unit('cny', '亿元 个亿元 个亿', 1e8),
  ...unit('cny', '万元', 1e4),
  ...unit('cny', '千元', 1e3),
  ...unit('cny', '百元', 1e2),
  ...unit('cny', '元 块钱'),
  ...unit('km', '公里 千米 km KM'),
  ...unit('minutes', '分钟 min'),
  ...unit(
    'other',
    '床日 治疗量 治疗单位 平方米 平米 平方公里 平方千米 立方米 公顷 亩 ㎡ m² m2 ℃ °C 课时 学时 学分 小时 个小时 工作日 个工作日 个月 天 日 周 秒 吨 公斤 千克 毫升 升 克 米 海里 单位 分 兆 GB TB M 度 季度 学年 h m m³ m3 Pa kPa 勒克斯 lx 贝克 U DDDs DDDS DDD DDs 微克/立方米 毫克/立方米 微克 毫克 千瓦时 mmHg mmol/L mL ml g kg cm mm mg dB kWh mg/L MPN/L CFU/mL CFU/ml CFU/g MPN/100mL',
  ),
  ...unit('other', '万平方米', 1e4),
  ...unit('count', '亿人次', 1e8),
  ...unit('count', '万人次 万人份 万例 万份 万户次 万户 万人', 1e4),
  ...unit('ratio', '倍'),
  ...unit('years', '岁 周岁 年'),
  ...unit('grade', '级甲等 级乙等 级丙等 级 甲 乙'),
  ...unit('count', COUNT_WORDS),
].sort((a, b) => b.word.length - a.word.length);

const byFirst = new Map<string, UnitWord[]>();
for (const entry of UNIT_WORDS) {
  const first = entry.word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}

/** The longest unit word that stands at `at`, or null. */
export function readUnitWord(text: string, at: number): UnitWord | null {
  for (const entry of byFirst.get(text.charAt(at)) ?? []) {
    if (text.startsWith(entry.word, at) && !(MAY_GO_ON.has(entry.word) && isCutOff(text, at, entry.word))) return entry;
  }
  return null;
}

/** Words that may be the beginning of another. */
const MAY_GO_ON: ReadonlySet<string> = new Set([
  ...'首单甲乙大层轮人升分通席',
  '万人',
  ...UNIT_WORDS.map(({ word }) => word).filter((word) => /^[a-z]{1,3}$/i.test(word)),
]);

/** 「2023首届」 holds no 首, 「5mm」 no 「5m」: the word goes on. */
const isCutOff = (text: string, at: number, word: string): boolean =>
  // 「血常规(五分类)」
  (word === '分' && text.charAt(at + 1) === '类') ||
  ((word === '通' || word === '席') && /[^,。;、)\n以]/.test(text.charAt(at + 1))) ||
  // 「由0.83升至0.91」
  (word === '升' && /[至到为高]/.test(text.charAt(at + 1))) ||
  (word === '首' && /[^,。;、)\n]/.test(text.charAt(at + 1))) ||
  (word === '单' && /[^,。;、)\n均]/.test(text.charAt(at + 1))) ||
  // 「20万人口以上的街道」
  (word.endsWith('人') && text.charAt(at + word.length) === '口') ||
  (/^[甲乙]$/.test(word) && !/[一二三]/.test(text.charAt(at - 1))) ||
  (word === '大' && /[型量小夫学病家会专龄数多]/.test(text.charAt(at + 1))) ||
  (word === '层' && /[面次级层]/.test(text.charAt(at + 1))) ||
  (word === '轮' && /[训流换岗候值胎车驱动]/.test(text.charAt(at + 1))) ||
  (/^[a-z]{1,3}$/i.test(word) && /[A-Za-z]/.test(text.charAt(at + word.length)));

/** Counting words that form articles and pointers rather than quantities when the number is 一. */
export const ARTICLE_MEASURES: ReadonlySet<string> = new Set(
  '个 种 批 项 类 次 位 条 件 份 场 点 期 部 组 块 片 对 节 轮 部分 系列'.split(' '),
);
