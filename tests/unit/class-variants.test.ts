import { describe, expect, it } from 'vitest';
import { readText, statementsOf } from '../setup/read-text.ts';

/** Each numeral with its class; the three kinds of statements are one here, the kind is judged elsewhere. */
const classesOf = (text: string): string =>
  readText(text)
    .numerals.map((n) => `${n.text} ${/target|achieved|norm/.test(n.class) ? 'stated' : n.class}`)
    .join(', ');

const FAMILIES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'items that are said': [
    ['大家好。\n第一,改革成果惠及群众。\n第二,任务依然繁重。', '一 heading, 二 heading'],
    ['我市位列第二,较上年前移3位。', '二 lexical, 3 stated'],
    ['差距不小。一看床位,全省7.1张;二看人才,还不到一半。', '一 heading, 7 stated, 1 stated, 二 heading, 一 stated'],
    ['一抓改革,二抓行风。', '一 heading, 二 heading'],
    ['第一步(3月),动员部署。第二步(11月),检查验收。', '一 heading, 3 date, 二 heading, 11 date'],
    ['其一,资源不足。其二,机制不活。', '一 heading, 二 heading'],
    [
      '目标1:2025年就诊率达到90%。\n目标2:2025年签约率达到75%。',
      '1 heading, 2025 date, 90 stated, 2 heading, 2025 date, 75 stated',
    ],
    ['一)组织领导\n二)经费保障', '一 heading, 二 heading'],
    ['13.5月底前完成审计。\n14.6月底前完成数据平台建设。', '13 heading, 5 date, 14 heading, 6 date'],
    ['指标说明 1.级别按评价结果计算。 2.预约率不含急诊。', '1 heading, 2 heading'],
    ['任务一:新建医院2所。任务二:改造卫生院10所。', '一 heading, 2 stated, 二 heading, 10 stated'],
    ['共三项:第一项是集采,第二项是监管。', '三 name, 一 heading, 二 heading'],
    ['注释:\n[1]数据为快报数。\n[2]口径有调整。', '1 heading, 2 heading'],
    ['其中第3、5、7项为新增指标。', '3 reference, 5 reference, 7 reference'],
    ['任务3：健全网络。\n新建站点6个。', '3 heading, 6 stated'],
    ['整改任务十二：校舍老化。', '十二 heading'],
    ['最后，我再讲三点意见。', '三 name'],
    ['一、二、三季度分别完成25%、50%、75%。', '一 date, 二 date, 三 date, 25 stated, 50 stated, 75 stated'],
    ['一、二期工程同步推进,六、七月份完工。', '一 name, 二 name, 六 date, 七 date'],
    ['★2.取得重点专科3个。', '2 heading, 3 stated'],
    ['【1】医院32家。\n【2】床位5600张。', '1 heading, 32 stated, 2 heading, 5600 stated'],
    [
      '1\n加强领导\n区级成立领导小组和工作组。\n2\n强化保障\n投入资金860万元。',
      '1 heading, 2 heading, 860 stated, 万 stated',
    ],
    ['二、重点任务(一)健全分级诊疗制度。', '二 heading, 一 heading'],
    ['\t1.孕产妇健康管理:建册率98%。\n\t2.儿童健康管理:管理率95%。', '1 heading, 98 stated, 2 heading, 95 stated'],
  ],
  'what comes back': [
    ['病情不稳定者每2周随访1次。', '2 stated, 1 stated'],
    ['筹资标准每两年评估一次。', '两 stated, 一 stated'],
    ['每5年开展1次慢性病监测。', '5 stated, 1 stated'],
    ['退出村医养老补助每工作一年每月20元。', '一 stated, 20 stated'],
    ['县卫生健康局每两年组织考核。', '两 date'],
    ['每三个行政村配一名健康指导员。', '三 stated, 一 stated'],
    ['城区按每3万—10万居民规划设置1所中心。', '3 stated, 万 stated, 10 stated, 万 stated, 1 stated'],
  ],
  'terms and times': [
    ['任期2年,毕业后须在基层服务6年。', '2 stated, 6 stated'],
    ['弄虚作假的,3年内取消申报资格。', '3 stated'],
    ['三年内引进博士15名。', '三 date, 15 stated'],
    ['应有从事临床护理5年以上的护士。', '5 stated'],
    ['五月底前完成摸排,六至八月集中整治。', '五 date, 六 date, 八 date'],
    ['十月怀胎,一朝分娩。', '十 lexical, 一 lexical'],
    ['9月1日至3日,评估组实地察看。', '9 date, 1 date, 3 date'],
    ['记者从18日召开的会议上获悉。', '18 date'],
    ['全市202X年质量提升方案。', '202 date'],
    ['门诊时间为7:30—18:00。', '7 date, 30 date, 18 date, 00 date'],
    ['每季度末25日前报送,每季度最后一个月20日前通报。', '25 date, 一 date, 20 date'],
    ['首次随访应在确诊后14天内完成,近7天内新增2例。', '14 stated, 7 date, 2 stated'],
    ['上周五,方女士来到县医院。', '五 date'],
    ['婴儿死亡率按三年移动平均值计算。', '三 name'],
  ],
  'units and figures': [
    ['收集民间验方300首,窝沟封闭8.4万颗。', '300 stated, 8 stated, 4 stated, 万 stated'],
    ['2023首届峰会在某市举行。', '2023 name'],
    ['抗菌药物使用强度不超过40DDDs。', '40 stated'],
    ['服务上门1.6万单,办理建议39件、提案28件。', '1 stated, 6 stated, 万 stated, 39 stated, 28 stated'],
    ['举办培训班2期;该院二期工程8月开工。', '2 stated, 二 name, 8 date'],
    ['检测能力扩至9大类386项。', '9 stated, 386 stated'],
    ['医务人员零感染,守住“零扩散”的底线。', '零 stated, 零 name'],
    ['市县按一比一配套,实行“一对一”托管。', '一 stated, 一 stated, 一 lexical, 一 lexical'],
    ['近七八成的常见病在基层解决,剩余1/3年底前完成。', '七八 stated, 1 stated, 3 stated'],
    ['上百名专家参与,健康素养66条进万家。', '百 stated, 66 name, 万 lexical'],
    ['新建了一座医院、两个急救站,关停了三个病区。', '一 stated, 两 stated, 三 stated'],
    ['申报表一式三份,普通三人间30元/床·日。', '一 lexical, 三 lexical, 三 name, 30 stated'],
    ['县长算了三笔账,关停了三个病区。', '三 name, 三 stated'],
    ['签约一人,履约一人,做实一人。', '一 name, 一 name, 一 name'],
    ['收入翻了两番。', '两 stated'],
    ['一年减亏1300万,5.3万贫困人口如期脱贫。', '一 date, 1300 stated, 万 stated, 5 stated, 3 stated, 万 stated'],
    ['性别比由112.3降至109.5,存栏牲畜86万头。', '112 stated, 3 stated, 109 stated, 5 stated, 86 stated, 万 stated'],
    ['人均GDP5.8万元,设ICU20张。', '5 stated, 8 stated, 万 stated, 20 stated'],
    ['PM2.5年均浓度为32微克/立方米。', '2 name, 5 name, 32 stated'],
    ['电子病历应用水平平均4.1级。', '4 stated, 1 stated'],
    ['区医院晋升三甲,与某三甲医院共建。', '三 stated, 三 name'],
    ['服务包分为50元、100元和200元三档。', '50 stated, 100 stated, 200 stated, 三 name'],
    ['新建综合楼一栋,这一栋用于门诊。', '一 stated, 一 lexical'],
    ['4个县没有一家。', '4 stated, 一 lexical'],
  ],
  'names of shares': [
    ['30天再住院率下降至2%,术后30天死亡率0.35%。', '30 name, 2 stated, 30 name, 0 stated, 35 stated'],
    ['24小时内现场处置率、7日内流调完成率均为100%。', '24 name, 7 name, 100 stated'],
    ['近30天就诊人次增长5%。', '30 date, 5 stated'],
    ['孕12周前建册率90%,12月龄内婴儿建证率98%。', '12 name, 90 stated, 12 name, 98 stated'],
    ['力争三个90%。', '三 name, 90 name'],
    ['刚才,三个单位作了交流发言。', '三 name'],
  ],
  'what follows from an amount, a score or an event': [
    ['单次费用超过200元的部分按55%支付。', '200 stated, 55 stated'],
    [
      '2万元至10万元部分支付85%,10万元以上部分支付90%。',
      '2 stated, 万 stated, 10 stated, 万 stated, 85 stated, 10 stated, 万 stated, 90 stated',
    ],
    ['60至79分的拨付80%,80分以上留用90%。', '60 stated, 79 stated, 80 stated, 80 stated, 90 stated'],
    ['90分以上的7家,80分以上占62%。', '90 name, 7 stated, 80 name, 62 stated'],
    ['连续三次抽检不合格的暂停供货。', '三 stated'],
    ['对连续两次排名靠后的单位予以约谈。', '两 lexical'],
    ['可支付月数不少于6个月的,可启动调价。', '6 stated'],
    ['对年收入低于3万元的家庭,再救助30%。', '3 name, 万 name, 30 stated'],
    ['一个结算年度内只收一次。', '一 lexical, 一 stated'],
    ['每发现1例漏报扣2分。', '1 stated, 2 stated'],
  ],
  'limits of what is counted': [
    ['收缩压高于140mmHg的患者有36名。', '140 name, 36 stated'],
    ['室内甲醛高于0.1mg/m³的场所有16处。', '0 name, 1 name, 16 stated'],
    ['600名学生以上的非寄宿制学校设卫生室。', '600 name'],
    ['10人以下小微企业体检率只有56%。', '10 name, 56 stated'],
    ['招收600名学生,其中农村籍400名。', '600 stated, 400 stated'],
    ['同时患有两种以上病种的,按高者计。', '两 name'],
    ['48小时出院随访率仅62%。', '48 name, 62 stated'],
    ['服务人口超过3000人的增配村医1名。', '3000 name, 1 stated'],
  ],
  'terms of years': [
    ['评估结论有效期为2年。', '2 stated'],
    ['本通知自印发之日起施行,有效期5年。', '5 date'],
    ['协议期限一般为1年,保障期为1年。', '一 lexical, 1 stated, 1 stated'],
    ['柳沟村村医老周干了三十一年。', '三十一 stated'],
    ['近三年共干成12件实事。', '三 date, 12 stated'],
    ['1年期约定采购量按80%确定。', '1 name, 80 stated'],
  ],
  'said aloud': [
    ['千人口献血率也到了十一点三。', '千 stated, 十一 stated, 三 stated'],
    ['去年全省高龄老人是一百零六万,拿出将近六个亿。', '一百零六万 stated, 六 stated, 亿 stated'],
    ['去年省里给配了一台DR,算了一笔账。', '一 stated, 一 lexical'],
    ['签约的一千二百四十六口人,药品三百多种。', '一千二百四十六 stated, 三百 stated'],
    ['候诊压到十五分钟左右,打造十五分钟健康圈。', '十五 stated, 十五 name'],
    ['把剩下的小区过一遍。', '一 lexical'],
    ['“一年下来要跑一万多公里,”她说。', '一 date, 一万 stated'],
  ],
  'when it was and when it must be': [
    ['费用低于上一年度水平,比上一季度少。', '一 date, 一 date'],
    ['服务再上一个台阶。', '一 lexical'],
    ['其余11家责令15日内改正,机构应在5个工作日内报告。', '11 stated, 15 date, 5 stated'],
    ['接下来三个月集中整治。', '三 date'],
    ['一年内不得少于4次。', '一 date, 4 stated'],
  ],
  'names with a number': [
    ['第37个爱国卫生月期间开展义诊12场。', '37 name, 12 stated'],
    ['第37个投用的卫生室。', '37 lexical'],
    ['全市二次供水设施安装二次仪表。', '二 name, 二 lexical'],
    ['开通24小时心理援助热线坐席8条。', '24 name, 8 stated'],
    ['卫生室四室分开,落实一户一档、五色管理。', '四 name, 一 name, 一 name, 五 name'],
    ['行动分两步实施,建设两个中心。', '两 name, 两 stated'],
    ['四道湾中心卫生院与柳河、三岔中心卫生院共建,新建五家卫生院。', '四 name, 三 name, 五 stated'],
  ],
  'numbers of items run into a line': [
    [
      '1.门诊量达到12万人次;2.24小时会诊率达到98%;3.三季度前更新车1辆。',
      '1 heading, 12 stated, 万 stated, 2 heading, 24 name, 98 stated, 3 heading, 三 date, 1 stated',
    ],
    ['标准为1:1.2;2.4万人受益。', '1 stated, 1 stated, 2 stated, 2 stated, 4 stated, 万 stated'],
    [
      '序号 工作任务 完成时限 1 胸痛单元建设 新建6个 2026年6月 2 县域影像中心提质 年出报告3万份 2026年12月',
      '1 heading, 6 stated, 2026 date, 6 date, 2 heading, 3 stated, 万 stated, 2026 date, 12 date',
    ],
    ['全年开展培训 2 场，新建中心 3 个，改造卫生院 4 所。', '2 stated, 3 stated, 4 stated'],
    [
      '1.基层诊疗量占比 ≥65% 15分 2.下转患者增长率 ≥10% 10分',
      '1 heading, 65 stated, 15 stated, 2 heading, 10 stated, 10 stated',
    ],
  ],
  references: [
    ['对违反第十五条第一款第(三)项规定的,责令改正。', '十五 reference, 一 reference, 三 reference'],
    ['绩效考核指标体系(2023年版)', '2023 reference'],
    ['卫健动态第17期(总第243期)', '17 reference, 243 reference'],
    ['《防治规范(第三版)》和《诊疗方案(试行第十版)》', '三 reference, 十 reference'],
    ['按照建标127—2009建设,A2项不计分,PET/CT1台。', '127 reference, 2009 reference, 2 reference, 1 stated'],
    ['拨打120呼救,可拨打12315投诉。', '120 name, 12315 reference'],
    [
      '参照第四章第二节第十五条,见第12页至15页。',
      '四 reference, 二 reference, 十五 reference, 12 reference, 15 reference',
    ],
    ['手术编码5126种,邮箱wjw2024@163.example.com。', '5126 stated, 2024 reference, 163 reference'],
    ['咨询电话:87654321、87654322。', '87654321 reference, 87654322 reference'],
    ['电话核查档案1200份,咨询电话0571-8725。', '1200 stated, 0571 reference, 8725 reference'],
  ],
  'what only sizes a group': [
    ['服务人口超过1000人的不少于80平方米。', '1000 name, 80 stated'],
    [
      '经常有母婴逗留且建筑面积超过1万平方米或日客流量超过1万人的交通枢纽应当设置母婴室。',
      '1 name, 万 name, 1 name, 万 name',
    ],
    ['分娩量在3000以上的助产机构应当设立新生儿监护室。', '3000 name'],
    ['康复站覆盖常住患者达到100人的乡镇。', '100 name'],
    ['处五千元以上二万元以下的罚款。', '五千 stated, 二万 stated'],
    ['违法所得不足一万元的,按一万元计算。', '一万 stated, 一万 name'],
    ['并处违法所得二倍以上十倍以下的罚款。', '二 stated, 十 stated'],
    ['献血20次以上的献血者可获奖章,献血满30次的授予奖杯。', '20 name, 30 name'],
    ['献血量每次200至400毫升的规定要严格执行。', '200 stated, 400 stated'],
    ['百名以上职工的单位、1000人以上的企业配备健康管理员。', '百 name, 1000 name'],
    ['年龄在45周岁以下。', '45 name'],
    ['托育机构50人以下的配备1名兼职保健员。', '50 name, 1 stated'],
    ['百万人口以上的县可设2个分中心。', '百万 name, 2 stated'],
    ['使用万元以上设备320台,100万元以上设备12台。', '万 name, 320 stated, 100 name, 万 name, 12 stated'],
    ['投入500万元以上,购置设备32台。', '500 stated, 万 stated, 32 stated'],
  ],
  'what is only listed': [
    ['共设6个方面21项指标,其中约束性7项、预期性14项。', '6 name, 21 name, 7 name, 14 name'],
    ['开展水质监测32项,监测点12个。', '32 stated, 12 stated'],
    ['从5个方面推进改革,完成21项任务。', '5 name, 21 stated'],
    ['领导小组下设办公室和4个专责小组。', '4 name'],
    ['医院下设4个分院,床位300张。', '4 stated, 300 stated'],
    ['成立由18个部门负责人组成的专班。', '18 name'],
    ['您提出的“增加儿科供给”等3条建议收悉。', '3 name'],
    ['我们向省里提出建议3条。', '3 stated'],
    ['围绕一个中心、抓好两个关键、实现三个提升。', '一 name, 两 name, 三 name'],
    ['100件“关键小事”温暖人心,建成3个“国医馆”。', '100 name, 3 stated'],
    ['按照“两年打基础、三年见成效”的思路,三年建成5所。', '两 name, 三 name, 三 date, 5 stated'],
    ['《规划》共分8章36节,明确了5大类28项指标。', '8 name, 36 name, 5 name, 28 name'],
    ['检测能力扩至9大类386项。', '9 stated, 386 stated'],
    ['共做好三项工作:一是强化统筹;二是强化督导。', '三 name, 一 heading, 二 heading'],
    ['建成3个中心,其中2个达标。', '3 stated, 2 stated'],
    ['整合6家单位,组建1个机构,撤销2个科室。', '6 stated, 1 stated, 2 stated'],
    ['围绕26项国家监测指标补短板,完成26项指标。', '26 name, 26 stated'],
    ['在全省14个市州中排名第3位。', '14 name, 3 lexical'],
    ['建设影像、心电等5大资源共享中心,完善五大中心。', '5 stated, 五 name'],
  ],
  'fixed terms': [
    ['对非法行医“零容忍”,“两定”机构监管全覆盖,两定机构自查。', '零 lexical, 两 name, 两 name'],
    ['第七次全国人口普查显示,第六次卫生服务调查表明,两周患病率24%。', '七 name, 六 name, 两 name, 24 stated'],
    ['第3次全国妇女工作会议', '3 reference'],
    ['24小时运维响应时间不超过30分钟,配送时间缩短至24小时。', '24 name, 30 stated, 24 stated'],
    ['购置64排128层CT2台,五联疫苗接种1200人。', '64 name, 128 name, 2 stated, 五 name, 1200 stated'],
    ['解放军第960医院、301医院专家义诊。', '960 name, 301 name'],
    ['位居全国前15%。', '15 lexical'],
    ['全省已有9个统筹区落地,2个统筹推进。', '9 stated, 2 name'],
    ['献血17.6万单位,其中血小板4.2万治疗量。', '17 stated, 6 stated, 万 stated, 4 stated, 2 stated, 万 stated'],
    ['互联互通达到四级甲等,智慧服务3级。', '四 stated, 3 stated'],
    ['设置2个县域次中心,达到二级医院服务能力。', '2 stated, 二 name'],
  ],
  'medicine and kinds': [
    ['三型矽肺、1型糖尿病,1类新药5个,第二类精神药品。', '三 name, 1 name, 1 name, 5 stated, 二 name'],
    ['储备75%酒精5吨,治愈率75%。', '75 name, 5 stated, 75 stated'],
    ['孕早期13周+6天前建册率95%。', '13 name, 6 name, 95 stated'],
    ['六味地黄丸、三黄片、十全大补丸等3种。', '六 name, 三 name, 十 name, 3 stated'],
    ['“五医联动”与六医统筹,一村一室,一事一议。', '五 name, 六 name, 一 name, 一 name, 一 lexical, 一 lexical'],
  ],
  'one in a manner of speaking': [
    ['打造一支高素质专业化人才队伍,组建一支应急医疗队。', '一 lexical, 一 stated'],
    ['形成一套行之有效的制度,配备一套设备。', '一 lexical, 一 stated'],
    ['召开千人大会,上千人参加。', '千 name, 千 stated'],
    ['零门槛就诊,医务人员零感染。', '零 lexical, 零 stated'],
    ['落实第十版防控方案,一天24小时在岗。', '十 reference, 一 lexical, 24 name'],
  ],
  occasions: [
    [
      '6月3日9时30分开标,6月12日0—24时新增3例。',
      '6 date, 3 date, 9 date, 30 date, 6 date, 12 date, 0 date, 24 date, 3 stated',
    ],
    ['每年3月和9月的1日至15日申报,5月1日发病,3日就诊。', '3 date, 9 date, 1 date, 15 date, 5 date, 1 date, 3 date'],
    ['目前23名伤员在院,成绩列前23名。', '23 stated, 23 lexical'],
    ['高二(3)班发热15例,2期及以上压力性损伤2例。', '二 name, 3 name, 15 stated, 2 name, 2 stated'],
    ['建院70周年,百日攻坚行动完成,奋战3年。', '70 name, 百 name, 3 date'],
    ['第15次会议、第23次书记专题会、第8次主任办公会研究。', '15 reference, 23 reference, 8 reference'],
    ['第三方机构测评,位列第三。', '三 lexical, 三 lexical'],
    [
      '门诊8:00—12:00、14:00—17:30,周三例会。',
      '8 date, 00 date, 12 date, 00 date, 14 date, 00 date, 17 date, 30 date, 三 date',
    ],
    [
      '1—3季度、一至三季度、2023学年、2023/2024学年完成。',
      '1 date, 3 date, 一 date, 三 date, 2023 date, 2023 date, 2024 date',
    ],
    ['二0二四年六月,本月15日前报送。', '二 date, 0 date, 二四 date, 六 date, 15 date'],
    ['PM10年均浓度48微克/立方米。', '10 name, 48 stated'],
  ],
  'quoted words': [
    ['“大病不出县、一般病在基层”的格局形成。', '一 lexical'],
    ['弘扬“每个人是自己健康第一责任人”的理念。', '一 lexical'],
    ['与“到2030年达到30%”的目标相比仍有差距。', '2030 date, 30 stated'],
    ['开展“三个100”活动。', '三 name, 100 name'],
  ],
  places: [
    ['万泉县卫生事业发展', '万 name'],
    ['三门县人民医院', '三 name'],
    ['在三河镇、百子湾街道、九堡街道试点。', '三 name, 百 name, 九 name'],
    ['全省七成县达标,一半镇设点。', '七 stated, 一 stated'],
    ['一般乡镇、十佳街道、两个街道。', '一 lexical, 十 lexical, 两 name'],
    ['一些县没有配齐', '一 lexical'],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, classes) => {
    expect(classesOf(text)).toBe(classes);
  });
});

describe('tables', () => {
  const rows = '\n类别\t救护车(辆)\t急救人员(人)\n甲类\t5\t32\n乙类\t3\t18\n';

  it('takes the kind of its cells from the caption', () => {
    const kinds = (caption: string): string =>
      [...new Set(readText(`${caption}${rows}`).statements.map((s) => s.kind))].join();
    expect(kinds('附表1 站点分类配置标准')).toBe('norm');
    expect(kinds('表1 各县急救站点建设完成情况')).toBe('achieved');
  });

  it('numbers the rows of a table of tasks', () => {
    const text =
      '序号\t项目\t内容\t时限\n1\t中医馆\t改造卫生院5所\t9月底\n2\t普惠托育\t新增托位280个\t年底\n3\t院前急救\t新建3个\t6月底';
    const headings = readText(text).numerals.filter((n) => n.class === 'heading');
    expect(headings.map((n) => n.text)).toEqual(['1', '2', '3']);
  });

  it('reads a column of tasks that holds numbers as what is to be done', () => {
    const text = '序号\t项目名称\t目标任务\t完成情况\n1\t体检\t3.2万人\t3.35万人\n2\t筛查\t8000人\t8120人';
    expect(readText(text).statements.map((s) => s.kind)).toEqual(['target', 'achieved', 'target', 'achieved']);
  });

  it('takes codes for references and months for dates', () => {
    const prices = '编码 项目名称 计价单位 三级 二级 备注\n120100001 监护 小时 12 10 含仪器\n120100003 护理 日 30 26 ';
    expect(classesOf(prices)).toBe(
      '三 name, 二 name, 120100001 reference, 12 stated, 10 stated, 120100003 reference, 30 stated, 26 stated',
    );
    expect(classesOf('月份\t门诊人次\t住院人次\n1月\t12035\t820\n一季度\t35210\t2410')).toBe(
      '1 date, 12035 stated, 820 stated, 一 date, 35210 stated, 2410 stated',
    );
  });

  it('goes on over a line that groups rows and numbers set off from their names', () => {
    const text =
      '指标 单位 基线值 2025年目标 性质\n一、健康水平\n1. 人均预期寿命 岁 78.2 79.5 预期性\n2. 婴儿死亡率 ‰ 4.2 ≤3.8 预期性';
    expect(readText(text).statements.map((s) => s.number_text)).toEqual(['78.2', '79.5', '4.2', '≤3.8']);
  });

  it('takes years that name rows for dates', () => {
    expect(classesOf('| 年份 | 门诊人次(万) | 住院人次(万) |\n|---|---|---|\n| 2021 | 320.5 | 12.1 |')).toBe(
      '万 stated, 万 stated, 2021 date, 320 stated, 5 stated, 12 stated, 1 stated',
    );
  });

  it('keeps a blank inside a number where wide gaps part the columns', () => {
    const text =
      '序号　指标　　　2016年　　2017年\n1　　药占比　　38.6%　　30%\n2　　检查占比　31.2 %　28 %\n3　　住院日　　9.8　　9. 2';
    expect(readText(text).statements.map((s) => s.value_min)).toEqual([38.6, 30, 31.2, 28, 9.8, 9.2]);
  });

  it('reads days in a table that was run into text', () => {
    const text =
      '序号指标单位2020年2025年性质1院内感染率1.6%<3.2%预期性2三级医院平均住院日8.4天≤7.5天预期性3签约率77.2%≥85%预期性';
    const { statements, numerals } = readText(text);
    expect(statements.map((s) => s.value_max ?? s.value_min)).toEqual([1.6, 3.2, 8.4, 7.5, 77.2, 85]);
    expect(numerals.filter((n) => n.class === 'heading').map((n) => n.text)).toEqual(['1', '2', '3']);
  });

  it('reads the points of a cell as a sentence', () => {
    const text = '指标名称\t分值\t评分标准\n健康档案\t15\t建档率≥90%得15分,80%—90%得10分\n签约\t20\t签约率≥70%得20分';
    expect(readText(text).statements).toHaveLength(8);
  });

  it.each(['序号', '编号', '项次'])('takes any number under %s for a row’s, where a table goes on', (head) => {
    const text = `${head}\t任务\t责任单位\n4\t推进中医馆建设\t县卫健局\n7\t规范药事管理\t县医保局`;
    expect(classesOf(text)).toBe('4 heading, 7 heading');
  });

  it('dates what the words of a cell date and names what a header classes', () => {
    const text =
      '一级指标\t单位\t2020年\t2025年\t说明\n床位数\t张\t6.1\t7.2\t2021年起按新口径\n护士数\t人\t3.1\t4.2\t无';
    const said = readText(text).numerals.map((n) => `${n.text} ${n.class}`);
    expect([said[0], said.find((s) => s.startsWith('2021'))]).toEqual(['一 name', '2021 date']);
  });
});

describe('what brackets say', () => {
  it('takes a past year behind a target for where it stood', () => {
    const text = '某市卫生健康“十四五”规划\n到2025年,每千人口床位数达到7.2张(2020年6.05张)。';
    expect(readText(text).statements.map((s) => s.kind)).toEqual(['target', 'achieved']);
  });

  it('takes what was set for a target in a report of facts', () => {
    const text = '某市2022年统计公报\n2022年,全市预期寿命78.3岁,规划目标为79岁;床位7.1张(规划目标7.4张)。';
    expect(readText(text).statements.map((s) => s.kind)).toEqual(['achieved', 'target', 'achieved', 'target']);
  });
});

describe('formulas and what stands beside them', () => {
  it.each<[string, string[]]>([
    ['规范管理率=规范管理人数/管理人数×100%。', []],
    ['家庭医生签约率＝签约人数÷常住人口数×100％。', []],
    ['千人口献血率=献血人次/常住人口×1000‰，2022年为12.6‰。', ['achieved 12.6‰ eq 12.6..12.6 permille 2022']],
    ['发病率=发病例数/平均人口数×100000/10万。', []],
    ['住院率=住院人次数/参保人数*100%，目标值不高于15%。', ['target 不高于15% lte ..15 percent']],
    [
      '| 指标 | 2025年 | 计算公式 |\n|---|---|---|\n| 规范管理率（%） | 62 | 规范管理人数/管理人数×100% |',
      ['achieved 62 eq 62..62 percent 2025'],
    ],
    ['得分=实际完成值/目标值×20分', []],
    ['建档率=100%。按收入×5%计提。', ['target 100% eq 100..100 percent', 'norm 5% eq 5..5 percent']],
    ['按在岗人数×2000元/人补助。', ['norm 2000元/人 eq 2000..2000 cny']],
    ['结果=A/B×100，签约率=签约人数/常住人口数×100%≥40%。', ['norm ≥40% gte 40.. percent']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
