/** Texts that look like those that a rule was made for, and are to be read without it. */
import { describe, expect, it } from 'vitest';
import { rowsOf, statementsOf } from '../setup/read-text.ts';

describe('look-alikes', () => {
  it.each<[string, string[]]>([
    [
      '2024年服务量\n县区\t门诊（万人次）\t急诊\t住院\n甲县\t320\t20\t12',
      [
        'achieved 甲县门诊 3200000..3200000 count 2024',
        'achieved 甲县急诊 200000..200000 count 2024',
        'achieved 甲县住院 120000..120000 count 2024',
      ],
    ],
    [
      '2024年管理\n县区\t规范管理率（%）\t高血压\t糖尿病\n甲县\t65\t72\t70',
      [
        'achieved 甲县规范管理率 65..65 percent 2024',
        'achieved 甲县高血压 72..72 percent 2024',
        'achieved 甲县糖尿病 70..70 percent 2024',
      ],
    ],
    [
      '2023年各县区卫生资源\n县区\t人口数（万人）\t床位数\t执业医师\t注册护士\n甲县\t52.3\t2100\t1950\t2010',
      [
        'achieved 甲县人口数 523000..523000 count 2023',
        'achieved 甲县床位数 2100..2100 count 2023',
        'achieved 甲县执业医师 1950..1950 count 2023',
        'achieved 甲县注册护士 2010..2010 count 2023',
      ],
    ],
    ['某市“十四五”卫生健康发展规划\n目录\n一、规划背景\t1\n（一）发展基础\t1\n三、重点任务\t12', []],
    ['联系人\t张某\n联系电话\t0874-3121234\n邮政编码\t655000\n传真\t3121235', []],
    ['索引号\t015125160\n公开年度\t2025\n浏览次数\t1205', []],
    [
      '2025年培训通知\n时间\t5月12日\n地点\t县医院5楼\n人数\t60人\n学分\t5分',
      ['target 人数 60..60 count 2025', 'norm 学分 5..5 other null'],
    ],
    ['项目名称\t县医院改扩建\n床位规模\t500\n总投资\t3.2亿元', ['target 总投资 320000000..320000000 cny null']],
    [
      '2025年指标\n指标\t2025年目标\n医师\t3.2人/千人口\n签约率\t65%',
      ['target 医师 3.2..3.2 per_1k 2025', 'target 签约率 65..65 percent 2025'],
    ],
    [
      '2024年资源\n地区\t床位数（张）\t医师数（人）\n甲县\t1950\t1890\n\t2023\t2024\n甲县\t320\t350',
      [
        'achieved 甲县床位数 1950..1950 count 2024',
        'achieved 甲县医师数 1890..1890 count 2024',
        'achieved 甲县 320..320 count 2023',
        'achieved 甲县 350..350 count 2024',
      ],
    ],
    [
      '“十四五”主要指标\n指标\t2020年\t2025年目标\t较2020年提高\n千人口床位（张）\t5.7\t6.5\t0.8\n预期寿命（岁）\t77.8\t79\t1.2',
      [
        'achieved 千人口床位 5.7..5.7 per_1k 2020',
        'target 千人口床位 6.5..6.5 per_1k 2025',
        'target 千人口床位 0.8..0.8 per_1k 2025',
        'achieved 预期寿命 77.8..77.8 years 2020',
        'target 预期寿命 79..79 years 2025',
        'target 预期寿命 1.2..1.2 years 2025',
      ],
    ],
    [
      '2025年项目实施方案\n一、项目基本情况\n新建门诊楼1栋，设置床位300张，总投资8000万元。',
      [
        'target 新建门诊楼 1..1 count 2025',
        'target 床位 300..300 count 2025',
        'target 总投资 80000000..80000000 cny 2025',
      ],
    ],
    [
      '2025年项目实施方案\n一、项目概况\n总投资3.2亿元，设床位500张，2026年12月建成。',
      ['target 总投资 320000000..320000000 cny 2026-12', 'target 设床位 500..500 count 2026-12'],
    ],
    ['2025年督查方案\n二、督查内容\n（一）工作开展情况\n签约率达到60%以上。', ['target 签约率 60.. percent 2025']],
    [
      '2024年工作总结\n2025年度基本医保参保率98.2%，资助困难群众参保1.2万人、资金300万元。2025年国家卫生县城复审顺利通过，得分920分。',
      [
        'achieved 基本医保参保率 98.2..98.2 percent 2025',
        'achieved 资助困难群众参保 12000..12000 count 2025',
        'achieved 资金 3000000..3000000 cny 2025',
        'achieved 得分 920..920 other 2025',
      ],
    ],
    [
      '2024年工作总结\n今年争取中央资金2.3亿元。今年将20个村卫生室改造为标准化卫生室。全年将3家医院整合为1家。2024年将126种慢性病药品纳入集采。',
      [
        'achieved 中央资金 230000000..230000000 cny 2024',
        'achieved 村卫生室改造 20..20 count 2024',
        'achieved 医院整合 3..3 count 2024',
        'achieved 医院整合 1..1 count 2024',
        'achieved 慢性病药品 126..126 count 2024',
      ],
    ],
    [
      '2025年工作要点\n到2025年底，现有村卫生室标准化建设达标率达到100%。现有医院每床建筑面积不少于60平方米。2025年底前，当前未达标的15家全部达标。',
      [
        'target 村卫生室标准化建设达标率 100..100 percent 2025-12',
        'norm 医院每床建筑面积 60.. other null',
        'target 全部达标 15..15 count 2025-12',
        'target 达标的比例 100..100 percent 2025-12',
      ],
    ],
    ['当前工作重点：一是完成培训120人。', ['target 培训 120..120 count null']],
    [
      '2024年工作总结\n四、2025年主要工作\n次均费用增幅控制在5%以内，接种率保持在95%以上。',
      ['target 次均费用增幅 ..5 percent 2025', 'target 接种率 95.. percent 2025'],
    ],
    ['2024年工作总结\n明年，我们把次均费用增幅控制在5%以内。', ['target 我们把次均费用增幅 ..5 percent 2025']],
    [
      '“十四五”卫生健康发展规划\n一、规划背景\n“十三五”时期是全面建成小康社会的关键时期。全县每千人口床位达到6.2张，新增医师300名。',
      ['achieved 每千人口床位 6.2..6.2 per_1k 2020', 'achieved 新增医师 300..300 count 2020'],
    ],
    [
      '2024年总结\n居民医保基金支出超过当年基金收入2300万元。财政卫生投入增幅高于财政经常性支出3.2%。',
      [
        'achieved 居民医保基金支出超过当年基金收入 23000000..23000000 cny 2024',
        'achieved 财政卫生投入增幅高于财政经常性支出 3.2..3.2 percent 2024',
      ],
    ],
    [
      '2024年，药品价格每盒120元降至30元，平均降幅75%。',
      [
        'norm 药品价格每盒 120..120 cny null',
        'achieved 药品价格每盒 30..30 cny 2024',
        'achieved 平均降幅 75..75 percent 2024',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('what is told of a year, and what it is called', () => {
  it.each<[string, string[]]>([
    [
      '全年共立案查处违法案件126件，罚没款85.3万元，吊销许可证2家，移送公安机关3件。',
      [
        'achieved 立案查处违法案件 126..126 count null',
        'achieved 罚没款 853000..853000 cny null',
        'achieved 吊销许可证 2..2 count null',
        'achieved 移送公安机关 3..3 count null',
      ],
    ],
    [
      '孕产妇系统管理率、3岁以下儿童系统管理率分别达到95.2%、94.8%，较上年分别提高0.6个、0.3个百分点。',
      [
        'achieved 孕产妇系统管理率 95.2..95.2 percent null',
        'achieved 3岁以下儿童系统管理率 94.8..94.8 percent null',
        'achieved 孕产妇系统管理率(较上年) 0.6..0.6 percentage_point null',
        'achieved 3岁以下儿童系统管理率(较上年) 0.3..0.3 percentage_point null',
      ],
    ],
    [
      '县级财政按每人每年不低于89元标准安排基本公共卫生服务经费，乡村医生补助每人每月不低于1000元。',
      ['norm 基本公共卫生服务经费 89.. cny null', 'norm 乡村医生补助 1000.. cny null'],
    ],
    [
      '县卫健局2025年工作计划\n一、2024年工作总结\n签约率65%。\n二、2025年工作目标\n签约率达到70%，年底前新增床位200张，力争三季度完成招聘。',
      [
        'achieved 签约率 65..65 percent 2024',
        'target 签约率 70..70 percent 2025',
        'target 新增床位 200..200 count 2025-12',
      ],
    ],
    [
      '2024年半年工作总结\n上半年，签约率65%。下半年，要确保签约率达到70%，11月底前完成体检5000人。',
      [
        'achieved 签约率 65..65 percent 2024-06',
        'target 签约率 70..70 percent 2024-12',
        'target 体检 5000..5000 count 2024-11',
      ],
    ],
    [
      '市人民政府关于印发“十四五”规划的通知\n各县区：\n现将规划印发给你们。\n一、发展基础\n“十三五”期间，全市每千人口床位达到6.2张，人均预期寿命从2015年的76.1岁提高到2020年的77.9岁，婴儿死亡率控制在5‰以内。\n（一）健康水平稳步提高。孕产妇死亡率下降到10/10万。\n二、发展目标\n到2025年，婴儿死亡率控制在4.5‰以内。\n三、主要任务\n（一）加强体系建设。新建医院3所，改扩建5所。',
      [
        'achieved 每千人口床位 6.2..6.2 per_1k 2020',
        'achieved 人均预期寿命 76.1..76.1 years 2015',
        'achieved 人均预期寿命 77.9..77.9 years 2020',
        'achieved 婴儿死亡率 ..5 permille 2020',
        'achieved 孕产妇死亡率 10..10 per_100k null',
        'target 婴儿死亡率 ..4.5 permille 2025',
        'target 新建医院 3..3 count 2025',
        'target 改扩建医院 5..5 count 2025',
      ],
    ],
    [
      '指标\t2024年\t备注\n签约率\t65%\t较上年提高5个百分点\n床位\t100张\t-',
      [
        'achieved 签约率 65..65 percent 2024',
        'achieved 签约率(较上年) 5..5 percentage_point 2024',
        'achieved 床位 100..100 count 2024',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('slogans, shared units, what comes next and what was had before', () => {
  it.each<[string, string[]]>([
    [
      '2024年工作要点\n截至2023年12月底已建成医养结合机构18家，年底前再建成12家，6月底前完成培训300人。',
      [
        'achieved 医养结合机构 18..18 count 2023-12',
        'target 再建成 12..12 count 2024-12',
        'target 培训 300..300 count 2024-06',
      ],
    ],
    [
      '某县人民医院迁建工程实施方案（2025—2027年）\n二、建设目标\n搬迁后，医院床位达到800张，年门诊量达到50万人次。',
      ['target 医院床位 800..800 count 2027', 'target 年门诊量 500000..500000 count 2027'],
    ],
    [
      '2024年工作总结\n围绕“12345”发展思路：新增床位300张，引进博士4名、硕士5名，建成重点专科3个。',
      [
        'achieved 新增床位 300..300 count 2024',
        'achieved 引进博士 4..4 count 2024',
        'achieved 硕士 5..5 count 2024',
        'achieved 重点专科 3..3 count 2024',
      ],
    ],
    [
      '关于高质量完成2025年度卫生健康重点工作的实施方案\n新增托位300个，招聘医师60名，签约率75%。',
      ['target 新增托位 300..300 count 2025', 'target 招聘医师 60..60 count 2025', 'target 签约率 75..75 percent 2025'],
    ],
    [
      '2025年政府工作报告\n2024年，新增床位300张，去年同期为200张。',
      ['achieved 新增床位 300..300 count 2024', 'achieved 新增床位 200..200 count 2023'],
    ],
    [
      '2025年政府工作报告\n三、2025年重点工作\n去年城乡低保标准提高到每月800元，今年再提高5%。',
      ['norm 城乡低保标准 800..800 cny 2024', 'target 城乡低保标准 5..5 percent 2025'],
    ],
    [
      '某县2025年工作要点\n续建县医院综合楼15层，新建门诊楼6层。地点：县政府3号楼6层会议室。',
      ['target 续建县医院综合楼 15..15 count 2025', 'target 新建门诊楼 6..6 count 2025'],
    ],
    [
      '某局2026年工作总结\n2026年，我们主要做了以下工作：\n二是启动县医院迁建，计划投资3亿元，到2028年床位达到800张。',
      ['achieved 投资 300000000..300000000 cny 2026', 'target 床位 800..800 count 2028'],
    ],
    [
      '到2025年，家庭医生签约率超过国家75%的目标要求。对资产负债率超过国家60%标准的医院，不得新上项目。不合格率超过国家5%的标准，予以通报。',
      [
        'target 家庭医生签约率超过国家 75.. percent 2025',
        'norm 资产负债率超过国家 60.. percent null',
        'norm 不合格率超过国家 5.. percent null',
      ],
    ],
    [
      '2024年指标\n县区\t签约率（%）\t\t规范管理率（%）\t\n\t目标\t实际\t目标\t实际\n甲县\t60\t58.2\t70\t71.5\n乙县\t60\t61.2\t70\t72.5',
      [
        'target 甲县签约率 60..60 percent 2024',
        'achieved 甲县签约率 58.2..58.2 percent null',
        'target 甲县规范管理率 70..70 percent 2024',
        'achieved 甲县规范管理率 71.5..71.5 percent null',
        'target 乙县签约率 60..60 percent 2024',
        'achieved 乙县签约率 61.2..61.2 percent null',
        'target 乙县规范管理率 70..70 percent 2024',
        'achieved 乙县规范管理率 72.5..72.5 percent null',
      ],
    ],
    [
      '2024年资源\n县区\t床位数（张）\t\t医师数（人）\t\n\t公立\t民营\t公立\t民营\n甲县\t800\t120\t300\t40\n乙县\t700\t110\t200\t30',
      [
        'achieved 甲县公立床位数 800..800 count 2024',
        'achieved 甲县民营床位数 120..120 count 2024',
        'achieved 甲县公立医师数 300..300 count 2024',
        'achieved 甲县民营医师数 40..40 count 2024',
        'achieved 乙县公立床位数 700..700 count 2024',
        'achieved 乙县民营床位数 110..110 count 2024',
        'achieved 乙县公立医师数 200..200 count 2024',
        'achieved 乙县民营医师数 30..30 count 2024',
      ],
    ],
    [
      '任务完成情况\n县区\t2024年\t\t2025年\t\n\t任务\t完成\t任务\t完成\n甲县\t100\t98\t120\t60\n乙县\t90\t92\t100\t55',
      [
        'target 甲县 100..100 count 2024',
        'achieved 甲县 98..98 count 2024',
        'target 甲县 120..120 count 2025',
        'achieved 甲县 60..60 count 2025',
        'target 乙县 90..90 count 2024',
        'achieved 乙县 92..92 count 2024',
        'target 乙县 100..100 count 2025',
        'achieved 乙县 55..55 count 2025',
      ],
    ],
    [
      '指标\t2024年\n医院（个）\t25\n其中：公立医院\t8\n民营医院\t17\n乡镇卫生院\t12\n村卫生室\t320',
      [
        'achieved 医院 25..25 count 2024',
        'achieved 医院(公立医院) 8..8 count 2024',
        'achieved 医院(民营医院) 17..17 count 2024',
        'achieved 乡镇卫生院 12..12 count 2024',
        'achieved 村卫生室 320..320 count 2024',
      ],
    ],
    [
      '2024年工作总结\n完成基金征缴任务3.2亿元的98%，完成参保任务（45万人）的99.1%，完成家庭医生签约任务（12万人）的76%。',
      [
        'target 基金征缴任务 320000000..320000000 cny 2024',
        'achieved 基金征缴任务完成率 98..98 percent 2024',
        'target 参保任务 450000..450000 count 2024',
        'achieved 参保任务完成率 99.1..99.1 percent 2024',
        'target 家庭医生签约任务 120000..120000 count 2024',
        'achieved 家庭医生签约任务完成率 76..76 percent 2024',
      ],
    ],
    [
      '2025年工作总结\n三、下一步，我们将把药占比控制在28%以下，接种率保持在95%以上。',
      ['target 药占比 ..28 percent null', 'target 接种率 95.. percent null'],
    ],
    [
      '2024年工作总结\n“120”急救体系不断完善：新增急救站1个，配备救护车2辆，培训急救员1200名。推进“123”工程建设，主要任务：新建县医院1所、改造卫生院2所、引进博士3名。',
      [
        'achieved 新增急救站 1..1 count 2024',
        'achieved 救护车 2..2 count 2024',
        'achieved 培训的急救员 1200..1200 count 2024',
        'achieved 新建县医院 1..1 count 2024',
        'achieved 改造卫生院 2..2 count 2024',
        'achieved 引进博士 3..3 count 2024',
      ],
    ],
    [
      '2024年资源\n县区\t常住人口（万人）\t乡镇\t行政村\t卫生室\n甲县\t52.3\t12\t210\t215',
      [
        'achieved 甲县常住人口 523000..523000 count 2024',
        'achieved 甲县乡镇 12..12 count 2024',
        'achieved 甲县行政村 210..210 count 2024',
        'achieved 甲县卫生室 215..215 count 2024',
      ],
    ],
    [
      '2024年建设\n机构\t总投资（万元）\t床位\t面积（㎡）\n县医院\t32000\t500\t62000',
      [
        'achieved 县医院总投资 320000000..320000000 cny 2024',
        'achieved 县医院床位 500..500 count 2024',
        'achieved 县医院面积 62000..62000 other 2024',
      ],
    ],
    [
      '2024年收支\n单位名称\t总收入（万元）\t财政补助\t医疗收入\t药品\n县医院\t32000\t5000\t25000\t8000',
      [
        'achieved 县医院总收入 320000000..320000000 cny 2024',
        'norm 县医院财政补助 50000000..50000000 cny null',
        'achieved 县医院医疗收入 250000000..250000000 cny 2024',
        'achieved 县医院药品 80000000..80000000 cny 2024',
      ],
    ],
    [
      '2024年参保\n县区\t参保率（%）\t医院\t药店\n甲县\t98.2\t12\t86',
      [
        'achieved 甲县参保率 98.2..98.2 percent 2024',
        'achieved 甲县医院 12..12 count 2024',
        'achieved 甲县药店 86..86 count 2024',
      ],
    ],
    [
      '2025年计划\n2025年底前新增医师120名，现有80名，护士现有320名。',
      [
        'target 新增医师 120..120 count 2025-12',
        'achieved 医师 80..80 count null',
        'achieved 护士 320..320 count null',
      ],
    ],
    [
      '2024年工作总结\n2025年居民医保集中征缴期，参保52.3万人，完成目标任务的102%。我们以创建为目标，2025年度居民医保参保52万人。通过争取，2025年中央预算内投资3200万元已下达。',
      [
        'achieved 参保 523000..523000 count 2025',
        'achieved 参保目标完成率 102..102 percent 2025',
        'achieved 居民医保参保 520000..520000 count 2025',
        'achieved 中央预算内投资 32000000..32000000 cny 2025',
      ],
    ],
    ['2025年计划\n年内引进上百名人才。', ['target 人才 100.. count 2025']],
    [
      '“十四五”规划主要指标\n指标\t2020年\t2025年\t增加（张）\n床位\t2100\t2300\t200',
      ['achieved 床位 2100..2100 count 2020', 'target 床位 2300..2300 count 2025', 'target 床位 200..200 count 2025'],
    ],
    [
      '县级医院（3家）率先实现信息互通，村卫生室（120所）率先达标。',
      ['achieved 县级医院 3..3 count null', 'achieved 村卫生室 120..120 count null'],
    ],
    [
      '2024年工作总结\n四、面临的问题及对策\n建成医共体3个，签约率达到60%以上。',
      ['achieved 医共体 3..3 count 2024', 'achieved 签约率 60.. percent 2024'],
    ],
    [
      '2025年工作方案\n一、存在问题\n乡村医生不足320名，到2025年底配齐500名。',
      ['achieved 乡村医生 ..320 count null', 'target 配齐 500..500 count 2025-12'],
    ],
    [
      '2025年要点\n每千人口医师不得低于全省平均3.2人，应高于全省平均6.2张。',
      ['achieved 每千人口医师不得低于全省 3.2.. per_1k null', 'achieved 应高于全省 6.2.. per_1k null'],
    ],
    [
      '主要任务\n1. 加强签约。\n2. 3岁以下婴幼儿系统管理率达到90%。\n3. 2个乡镇卫生院达标。',
      ['target 3岁以下婴幼儿系统管理率 90..90 percent null', 'target 乡镇卫生院达标 2..2 count null'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('rows of another kind, names of two characters, notes and shares', () => {
  it.each<[string, string[]]>([
    [
      '指标\t2022年\t2023年\n诊疗人次(万人次)\t120.5\t130.2\n平均住院日\t8.6\t8.2\n病床周转次数\t32.5\t34.1\n医师日均担负诊疗人次\t7.2\t7.5',
      [
        'achieved 诊疗人次 1205000..1205000 count 2022',
        'achieved 诊疗人次 1302000..1302000 count 2023',
        'achieved 平均住院日 8.6..8.6 count 2022',
        'achieved 平均住院日 8.2..8.2 count 2023',
        'achieved 病床周转次数 32.5..32.5 count 2022',
        'achieved 病床周转次数 34.1..34.1 count 2023',
        'achieved 医师日均担负诊疗人次 7.2..7.2 count 2022',
        'achieved 医师日均担负诊疗人次 7.5..7.5 count 2023',
      ],
    ],
    [
      '统计表\n项  目      2022年      2023年\n床  位      2164      2187\n医  师      800       900\n合  计      2964      3087',
      [
        'achieved 床位 2164..2164 count 2022',
        'achieved 床位 2187..2187 count 2023',
        'achieved 医师 800..800 count 2022',
        'achieved 医师 900..900 count 2023',
        'achieved 合计 2964..2964 count 2022',
        'achieved 合计 3087..3087 count 2023',
      ],
    ],
    [
      '2024年卫生事业统计公报\n指  标        单 位      2024年      增长(%)\n医 院         个         12          3.2\n床 位         张         2164        1.5\n合 计         人         800         2.0',
      [
        'achieved 医院 12..12 count 2024',
        'achieved 医院 3.2..3.2 percent 2024',
        'achieved 床位 2164..2164 count 2024',
        'achieved 床位 1.5..1.5 percent 2024',
        'achieved 合计 800..800 count 2024',
        'achieved 合计 2..2 percent 2024',
      ],
    ],
    [
      '2024年统计表\n地区      指标      2022年      2023年\n城区      床位      2164      2187\n          医师      800       900',
      [
        'achieved 床位 2164..2164 count 2022',
        'achieved 床位 2187..2187 count 2023',
        'achieved 医师 800..800 count 2022',
        'achieved 医师 900..900 count 2023',
      ],
    ],
    [
      '2024年统计公报\n全县有医院12所(分别为县医院、县中医院等),病床使用率达到85%。',
      ['achieved 全县有医院 12..12 count 2024', 'achieved 病床使用率 85..85 percent 2024'],
    ],
    [
      '指标\t2023年\t2022年\t备注\n签约率(%)\t65\t60\t较上年提高5个百分点\n建档率(%)\t95\t93\t较2022年提高2个百分点',
      [
        'achieved 签约率 65..65 percent 2023',
        'achieved 签约率 60..60 percent 2022',
        'achieved 签约率(%)(较上年) 5..5 percentage_point 2023',
        'achieved 建档率 95..95 percent 2023',
        'achieved 建档率 93..93 percent 2022',
        'achieved 建档率(%)(较2022年) 2..2 percentage_point 2023',
      ],
    ],
    [
      '指标\t2020年基期\t2025年目标\t备注\n签约率(%)\t60\t75\t较2020年提高15个百分点',
      [
        'achieved 签约率 60..60 percent 2020',
        'target 签约率 75..75 percent 2025',
        'target 签约率(较2020年) 15..15 percentage_point 2025',
      ],
    ],
    [
      '指标\t2022年\t2023年\n老年抚养比\t21.5\t22.8\n退休比例\t23.5\t24.0',
      [
        'achieved 老年抚养比 21.5..21.5 percent 2022',
        'achieved 老年抚养比 22.8..22.8 percent 2023',
        'achieved 退休比例 23.5..23.5 percent 2022',
        'achieved 退休比例 24..24 percent 2023',
      ],
    ],
    ['2024年前三季度工作情况\n截至9月底,已完成全年任务的85%。', ['achieved 全年任务完成率 85..85 percent 2024-09']],
    [
      '城市、农村孕产妇死亡率分别从8.2/10万、10.1/10万下降至7.5/10万、9.2/10万',
      [
        'achieved 城市孕产妇死亡率 8.2..8.2 per_100k null',
        'achieved 农村孕产妇死亡率 10.1..10.1 per_100k null',
        'achieved 城市孕产妇死亡率 7.5..7.5 per_100k null',
        'achieved 农村孕产妇死亡率 9.2..9.2 per_100k null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('plans inside reports, deadlines before the year, spans that size', () => {
  it.each<[string, string[]]>([
    [
      '县卫生健康局2024年工作总结\n今年以来,我局新建村卫生室15所。\n2025年,新建村卫生室20所,培训村医300人,签约率达到70%。',
      [
        'achieved 15所 eq 15..15 count 2024',
        'target 20所 eq 20..20 count 2025',
        'target 300人 eq 300..300 count 2025',
        'target 70% eq 70..70 percent 2025',
      ],
    ],
    [
      '关于2024年卫生健康工作情况的报告\n2025年,我们重点做好以下工作:\n(一)新建社区卫生服务中心2个。',
      ['target 2个 eq 2..2 count 2025'],
    ],
    ['县医院2024年工作总结\n第三部分 2025年重点工作\n2025年,引进人才20名。', ['target 20名 eq 20..20 count 2025']],
    [
      '2024年全市卫生健康事业发展统计公报\n次均门诊费用310元,扣除价格因素实际增长3.2%。',
      ['achieved 310元 eq 310..310 cny 2024', 'achieved 3.2% change:increase 3.2..3.2 percent 2024'],
    ],
    ['2024年食源性疾病监测报告工作方案\n哨点医院设置12家。', ['target 12家 eq 12..12 count 2024']],
    [
      '2025年度家庭医生签约服务工作方案\n签约率达到40%以上,重点人群签约率达到75%,于2024年12月底前完成签约。',
      ['target 40%以上 gte 40.. percent 2024-12', 'target 75% eq 75..75 percent 2024-12'],
    ],
    [
      '2023年全县卫生健康统计公报\n县中医院迁建项目已开工,建成后新增床位300张,预计2026年6月投用。',
      ['target 300张 eq 300..300 count 2026-06'],
    ],
    [
      '2025年民生实事\n托育综合服务中心主体已完工,提供托位150个,预计于2025年9月投用。',
      ['target 150个 eq 150..150 count 2025-09'],
    ],
    [
      '县卫生健康局2024年工作总结和2025年工作打算\n一、主要成效\n新增托位200个。\n二、下一年度工作打算\n新增托位300个。',
      ['achieved 200个 eq 200..200 count 2024', 'target 300个 eq 300..300 count 2025'],
    ],
    [
      '关于2025年工作安排的报告\n一、2024年工作情况\n新增托位200个。\n二、明年重点工作\n新增托位300个',
      ['achieved 200个 eq 200..200 count 2024', 'target 300个 eq 300..300 count 2025'],
    ],
    [
      '民生实事\n确保2025年6月底前新建的50个托育点全部投入使用,新增托位1500个。',
      [
        'target 50个 eq 50..50 count 2025-06',
        'target 全部 eq 100..100 percent 2025-06',
        'target 1500个 eq 1500..1500 count 2025-06',
      ],
    ],
    [
      '工作人员管理办法\n从事护理工作1年以上3年以下的护士,每月补助200元;工作5年以上10年以下的乡村医生每月补助300元。',
      ['norm 200元 eq 200..200 cny', 'norm 300元 eq 300..300 cny'],
    ],
    ['医师处罚裁量基准\n责令暂停六个月以上一年以下执业活动。', ['norm 六个月以上一年以下 range 6..12 other']],
    [
      '“十四五”规划\n到2025年,建成心衰中心10家,一年内再入院率下降到10%以下,两年内随访率达到80%。',
      ['target 10家 eq 10..10 count 2025', 'target 10%以下 lte ..10 percent 2025', 'target 80% eq 80..80 percent 2025'],
    ],
    [
      '2024年工作总结\n计划招聘50人,实际招聘45人;计划筛查3000人,实际筛查3200人;全年任务100例,实际120例。',
      [
        'target 50人 eq 50..50 count 2024',
        'achieved 45人 eq 45..45 count 2024',
        'target 3000人 eq 3000..3000 count 2024',
        'achieved 3200人 eq 3200..3200 count 2024',
        'target 100例 eq 100..100 count 2024',
        'achieved 120例 eq 120..120 count 2024',
      ],
    ],
    [
      '“十四五”规划\n1000人以上的行政村设置2名村医,3000人以上社区,设置服务站1个',
      ['target 2名 eq 2..2 count 2025', 'target 1个 eq 1..1 count 2025'],
    ],
    [
      '集采文件\n中选企业为1家的,采购周期为1年;2家或3家的为2年;4家及以上的为3年。',
      [
        'norm 1家 eq 1..1 count',
        'norm 1年 eq 1..1 years',
        'norm 2家 eq 2..2 count',
        'norm 3家 eq 3..3 count',
        'norm 2年 eq 2..2 years',
        'norm 4家及以上 gte 4.. count',
        'norm 3年 eq 3..3 years',
      ],
    ],
    ['2024年统计公报\n较上年节省8000万元', ['achieved 8000万元 change:decrease 80000000..80000000 cny 2024']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('sums beside counts, what is left, sorts of places', () => {
  it.each<[string, string[]]>([
    [
      '项目支出绩效自评表\n项目资金(万元)\t全年预算数\t全年执行数\n年度资金总额\t1580\t1520\n其中:财政拨款\t1500\t1450\n培训村医人数\t320\t330\n满意度\t90\t95',
      [
        'achieved 年度资金总额全年预算数 15800000..15800000 cny null',
        'achieved 年度资金总额全年执行数 15200000..15200000 cny null',
        'achieved 年度资金总额(财政拨款)全年预算数 15000000..15000000 cny null',
        'achieved 年度资金总额(财政拨款)全年执行数 14500000..14500000 cny null',
        'achieved 培训村医人数全年预算数 320..320 count null',
        'achieved 培训村医人数全年执行数 330..330 count null',
        'achieved 满意度全年预算数 90..90 percent null',
        'achieved 满意度全年执行数 95..95 percent null',
      ],
    ],
    [
      '医疗收入(万元)\t2022年\t2023年\n门诊收入\t3200\t3500\n门诊人次\t120000\t135000',
      [
        'achieved 门诊收入 32000000..32000000 cny 2022',
        'achieved 门诊收入 35000000..35000000 cny 2023',
        'achieved 门诊人次 120000..120000 count 2022',
        'achieved 门诊人次 135000..135000 count 2023',
      ],
    ],
    [
      '某县2023年工作总结\n其余10所预计2024年6月完成。改造卫生院12所,其余5所预计明年6月底竣工。',
      ['target 其余 10..10 count 2024-06', 'achieved 改造卫生院 12..12 count 2023', 'target 其余 5..5 count 2024-06'],
    ],
    [
      '某县2023年工作总结\n全年完成65岁以上老年人体检2.3万人,11月底前全面完成。3家医院6月底前投入使用。',
      ['achieved 65岁以上老年人体检 23000..23000 count 2023', 'achieved 医院 3..3 count 2023-06'],
    ],
    [
      '某县2023年卫生健康工作总结\n2023年,全县建成发热门诊12个,其中8个6月底前建成。',
      ['achieved 发热门诊 12..12 count 2023', 'achieved 发热门诊 8..8 count 2023-06'],
    ],
    [
      '改造卫生院12所,已完工7所,其余5所年底前全部竣工。',
      [
        'achieved 改造卫生院 12..12 count null',
        'achieved 完工 7..7 count null',
        'target 其余 5..5 count null',
        'target 竣工的比例 100..100 percent null',
      ],
    ],
    [
      '2022年度绩效目标实现情况\n培训村医320人,健康管理率65%。',
      ['achieved 培训村医 320..320 count 2022', 'achieved 健康管理率 65..65 percent 2022'],
    ],
    [
      '指标\t2023年\n总诊疗量(万人次)\t325.6\n门诊次均\t256.3\n住院天数\t8.2',
      [
        'achieved 总诊疗量 3256000..3256000 count 2023',
        'achieved 门诊次均 256.3..256.3 count 2023',
        'achieved 住院天数 8.2..8.2 count 2023',
      ],
    ],
    ['新院区设置床位500张,主体已封顶,预计2025年6月投入使用。', ['target 床位 500..500 count 2025-06']],
    [
      '计划投资2.5亿元,设置床位300张,目前主体已完工,预计2025年投用。',
      ['target 投资 250000000..250000000 cny 2025', 'target 床位 300..300 count 2025'],
    ],
    ['选派25名和田籍医学生定向培养。', ['target 和田籍医学生定向培养 25..25 count null']],
    ['建成5家和平区社区卫生服务中心。', ['achieved 和平区社区卫生服务中心 5..5 count null']],
    ['每个乡镇(街道)至少2家,每县不少于1家。', ['norm 每个乡镇(街道) 2.. count null', 'norm 每县 1.. count null']],
    ['提供普惠托位,每个街道至少1个,每个社区3个。', ['norm 每个街道 1.. count null', 'norm 每个社区 3..3 count null']],
    [
      '到2025年,2022年底前建成的120所村卫生室全部完成提升改造。',
      ['target 村卫生室 120..120 count 2025', 'target 完成提升改造的比例 100..100 percent 2025'],
    ],
    [
      '到2025年,2022年底前创建的12个示范中心全部复核。',
      ['target 示范中心 12..12 count 2025', 'target 复核的比例 100..100 percent 2025'],
    ],
    [
      '到2025年,2021年认定的30家基层机构全部达到推荐标准。',
      ['target 基层机构 30..30 count 2025', 'target 达到推荐标准的比例 100..100 percent 2025'],
    ],
    [
      '查出隐患40处,已整改31处,其余9处年底前全部整改到位。',
      [
        'achieved 查出隐患 40..40 count null',
        'achieved 整改 31..31 count null',
        'target 其余 9..9 count null',
        'target 整改到位的比例 100..100 percent null',
      ],
    ],
    ['2025年底前建成的县域医共体达到25个', ['target 县域医共体 25..25 count 2025-12']],
    [
      '到2025年，孕产妇死亡率和婴儿死亡率分别下降到8和3.2。',
      ['target 孕产妇死亡率 8..8 per_100k 2025', 'target 婴儿死亡率 3.2..3.2 permille 2025'],
    ],
    [
      '孕产妇死亡率、婴儿死亡率、5岁以下儿童死亡率分别控制在8、3.2、4.5以下。',
      [
        'target 孕产妇死亡率 ..8 per_100k null',
        'target 婴儿死亡率 ..3.2 permille null',
        'target 5岁以下儿童死亡率 ..4.5 permille null',
      ],
    ],
    [
      '指标\t2023年\n总抚养比\t45.8\n老年抚养比\t21.3',
      ['achieved 总抚养比 45.8..45.8 percent 2023', 'achieved 老年抚养比 21.3..21.3 percent 2023'],
    ],
    ['癌症患者5年内生存率达到43.3%。', ['target 癌症患者5年内生存率 43.3..43.3 percent null']],
    [
      '2025年起付标准:三级医院1000元、二级医院600元。',
      ['norm 起付标准 1000..1000 cny null', 'norm 起付标准 600..600 cny null'],
    ],
    ['以县为单位80%达到国家标准', ['norm 达到国家标准的比例 80..80 percent null']],
    ['进度低于60%的县区予以通报。', ['norm 进度 ..60 percent null']],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
