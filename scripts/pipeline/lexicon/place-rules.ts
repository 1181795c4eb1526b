import type { NameRule } from './item-rules.ts';

const CN = '[零〇一二三四五六七八九十百千万亿两]';

/** What is said of a hotline that is called by its number; one to be dialled is a contact. */
export const HOTLINE_ACTS = '运行|开通|接听|平稳|正式|上线|全年|累计|共|受理|和|、|与|的|投入|实现|规范|保持|24小时';

/** Bodies, houses, towns and lines that bear a number: 第三人民医院, 三楼, 二十大, 12320热线. */
export const PLACE_RULES: readonly NameRule[] = [
  // 参照省9部门联合通知精神
  {
    rule: 'issuers',
    class: 'name',
    back: null,
    here: /^(?:\d{1,2}|[二三四五六七八九十]{1,3})(?:个)?部[门委](?=联合|共同|《|关于|印发|文件|通知)/,
  },
  // 综合楼和住院二部工程
  { rule: 'ward-name', class: 'name', back: /(?:住院|门诊|外科|内科|急诊)$/, here: /^[一二三四五六]部(?!门|分)/ },
  // 三楼会议室
  { rule: 'floor', class: 'name', back: null, here: /^(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:楼|号楼)/ },
  // 二十届三中全会
  {
    rule: 'congress',
    class: 'name',
    back: null,
    here: /^(?:十[六七八九]|二十)届[一二三四五六七]中(?:、[一二三四五六七]中)*全会/,
  },
  // 第三人民医院, 第一附属医院, 第四医院
  {
    rule: 'ordinal-name',
    class: 'name',
    back: /第$/,
    here: new RegExp(
      `^(?:${CN}{1,3}|\\d{1,3})(?=人民医院|(?:儿童|妇幼|妇女儿童|口腔|精神|传染病|中西医结合|妇婴|肿瘤|康复)[一-鿿]{0,4}(?:医院|院)|附属|医院|中心|中学|小学|中医院|批次?(?:国家|全国|省级|国采|国谈)|批集|批药|批高值)`,
    ),
  },
  // 第七次全国人口普查, 第六次卫生服务调查
  {
    rule: 'ordinal-name',
    class: 'name',
    back: /第$/,
    here: new RegExp(`^(?:${CN}{1,3}|\\d{1,2})次(?=[全国省市家]{0,3}[^,。;、\\d]{2,6}(?:普查|调查))`),
  },
  { rule: 'ordinal-name', class: 'reference', back: /第$/, here: new RegExp(`^(?:${CN}{1,3}|\\d{1,2})次全国`) },
  {
    rule: 'congress',
    class: 'name',
    back: /(?:党的|全国|的|、|和|及)$/,
    here: /^(?:十[六七八九]|二十|二十一)(?=大|届)/,
  },
  {
    rule: 'congress',
    class: 'name',
    back: null,
    here: /^(?:十[六七八九]|二十|二十一)大(?=精神|以来|报告|和|以后|、|会|,|。|及|召开|部署)/,
  },
  // 第37个爱国卫生月, 第112个国际护士节
  {
    rule: 'ordinal-name',
    class: 'name',
    back: /第$/,
    here: new RegExp(`^(?:${CN}{1,4}|\\d{1,3})个(?=[^,。;、\\d]{2,12}(?:[日月周节]))`),
  },
  // 心理援助热线12356运行平稳
  {
    rule: 'hotline',
    class: 'name',
    back: /热线“?$/,
    here: new RegExp(`^1[0-9]{4}(?=[”"]?(?:${HOTLINE_ACTS}))`),
  },
  {
    rule: 'hotline',
    class: 'name',
    back: null,
    here: /^(?:1[0-9]{4}|1[12][0-9]|12\d{3})(?=[”"]?(?:热线|急救|呼救|求助|平台|政务|服务|指挥|调度|电话|报警|联动|、|和|卫生|心理|医保|中心|院前|呼叫))/,
  },
  {
    rule: 'place-name',
    class: 'name',
    back: /(?:^|[\n。;,、:(《]|[在由对省市州于县区])$/,
    here: /^[一二三四五六七八九百千万](?=(?:[岔坝坪桥河湾沟岭山溪塘堡庄屯坡墩江洲峰港浦圩]|[家里道门][沟湾坡河庄坝岔岭桥堡屯营店集])[镇乡村]?(?:中心)?卫生[院室])/,
  },
  {
    rule: 'floor',
    class: 'name',
    back: /(?:号楼|大楼|楼)$/,
    here: /^(?:[一二三四五六七八九十]{1,2}|\d{1,2})层(?=的|[一-鿿]{2,6}[室科厅区中])/,
  },
  // 三河镇, 九堡街道
  {
    rule: 'place-name',
    class: 'name',
    back: /(?:^|[\n。;,、:(《]|[在由对省市州于县区])$/,
    here: /^[一二三四五六七八九百千万][^\d,。;、个大级类家所省市县区乡镇村年月日批期项次种名位条届轮人重元万千百强些地是要看定般体网院处线套期份张件床支成半余社片城新老佳座]{1,2}(?:街道|镇(?![江海级域区卫痛静定守压流村街]))/,
  },
  // 三环路, 二环以内
  { rule: 'place-name', class: 'name', back: null, here: /^[一二三四五六]环(?=[路以内外线])/ },
  // 万泉县, 三门县人民医院, 千阳县: places, but no 三地县区, 一些县
  {
    rule: 'place-name',
    class: 'name',
    back: /(?:^|[\n。;,、:(《]|[在由对省市州于])$/,
    here: /^(?:[一二三四五六七八九百千万][^\d,。;、个大级类家所省市县区乡镇村年月日批期项次种名位条届轮人重元万千百强些地是要看定般体网院处线套期份张件床支成半]{1,2}[县旗](?![级域内外乡镇])|[一二三四五六七八九][^\d,。;、个大级类家所省市县区乡镇村年月日批期项次种名位条届轮人重元万千百强些地是要看定般体网院处线套期份张件床支成半余社片城新老]{2}区(?!域))/,
  },
];
