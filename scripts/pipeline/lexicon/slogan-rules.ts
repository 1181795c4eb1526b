import type { NameRule } from './item-rules.ts';

const CN = '[零〇一二三四五六七八九十百千万亿两]';

/** What was made is counted. */
const MADE = /(?:建[设成]?|设[立置]?|成立|配备|培育|打造|新增)了?$/;

/** Slogans, circles and campaigns that count on in words: “五个100”, 15分钟就医圈, 百日攻坚, 两年打基础. */
export const SLOGAN_RULES: readonly NameRule[] = [
  // 「签约一人,履约一人,做实一人」
  { rule: 'slogan', class: 'name', back: null, here: /^一[人例户家件](?=[,、][^,。、]{1,4}一[人例户家件])/ },
  { rule: 'slogan', class: 'name', back: /一[人例户家件][,、][^,。、]{1,4}$/, here: /^一[人例户家件]/ },
  // 实现两个100%, 力争三个90%
  { rule: 'slogan', class: 'name', back: /[两三四五六七八九]\n?个\n?$/, here: /^\d{1,3}%/ },
  // 15分钟就医圈, 30分钟服务圈, “15分钟”健康圈
  {
    rule: 'service-circle',
    class: 'name',
    back: null,
    here: /^(?:\d{1,3}|[一二三四五十]{1,3})(?:[-—~～至](?:\d{1,3}))?(?:分钟|小时|公里)(?=[^,。;]{0,14}圈)/,
  },
  { rule: 'service-circle', class: 'name', back: null, here: /^一刻钟/ },
  { rule: 'round-the-clock', class: 'name', back: null, here: /^(?:7[×xX*]24|24[×xX*]7)小时?/ },
  { rule: 'round-the-clock', class: 'name', back: /(?:[×xX*]|一天)$/, here: /^24小时/ },
  {
    rule: 'round-the-clock',
    class: 'name',
    back: null,
    here: /^24小时(?=[^,。;、\d]{0,6}热线|不打烊|无休|全天候|开通|畅通|运行|(?:专人|双人|领导)?值班|服务|在线|不间断|开放|急诊|心电|自助|接诊|动态|应急|值守|随叫|联系|热线|免费|血压|药房|运维|响应|保障|预约|咨询|投诉|监[测控]|预警|待命|受理|接听|应答|连续|全天|医疗|护理|照护|便民|[购取售送]药|尿|胸痛|卒中|绿色|轮班|轮流)/,
    unless: /(?:至|到|为|过|于|达|满|缩短|每|≤|<)$/,
  },
  {
    rule: 'round-the-clock',
    class: 'name',
    back: null,
    here: /^365天(?=无休|不打烊|全年|天天|,?24小时|值守|开放|服务)/,
  },
  // 「两年打基础、三年见成效」
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^(?:[一二两三四五六七八九十]|\d)年(?=打基础|打牢|见成?实?效|出成|上[水台]|大变|大提升|有突破|成势|成规模|强提升|促提升|创一流|走前列|做示范|翻番|一小步)/,
  },
  // 「两步走实现新目标」
  { rule: 'slogan', class: 'name', back: /(?:^|[“\n。;,按分照以])$/, here: /^[两三四]步走/ },
  // 「围绕一个中心、抓好两个关键、实现三个提升」 counts on from one.
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^一个(?=[一-鿿]{2,6}[、,][^,。;、\d]{0,4}[两二]个)/,
    unless: MADE,
  },
  {
    rule: 'slogan',
    class: 'name',
    back: /一个[一-鿿]{2,6}[、,][^,。;、\d]{0,4}$/,
    here: /^[两二]个(?=[一-鿿]{2,6}[、,。;])/,
    unless: MADE,
  },
  {
    rule: 'slogan',
    class: 'name',
    back: /一个[一-鿿]{2,6}[、,][^,。;、\d]{0,4}[两二]个[一-鿿]{2,6}[、,][^,。;、\d]{0,4}$/,
    here: /^三个/,
    unless: MADE,
  },
  // 一村一室, 一事一策
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^一[村乡镇县区市户人院科病校企园厂店品事案证][一1][室院医所档策码案卡人方品表册证本员师站库图校]/,
  },
  // 建院70周年, 新中国成立75周年
  { rule: 'anniversary', class: 'name', back: null, here: new RegExp(`^(?:\\d{1,3}|${CN}{1,4})周年`) },
  // 百日攻坚, 百日专项行动
  {
    rule: 'plan-name',
    class: 'name',
    back: null,
    here: /^(?:百|\d{2,3})(?:日|天)(?=攻坚|会战|整治|专项|行动|大战|冲刺|行)/,
  },
  // 四室分开, 五室独立
  { rule: 'slogan', class: 'name', back: null, here: /^[三四五六七]室(?=分[开设离立]|独立|一厅|合一)/ },
  // 五医联动, 六医统筹
  { rule: 'slogan', class: 'name', back: null, here: /^[四五六七]医(?=联动|协同|统筹|共管|融合)/ },
  // 三县两区, 百县千村, 千名医师百家医院: how many is in the name
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^(?:[一二两三四五六七八九十]{1,2}[县区市镇乡][一二两三四五六七八九十]{1,2}[县区市镇乡]|[百千][县村院医校企店师][千万百][县村院医校企店师人])/,
  },
  // 「个性化服务包分为50元、100元和200元三档」
  { rule: 'step-count', class: 'name', back: /[元分级岁%人张等]$/, here: /^[二两三四五六七八九]档/ },
  // 三年行动, 五年规划, 三年攻坚
  {
    rule: 'plan-name',
    class: 'name',
    back: null,
    here: /^(?:\d|[一二三四五六七八九十])年(?=行动|攻坚|计划|规划|期规划|专项)/,
  },
  // 14大行动, 六大工程, 十项举措 (a slogan's own count)
  {
    rule: 'grand-count',
    class: 'name',
    back: null,
    here: /^[二三四五六七八九十两]{1,2}大(?=[^型量小夫学病家会])(?!类\d)/,
    unless: /(?:扩[至到大]|扩展[至到]|增[至到加]|达到?|提高[至到])$/,
  },
  {
    rule: 'grand-count',
    class: 'name',
    back: null,
    here: /^\d{1,2}大(?=[^型量小夫学病家会])(?!类\d)/,
    // 「检测能力扩至9大类386项」, 「建设县域影像、心电等5大资源共享中心」 count them.
    unless: /(?:扩[至到大]|扩展[至到]|增[至到加]|达到?|提高[至到]|(?:建[设成]|新建|组建)[^,。;]{2,40}等)$/,
  },
];
