import { GRADE_RULES } from './grade-rules.ts';
import { GROUP_RULES } from './group-rules.ts';
import type { NameRule } from './item-rules.ts';
import { MEDICINE_RULES } from './medicine-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { SLOGAN_RULES } from './slogan-rules.ts';

const CN = '[零〇一二三四五六七八九十百千万亿两]';

const OTHER_RULES: readonly NameRule[] = [
  // 「管理率=规范管理人数/管理人数×100%」 tells how to reckon, 「按收入×5%计提」 how much.
  {
    rule: 'formula',
    class: 'name',
    back: /[一-鿿)）](?:[/÷]|除以)[^。;,\n\d|\t]{2,30}[×*✕]$/,
    here: /^1(?:00|000|0000|00000)(?!\d)(?:%|‰\uE000*|\/(?:10|十)?万)?|^\d{1,3}(?:\.\d)?分/,
  },
  // 「孕产妇死亡率(1/10万)降到9以下」, 「单位:1/10万」: the unit, where 「死亡率为1/10万」 is a value
  {
    rule: 'unit-label',
    class: 'name',
    back: /(?:[率比数值量表]|趋势|情况|对比|水平)[(（]$|(?:计量)?单位[::]\s?$/,
    here: /^1\/(?:10|十|100|百)万(?=[)）\n,;]|$)/,
  },
  // 第一, 第二批, 前三名, 第三名, 首批
  { rule: 'ordinal', class: 'lexical', back: /第$/, here: new RegExp(`^(?:${CN}{1,4}|\\d{1,4})`) },
  {
    rule: 'rank',
    class: 'lexical',
    back: /(?:全国|全省|[位名排]列|位居|进入|跻身|稳居|排名|居)[^,。;\d]{0,6}前$/,
    here: /^\d{1,2}%/,
  },
  {
    rule: 'rank',
    class: 'lexical',
    back: /(?<![目以之日当先此年月底末])前$/,
    here: new RegExp(`^(?:${CN}{1,3}|\\d{1,4})(?=[名位强]|$|[,。;、])`),
  },
  // 12320热线, 120急救, 12345平台, 110报警
  {
    rule: 'hosting-count',
    class: 'noise',
    back: /(?:点击|浏览|阅读|访问|关注|审核)(?:次数|量|数|度)?[::]?$/,
    here: /^\d+/,
  },
  { rule: 'fixed-term', class: 'name', back: null, here: /^\d{3}(?=医院)/ },
  // 五色管理, 三色预警
  { rule: 'fixed-term', class: 'name', back: null, here: /^[二三四五六两]色(?=管理|分级|预警|标[识记]|评估|码)/ },
  // 分两步实施, 分三年推进
  {
    rule: 'pointer',
    class: 'name',
    back: /分$/,
    here: /^[两二三四五](?:步|批|个阶段)(?=走|实施|推进|进行|开展|落实|完成|到位)/,
  },
  // 由两部分构成, 分为三部分
  { rule: 'pointer', class: 'name', back: null, here: /^[两二三四五六七八九](?=部分)/ },
  // 1年期约定采购量, 三年期协议
  { rule: 'fixed-term', class: 'name', back: null, here: /^(?:\d|[一二两三四五])年期(?!间|末|满|内|限)/ },
  // 二次供水, 三岔中心卫生院: how often and how many is in the name
  { rule: 'fixed-term', class: 'name', back: null, here: /^二次(?=供水|感染|污染|装修|创业|议价|报销|补偿|分配|调剂)/ },
  // 「把剩下的小区过一遍」, 「走一趟」
  { rule: 'ordinary-word', class: 'lexical', back: /[过走看理捋筛查跑摸]$/, here: /^一[遍趟](?=[,。;!?了]|$)/ },
  // 一式三份, 普通三人间, 算三笔账
  { rule: 'ordinary-word', class: 'lexical', back: /一式$/, here: /^[两二三四五六](?=份)/ },
  { rule: 'fixed-term', class: 'name', back: null, here: /^[二两三四五六2-6](?=人间|人座|人床|笔账)/ },
  // 红十字会
  { rule: 'fixed-term', class: 'name', back: /红$/, here: /^十字/ },
  // 五年生存率, 五年制, 三年移动平均
  {
    rule: 'fixed-term',
    class: 'name',
    back: null,
    here: /^(?:\d|[一二三四五六七八九十])年(?=\n?(?:生存|制(?!定)|移动平均|无病|复发率))/,
  },
  // 以下三个方面, 这四项, 上述五类, 下列三种情形
  {
    rule: 'pointer',
    class: 'name',
    back: /(?:以下|下列|上述|以上|前述|这|该|哪|如下)$/,
    here: new RegExp(`^(?:\\d{1,2}|${CN}{1,2})[个项类种条点大方]`),
  },
  {
    rule: 'pointer',
    class: 'name',
    back: null,
    here: /^(?!一(?!个))(?:\d|[一二三四五六七八九十两]{1,2})个?(?:方面|层面|环节|维度|层次|阶段|关键|坚持|结合|转变|体系建设|统筹|文明|极端|中心任务|严禁|到位|必须|不得|确保|字|关系|原则|问题|目标|不变)(?!区)/,
  },
  // 附件:1.病种目录库 2.核心病组分组方案
  { rule: 'annex-number', class: 'reference', back: /(?:^|\n)附件[::][^\n。]{0,40}$/, here: /^\d{1,2}(?=[.．][^\d])/ },
  // (此件共印25份)
  { rule: 'print-run', class: 'reference', back: /(?:共印|印发?)$/, here: /^\d{1,5}(?=份)/ },
  // 附件1, 表2, 图3
  {
    rule: 'annex-number',
    class: 'reference',
    back: /(?:附件|附表|附录|表|图|注|附)[::]?$/,
    here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-—.]\d{1,2})?/,
    unless: /(?:仪|手|量|报|填|代|发|列|为|钟|地|意|版|企|本|该|此|各|总)(?:表|图)$/,
  },
];

/** Numerals in names and fixed words, by what they name; the first that holds decides. */
export const NAME_RULES: readonly NameRule[] = [
  ...GROUP_RULES,
  ...GRADE_RULES,
  ...PLACE_RULES,
  ...MEDICINE_RULES,
  ...SLOGAN_RULES,
  ...OTHER_RULES,
];
