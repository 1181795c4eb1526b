import type { NameRule } from './item-rules.ts';

const CN = '[零〇一二三四五六七八九十百千万亿两]';

/** Numerals that tell groups of people, classes and categories apart: 65岁以上老年人, 二年级, 2型糖尿病, 三类医疗器械. */
export const GROUP_RULES: readonly NameRule[] = [
  // 小学一、二年级
  {
    rule: 'school-year',
    class: 'name',
    back: null,
    here: /^[一二三四五六七八九](?:[、至到—-]?[一二三四五六七八九])?年级/,
  },
  // 将一、二类疫苗混放
  {
    rule: 'category-name',
    class: 'name',
    back: null,
    here: /^[一二三四](?:[、和及至]?[一二三四]){1,2}[类期线档](?=[一-鿿])/,
  },
  // 高一新生, 初一女生
  {
    rule: 'school-year',
    class: 'name',
    back: /(?:^|[^提最较偏升增新])[高初]$/,
    here: /^[一二三](?=新生|学生|女生|男生|年级|、|和|\(\d{1,2}\)班|班)/,
  },
  // 2型糖尿病, 1型
  { rule: 'disease-type', class: 'name', back: null, here: /^[\dⅠⅡⅢ一二三四]{1,2}型(?!号)/ },
  // 65岁以上老年人, 3岁以下婴幼儿, 65-74岁老年人, 0~6岁儿童
  {
    rule: 'age-group',
    class: 'name',
    back: null,
    here: /^\d{1,3}(?:[-—–~～至到](?:\d{1,3}))?(?:周?岁|月龄|个月龄)(?:及?以[上下内]|以?[上下])?/,
    unless:
      /(?:目标|目标值|规划值|预期值)(?:为|是|达|达到)?$|(?:寿命|平均年龄|年龄中位数?|期望|余寿)[^,。;]{0,36}$|(?:提高|增加|延长|增长|减少|缩短|高|低|高出|上升|达到|[高加长升][到至]|分别(?:不低于|不少于|超过|达到?|为))(?:了|约|近)?$|\d岁[、和及]$/,
  },
  {
    rule: 'age-group',
    class: 'name',
    back: null,
    here: /^[一二三四五六七八九十]{1,3}周?岁(?:及?以[上下内])?/,
    unless: /(?:提高|增加|延长|增长)(?:了|约|近)?$/,
  },
  // 孕12周前, 孕28周以上
  {
    rule: 'age-group',
    class: 'name',
    back: /(?:孕|妊娠|停经)(?:早期|中期|晚期|期|龄|周|满)?$/,
    here: /^\d{1,2}(?:[-—–~～至到]\d{1,2})?周(?:\+\d天)?(?:之?[前内]|以[上下前后内]|后)?/,
  },
  // 第二类精神药品, 第三类医疗器械
  {
    rule: 'category-name',
    class: 'name',
    back: /第$/,
    here: /^[一二三四123]类(?=精神|医疗|疫苗|病原|传染|非法|易制毒|、第)/,
  },
  // 1类新药
  {
    rule: 'category-name',
    class: 'name',
    back: null,
    here: /^[123]类(?=[中化]?药?(?:创新|改良型)?(?:新药|创新药|改良型)|医疗器械)/,
  },
  // 居民步行15分钟可及的服务点
  {
    rule: 'within-reach',
    class: 'name',
    back: /(?:步\n?行|骑行|车程|驾车|乘车)$/,
    here: /^\d{1,3}(?:分钟|公里|小时)(?:以?内)?(?=可及|可达|可到|即可|能到|能够到|到达)/,
  },
  // 「得分后3名的机构」, 「评估排名后十的专科」
  {
    rule: 'last-places',
    class: 'name',
    back: /(?:排名|得分|考核|评估|位列|位居|名次|位次|排|全市|全县|全省|全区)(?:靠|最)?后$/,
    here: new RegExp(`^(?:\\d{1,3}|${CN}{1,3})\\n?(?:名|位|家|个|%)?(?=的|,|$)`),
  },
  // 市第二人民医院 handled above; 一类, 二类疫苗
  {
    rule: 'category-name',
    class: 'name',
    back: null,
    here: /^[一二三四甲乙]类(?=疫苗|地区|事业|传染病|经费|医疗器械|费用|医保|保障|奖励|$|[,。;、])/,
  },
];
