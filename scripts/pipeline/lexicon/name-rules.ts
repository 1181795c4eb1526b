import type { NameRule } from './item-rules.ts';

const CN = '[零〇一二三四五六七八九十百千万亿两]';

/** Reaching a grade is asserted: 「晋升为三级医院」, 「达到五级甲等水平」, 「建成融…于一体的三级甲等中医院」. */
const GRADE_REACHED =
  /(?:晋升|晋升为|升级为|升级成|升格为|提升为|提升至|提升到|达到|达|建成|创建|创建成|创建为|创成|评为|评定为|认定为|获评|通过|升至|升为|争创|创|拿下|摘得|摘下|捧回|迈进|跻身|成为|评审为|通过国家|达标|确认为|不低于|高于|通过了|获得|达到了|评上|取得)(?:国家|省|自治区|市)?(?:级)?(?:电子病历(?:系统)?(?:应用)?(?:功能)?(?:水平)?(?:分级评价)?|互联互通)?(?:成熟度|标准化成熟度)?$/;
const GRADE_REACHED_FAR = /(?:建成|打造成|创建成|建设成|建成为)[^,。;]{2,40}的$/;
/** 「互联互通达到四级甲等,智慧服务三级」: what one system reached is said of the next as well. */
const GRADE_REACHED_TOO =
  /(?:达到?|通过|升至|提升[至到])[^。;]{0,20}级(?:甲等|乙等|以上)?[,、和及](?:[^,。;、\d]{0,4})(?:智慧(?:服务|管理|医疗)|互联互通|电子病历)[^,。;、\d]{0,12}$/;
export const isReached = (before: string): boolean =>
  GRADE_REACHED.test(before) || GRADE_REACHED_FAR.test(before) || GRADE_REACHED_TOO.test(before);

/** What was made is counted. */
const MADE = /(?:建[设成]?|设[立置]?|成立|配备|培育|打造|新增)了?$/;

export const NAME_RULES: readonly NameRule[] = [
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
  // 参照省9部门联合通知精神
  {
    rule: 'issuers',
    class: 'name',
    back: null,
    here: /^(?:\d{1,2}|[二三四五六七八九十]{1,3})(?:个)?部[门委](?=联合|共同|《|关于|印发|文件|通知)/,
  },
  // 高一新生, 初一女生
  {
    rule: 'school-year',
    class: 'name',
    back: /(?:^|[^提最较偏升增新])[高初]$/,
    here: /^[一二三](?=新生|学生|女生|男生|年级|、|和|\(\d{1,2}\)班|班)/,
  },
  // 「签约一人,履约一人,做实一人」
  { rule: 'slogan', class: 'name', back: null, here: /^一[人例户家件](?=[,、][^,。、]{1,4}一[人例户家件])/ },
  { rule: 'slogan', class: 'name', back: /一[人例户家件][,、][^,。、]{1,4}$/, here: /^一[人例户家件]/ },
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
  // 2型糖尿病, 1型
  { rule: 'disease-type', class: 'name', back: null, here: /^[\dⅠⅡⅢ一二三四]{1,2}型(?!号)/ },
  // 65岁以上老年人, 3岁以下婴幼儿, 65-74岁老年人, 0~6岁儿童
  {
    rule: 'age-group',
    class: 'name',
    back: null,
    here: /^\d{1,3}(?:[-—–~～至到](?:\d{1,3}))?(?:周?岁|月龄|个月龄)(?:及?以[上下内]|以?[上下])?/,
    unless:
      /(?:目标|目标值|规划值|预期值)(?:为|是|达|达到)?$|(?:寿命|平均年龄|年龄中位数?|期望|余寿)[^,。;]{0,36}$|(?:提高|增加|延长|增长|减少|缩短|高|低|高出|上升|达到|[高加长升][到至])(?:了|约|近)?$/,
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
  // 实现两个100%, 力争三个90%
  { rule: 'slogan', class: 'name', back: /[两三四五六七八九]\n?个\n?$/, here: /^\d{1,3}%/ },
  // 三级医院, 二级以上公立医院, 三级甲等医院, 二级及以下手术
  {
    rule: 'grade-class',
    class: 'name',
    back: null,
    here: /^(?:[一二三四五六七](?:[、和及至]?|级[、和及至或])){0,3}[一二三四五六七](?:级(?:甲等|乙等|丙等|特等|甲|乙)?|甲|乙)(?:及?以[上下])?/,
  },
  {
    rule: 'grade-class',
    class: 'name',
    back: null,
    here: /^\d(?:[-、]\d)?级(?:及?以[上下])?(?=医院|以上|及以上|公立|综合|手术|预防|响应|病原|护理|医疗机构)/,
    // 「三级医院电子病历平均级别达到4级以上、二级医院3级以上」
    unless: /\d级(?:及?以上)?、[^,。;\d]{2,10}$/,
  },
  // 15分钟就医圈, 30分钟服务圈, “15分钟”健康圈
  {
    rule: 'service-circle',
    class: 'name',
    back: null,
    here: /^(?:\d{1,3}|[一二三四五十]{1,3})(?:[-—~～至](?:\d{1,3}))?(?:分钟|小时|公里)(?=[^,。;]{0,14}圈)/,
  },
  { rule: 'service-circle', class: 'name', back: null, here: /^一刻钟/ },
  // 第三人民医院, 第一附属医院, 第四医院
  {
    rule: 'ordinal-name',
    class: 'name',
    back: /第$/,
    here: new RegExp(
      `^(?:${CN}{1,3}|\\d{1,3})(?=人民医院|附属|医院|中心|中学|小学|中医院|批次?(?:国家|全国|省级|国采|国谈)|批集|批药|批高值)`,
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
  // 第二类精神药品, 第三类医疗器械
  {
    rule: 'category-name',
    class: 'name',
    back: /第$/,
    here: /^[一二三四123]类(?=精神|医疗|疫苗|病原|传染|非法|易制毒|、第)/,
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
  // PM2.5, 5G, H7N9, CT64, B超, COVID-19, P2实验室, 4K
  {
    rule: 'latin-name',
    class: 'name',
    back: /[A-Za-z][A-Za-z.]*-?$|[A-Za-z]\d+\.?$|[A-Za-z]\d+[A-Z]$/,
    here: /^\d+(?!\d*(?:\.\d+)?(?:[%台套辆张元亿家名例]|万[元人例]))/,
    unless: /(?:GB|TB|GDP|CMI值?|A|B|FTE)$/,
  },
  { rule: 'latin-name', class: 'name', back: null, here: /^\d{1,3}(?:[GKDPT]|[GK]?\+)(?![A-Za-z%])/ },
  { rule: 'vaccine-name', class: 'name', back: null, here: /^(?:[一二四九两]|\d{1,2})价(?!格)/ },
  // 12320热线, 120急救, 12345平台, 110报警
  {
    rule: 'hosting-count',
    class: 'noise',
    back: /(?:点击|浏览|阅读|访问|关注|审核)(?:次数|量|数|度)?[::]?$/,
    here: /^\d+/,
  },
  {
    rule: 'hotline',
    class: 'name',
    back: null,
    here: /^(?:1[0-9]{4}|1[12][0-9]|12\d{3})(?=[”"]?(?:热线|急救|呼救|求助|平台|政务|服务|指挥|调度|电话|报警|联动|、|和|卫生|心理|医保|中心|院前|呼叫))/,
  },
  // “1+2+8”, “1+X”, 3+1模式, 1+1+1
  {
    rule: 'formula-name',
    class: 'name',
    back: null,
    here: /^(?:\d+|N|X|[一二三四五六七八九十]+)(?:\+(?:\d+|N|X|n|[一二三四五六七八九十]+))+/,
  },
  { rule: 'formula-name', class: 'name', back: /\+$/, here: /^\d+/ },
  { rule: 'round-the-clock', class: 'name', back: null, here: /^(?:7[×xX*]24|24[×xX*]7)小时?/ },
  { rule: 'round-the-clock', class: 'name', back: /(?:[×xX*]|一天)$/, here: /^24小时/ },
  // 三针免疫程序
  { rule: 'vaccine-name', class: 'name', back: null, here: /^[两二三四2-4](?:针|剂次?)(?:次)?(?=(?:免疫|接种)程序)/ },
  {
    rule: 'round-the-clock',
    class: 'name',
    back: null,
    here: /^24小时(?=[^,。;、\d]{0,6}热线|值班|服务|在线|不间断|开放|急诊|心电|自助|接诊|动态|应急|值守|随叫|联系|热线|免费|血压|药房|运维|响应|保障|预约|咨询|投诉|监[测控]|预警|待命|受理|接听|应答|连续|全天|医疗|护理|照护|便民|[购取售送]药|尿|胸痛|卒中|绿色|轮班|轮流)/,
    unless: /(?:至|到|为|过|于|达|满|缩短|每|≤|<)$/,
  },
  // 64排CT, 128层螺旋CT; 985、211高校; 301医院
  { rule: 'device-name', class: 'name', back: null, here: /^\d{2,3}(?:排|层)(?=(?:\d{2,3}层)?[^,。;\d]{0,4}CT|螺旋)/ },
  { rule: 'fixed-term', class: 'name', back: null, here: /^\d{3}(?=医院)/ },
  // 五联疫苗, 四联疫苗
  { rule: 'vaccine-name', class: 'name', back: null, here: /^[二三四五六]联(?=疫苗|苗)/ },
  // 居民两周患病率, 2周就诊率
  { rule: 'indicator-name', class: 'name', back: null, here: /^[两2]周(?=(?:内)?(?:患病|就诊|未就诊|卧床|病伤))/ },
  // 「两年打基础、三年见成效」
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^(?:[一二两三四五六七八九十]|\d)年(?=打基础|打牢|见成?实?效|出成|上[水台]|大变|大提升|有突破|成势|成规模|强提升|促提升|创一流|走前列|做示范|翻番|一小步)/,
  },
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
  // 五色管理, 三色预警
  { rule: 'fixed-term', class: 'name', back: null, here: /^[二三四五六两]色(?=管理|分级|预警|标[识记]|评估|码)/ },
  // 分两步实施, 分三年推进
  {
    rule: 'pointer',
    class: 'name',
    back: /分$/,
    here: /^[两二三四五](?:步|批|个阶段)(?=走|实施|推进|进行|开展|落实|完成|到位)/,
  },
  // 1年期约定采购量, 三年期协议
  { rule: 'fixed-term', class: 'name', back: null, here: /^(?:\d|[一二两三四五])年期(?!间|末|满|内|限)/ },
  // 二次供水, 三岔中心卫生院: how often and how many is in the name
  { rule: 'fixed-term', class: 'name', back: null, here: /^二次(?=供水|感染|污染|装修|创业|议价|报销|补偿|分配|调剂)/ },
  {
    rule: 'place-name',
    class: 'name',
    back: /(?:^|[\n。;,、:(《]|[在由对省市州于县区])$/,
    here: /^[一二三四五六七八九百千万](?=(?:[岔坝坪桥河湾沟岭山溪塘堡庄屯坡墩江洲峰港浦圩]|[家里道门][沟湾坡河庄坝岔岭桥堡屯营店集])[镇乡村]?(?:中心)?卫生[院室])/,
  },
  // 「把剩下的小区过一遍」, 「走一趟」
  { rule: 'ordinary-word', class: 'lexical', back: /[过走看理捋筛查跑摸]$/, here: /^一[遍趟](?=[,。;!?了]|$)/ },
  // 五医联动, 六医统筹
  { rule: 'slogan', class: 'name', back: null, here: /^[四五六七]医(?=联动|协同|统筹|共管|融合)/ },
  // 1类新药
  { rule: 'category-name', class: 'name', back: null, here: /^[123]类(?=新药|创新药)/ },
  // 75%酒精, 5%葡萄糖注射液
  {
    rule: 'drug-name',
    class: 'name',
    back: null,
    here: /^\d{1,2}(?:\.\d)?%(?=酒精|乙醇|葡萄糖|氯化钠|甘露醇|碘|过氧化氢|医用酒精)/,
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
  // 一式三份, 普通三人间, 算三笔账
  { rule: 'ordinary-word', class: 'lexical', back: /一式$/, here: /^[两二三四五六](?=份)/ },
  { rule: 'fixed-term', class: 'name', back: null, here: /^[二两三四五六2-6](?=人间|人座|人床|笔账)/ },
  // 三县两区, 百县千村, 千名医师百家医院: how many is in the name
  {
    rule: 'slogan',
    class: 'name',
    back: null,
    here: /^(?:[一二两三四五六七八九十]{1,2}[县区市镇乡][一二两三四五六七八九十]{1,2}[县区市镇乡]|[百千][县村院医校企店师][千万百][县村院医校企店师人])/,
  },
  // 红十字会
  { rule: 'fixed-term', class: 'name', back: /红$/, here: /^十字/ },
  // 五年生存率, 五年制, 三年移动平均
  {
    rule: 'fixed-term',
    class: 'name',
    back: null,
    here: /^(?:\d|[一二三四五六七八九十])年(?=\n?(?:生存|制(?!定)|移动平均|无病|复发率))/,
  },
  // 居民步行15分钟可及的服务点
  {
    rule: 'within-reach',
    class: 'name',
    back: /(?:步\n?行|骑行|车程|驾车|乘车)$/,
    here: /^\d{1,3}(?:分钟|公里|小时)(?:以?内)?(?=可及|可达|可到|即可|能到|能够到|到达)/,
  },
  // 「个性化服务包分为50元、100元和200元三档」
  { rule: 'step-count', class: 'name', back: /[元分级岁%人张等]$/, here: /^[二两三四五六七八九]档/ },
  // 「得分后3名的机构」, 「评估排名后十的专科」
  {
    rule: 'last-places',
    class: 'name',
    back: /(?:排名|得分|考核|评估|位列|位居|名次|位次|排|全市|全县|全省|全区)(?:靠|最)?后$/,
    here: new RegExp(`^(?:\\d{1,3}|${CN}{1,3})\\n?(?:名|位|家|个|%)?(?=的|,|$)`),
  },
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
  // 市第二人民医院 handled above; 一类, 二类疫苗
  {
    rule: 'category-name',
    class: 'name',
    back: null,
    here: /^[一二三四甲乙]类(?=疫苗|地区|事业|传染病|经费|医疗器械|费用|医保|保障|奖励|$|[,。;、])/,
  },
];
