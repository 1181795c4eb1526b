import { Cue, rulesByUnit } from './cue.ts';
import { HOTLINE_ACTS } from './lexicon/place-rules.ts';

/** Numbers of documents, proposals, sessions, articles, standards, filings: they point, they do not count. */
const PATTERNS: readonly { readonly back: RegExp | null; readonly here: RegExp; readonly rule: string }[] = [
  // 舟政办发〔2018〕21号, damaged: 内政办发(2021)61号, 鄂府发2021)1号, 浙委办发[]67号
  {
    back: /(?:发|函|字|办|令|规|文|通|告|复|医|卫|财|保|政|改|建|秘|党)[〔[(【〈]?$/,
    here: /^(?:19|20)\d{2}[〕\])】〉]\s?(?:第)?\d{1,4}号/,
    rule: 'document-number',
  },
  { back: /[〔[(【〈]$/, here: /^(?:19|20)\d{2}[〕\])】〉]\s?(?:第)?\d{1,4}号/, rule: 'document-number' },
  { back: /[〔[(【]\s?[〕\])】]$/, here: /^\d{1,4}号/, rule: 'document-number' },
  // 「×政办发〔2O24〕l5号」, 「×卫计〔20l7〕33号」, 「×卫函[2024〕1 2号」
  {
    back: /[〔[(【]$/,
    here: /^(?:19|[2][0OoIl])[\dOoIl]{0,2}[〕\])】]\s?第?[\dOoIl]{1,3}(?: \d{1,2})?号/,
    rule: 'document-number',
  },
  {
    back: /[〔[(【](?:19|2)?[\dOoIl]{1,3}$/,
    here: /^[\dOoIl]{1,3}[〕\])】]\s?第?[\dOoIl]{1,3}(?: \d{1,2})?号/,
    rule: 'document-number',
  },
  { back: /[〔[(【][12][\dOoIl]{3}[〕\])】]\s?[Il]?$/, here: /^\d{1,3}号/, rule: 'document-number' },
  {
    back: /(?:提案|建议|议案)(?:号)?[::]?[[(【]?(?:第)?$/,
    // 「建议12月龄前、60岁以上老人接种」 advises.
    here: /^(?!(?:19|20)\d{2}年|\d+(?:月龄|周岁|岁|周龄|[年月天日次名所家]))\d{1,5}(?!\d*[余多]?万?[余多]?[条件项个份篇])号?/,
    rule: 'proposal-number',
  },
  { back: /第[A-Z]?$/, here: /^\d{1,5}号(?:提案|建议|议案|令|公告|文)?/, rule: 'proposal-number' },
  // 「第20240117号提案」, 「第2024—0117号建议」
  {
    back: /第[A-Z]?(?:20\d\d[-—])?$/,
    here: /^20\d\d[-—]?\d{2,5}号(?:提案|建议|议案)|^\d{2,5}号(?:提案|建议|议案)/,
    rule: 'proposal-number',
  },
  {
    back: null,
    here: /^(?:\d{1,4}|[一二三四五六七八九十]{1,3})届(?:[一二三四五六七八九十\d]{1,3}次)?/,
    rule: 'session',
  },
  { back: /届(?:[^,。;]{0,8}第?)?$/, here: /^[一二三四五六七八九十\d]{1,3}[次中]/, rule: 'session' },
  // 「第十五条第一款第(三)项」
  { back: /第\($/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=\)[项款目条])/, rule: 'article' },
  // 「参照第四章第二节第十五条执行」, 「见第12至15页」
  { back: /第$/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[章节](?=第)/, rule: 'article' },
  { back: /章第$/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})节/, rule: 'article' },
  { back: /第$/, here: /^\d{1,4}(?:[-—~至]第?\d{1,4})?页/, rule: 'page' },
  { back: /页至第?$/, here: /^\d{1,4}页/, rule: 'page' },
  {
    back: /第$/,
    here: /^(?:\d{1,4}|[一二三四五六七八九十百零]{1,5})[条款项](?!措施|任务|工程|[是为]|“)/,
    rule: 'article',
  },
  // 「第3、5、7项为新增指标」
  {
    back: /第$/,
    here: /^(?:\d{1,3}(?:(?:[、,和及至到]|[—-])第?\d{1,3})+|[一二三四五六七八九十]{1,3}(?:(?:[、和及至到]|[—-])第?[一二三四五六七八九十]{1,3})+)[项条款](?!措施|任务|工程)/,
    rule: 'article',
  },
  {
    back: /第$/,
    here: /^(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:次(?:[一-鿿]{0,6}(?:专题会|办公会|例会|全会|党组会|主任会|院务会)|会议|常务会|全会|全体|党代会|联席|党委会|党组会|常委会|办公会|院长|主任|理事会|党政)|届)/,
    rule: 'session',
  },
  {
    back: /(?:GB\/?[TZ]?|WS\/?T?|DB\d*\/?T?|YY\/?T?|HJ\/?T?|JGJ\/?T?|CJJ\/?T?|建标|ISO|ICD-?|(?<![A-Za-z])T\/[A-Z]*)[\s-]?$/,
    here: /^[\d.]+(?:[-—–]{1,2}\d+)?/,
    rule: 'standard-number',
  },
  { back: /(?:ICP备|ICP证|公网安备)[^\d]{0,2}$/, here: /^\d+(?:号)?(?:-\d+)?/, rule: 'filing-number' },
  {
    back: /(?:电话|热线|传真|邮编|手机|联系方式|举报电话|咨询电话|监督电话|QQ|微信号?|专线)[^\d。;\n]{0,12}[::]?\(?$/,
    // 「电话核查档案1200份」 counts files.
    here: new RegExp(
      `^(?!1[0-9]{4}(?!\\d)(?:[^,。;\\d]{0,10}热线|[”"]?(?:${HOTLINE_ACTS})))(?!(?:19|20)\\d{2}年)\\d{3,}(?!\\d*[A-Za-z])(?![\\d.]*[余多万]*(?:[份人例家次名户个元件条万%]|小时))(?:[-—)]\\d+)*`,
    ),
    rule: 'contact-number',
  },
  { back: /\d{7,8}[、,]$/, here: /^\d{7,8}(?!\d)/, rule: 'contact-number' },
  // wjw2024@163.example.com
  { back: null, here: /^\d+(?=[A-Za-z\d._-]*@[A-Za-z\d])/, rule: 'contact-number' },
  { back: /@[A-Za-z\d.-]*$/, here: /^\d+/, rule: 'contact-number' },
  { back: /[\d×xX*]转$/, here: /^\d{1,5}/, rule: 'contact-number' },
  // 「绩效考核指标体系(2023年版)」 names an edition.
  { back: null, here: /^(?:19|20)\d{2}年?版(?!本|权|图)/, rule: 'edition' },
  // 「托育服务补助实施细则(2024年修订)」
  { back: /[(（]$/, here: /^(?:19|20)\d{2}年?(?:第[一二三四五]次)?修[订正]版?(?=[)）])/, rule: 'edition' },
  // 「《基本公共卫生服务规范(第三版)》」, 「诊疗方案(试行第十版)」
  { back: /\((?:试行)?第$/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})版(?=\))/, rule: 'edition' },
  // 「第十版防控方案」
  { back: /第$/, here: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})版(?=[防诊治规指方目])/, rule: 'edition' },
  // 「A2项所称专科医院」
  { back: /(?:^|[^A-Za-z])[A-Z]$/, here: /^\d{1,2}[项款](?![目任])/, rule: 'item-code' },
  // 「卫健动态第17期(总第243期)」, 「《健康报》2022年5月13日第3版」
  { back: /(?:总|简报|动态|快报|专报|信息|周报|月报|通报|公报|年)第$/, here: /^\d{1,4}期/, rule: 'issue-number' },
  { back: /[日》报]第$/, here: /^\d{1,2}版/, rule: 'issue-number' },
  { back: /\(第$/, here: /^[一二三四五六七八九十\d]{1,3}(?=[场期]\))/, rule: 'issue-number' },
  // 「第4期简报将对整改情况进行通报」
  { back: /第$/, here: /^\d{1,4}期(?=简报|动态|快报|专报|信息|周报|月报|通报|公报)/, rule: 'issue-number' },
  // 「2024年第4期」 alone in its line numbers a bulletin; 「群众可拨打12315举报」
  { back: /(?:^|\n)$/, here: /^(?:19|20)\d{2}年第\d{1,3}期(?=\n|$)/, rule: 'issue-number' },
  {
    back: /(?:拨打|致电)(?:电话|热线)?“?$/,
    here: /^(?!1[12][0-9](?!\d)|1[0-9]{4}(?!\d)[^,。;\d]{0,10}热线)\d{3,}(?:-\d+)*/,
    rule: 'contact-number',
  },
  { back: null, here: /^0\d{2,3}[-—]\d{7,8}/, rule: 'contact-number' },
  // 「0871-6712××××」
  { back: null, here: /^0\d{2,3}[-—]\d{3,5}(?=[×*xX]{2,})/, rule: 'contact-number' },
  { back: null, here: /^1[3-9]\d{9}(?!\d)/, rule: 'contact-number' },
  {
    back: /(?:索引号|统一社会信用代码|编号|代码|编码|文号|案号|标识码)[::]?[A-Za-z\d/-]{0,24}$/,
    // 「手术编码5126种」 counts codes.
    here: /^[\dA-Za-z/-]+(?![\d/-]*[种个项类条万余])/,
    rule: 'registry-number',
  },
];
const patternsAt = rulesByUnit(
  PATTERNS.map(({ back, ...pattern }) => ({ ...pattern, back: back && new Cue(back) })),
  ({ here }) => here,
);
const CONGRESS = new Cue(/^(?:十[六七八九]|二十)届[一二三四五六七]中/);
const NTH = new Cue(/(?:^|\n)第$/);

export interface ReferenceToken {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Reads a reference number whose first numeral stands at `at`. */
export function readReference(text: string, at: number): ReferenceToken | null {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at, at + 32);
  if (CONGRESS.test(after) || (NTH.test(before) && /^[一二三四五六七八九十]{1,3}项/.test(after))) return null;
  for (const { back, here, rule } of patternsAt(text, at)) {
    if (back && !back.test(before)) continue;
    const m = here.exec(after);
    if (!m) continue;
    if (
      rule === 'session' &&
      !/会/.test(m[0]) &&
      /^[一二三四五六七八九十\d]{1,3}次/.test(m[0]) &&
      !/^(?:会议|全会|全体|常务|次)/.test(after.slice(m[0].length)) &&
      !/届/.test(m[0] + before)
    )
      continue;
    return { start: at, end: at + m[0].length, rule };
  }
  return null;
}
