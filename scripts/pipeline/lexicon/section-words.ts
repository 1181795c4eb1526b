import type { StatementKind } from '../../../src/schemas/statement.ts';

/** Whole headings of plans and programmes; they tell where a title ends when a page ran it into the text. */
export const KNOWN_TITLES =
  '规划背景 发展基础 发展现状 现状与形势 现状分析 主要成效 主要成就 取得成效 存在的主要问题 存在的问题 存在问题 主要问题 困难和问题 面临的机遇与挑战 面临形势 形势与挑战 机遇与挑战 规划总则 总体要求 总体思路 指导思想 基本原则 发展目标 总体目标 主要目标 工作目标 目标任务 具体目标 规划目标 主要任务及举措 主要任务与措施 主要任务 重点任务 重点工作任务 重点工作 工作任务 工作措施 主要举措 重点举措 重大工程 重大项目 重点项目 保障措施 组织保障 组织实施 组织领导 实施步骤 实施保障 工作要求 工作安排 有关要求 附则 下一步工作打算 下一步工作 工作总结 工作计划 工作打算 工作思路 工作回顾'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Headings behind which a text looks back. 「一、发展现状」 */
const BACKWARD =
  /现状|基础|开展的工作|所做的工作|工作开展|成效|成就|成果|回顾|背景|总结|完成情况|进展|推进情况|落实情况|履职|履行职责|问题|形势|取得|抓了|做了|工作情况|运行情况|基本情况|概况|主要做法|扎实推进|逐步完善|进一步提高|稳步推进|卫生资源$|医疗服务$|统计/;
/** Headings behind which a text commits. 「三、发展目标」 */
const FORWARD =
  /目标|任务|举措|措施|对策|打算|计划|下一步|安排|重点工作|要求|保障|实施|规划|指标|思路|完善|推进|加强|健全|深化|提升|优化|构建|打造|建设|强化|实行|开展|推动|促进|发展|改革/;
/** Headings behind which rules follow. 「收费标准」 */
const RULES =
  /标准$|结算|清算|系数|权重|奖惩|扣分|评分|收费|报销比例|待遇|配置标准|配备标准|筹资|缴费|补助标准|准入条件|范围和标准|支付标准/;

/** What a heading says about the statements under it. `weak`: only its verbs lean that way (完善…, 推进…). */
export interface HeadingKind {
  readonly kind: StatementKind;
  readonly weak: boolean;
  /** Whether it says that what stands under it has been done: 「我们着重抓了以下工作」. */
  readonly done?: boolean;
  /** Whether it names a review: in a text of any kind (「发展基础」), or in one that does not plan (「工作开展情况」). */
  readonly reviews?: 'outright' | 'telling' | null;
}

const DONE = /(?:抓了|做了|开展了|完成了|推进了|取得了)[^。;:]{0,14}(?:工作|成绩|成效|进展)[::。]?$/;

const NO_REVIEW =
  /^(?:夯实|解决|确保|强化|打牢|打|强|聚焦|坚持|加强|着力|破解|巩固|推广|健全|建立|完善|通报|公开|报送|筑牢|厚植|补齐|整改|针对|推进|摸清|改善|督查|检查|考核|评估)|(?:项目|工程)(?:概况|基本情况)/;
/** Headings of reviews in a text of any kind. 「发展基础」, 「面临形势」 */
const OUTRIGHT =
  /(?:现状|(?:发展|工作|规划|现状|现实|改革|建设)基础|(?:主要|取得的?|工作|改革|建设|发展|阶段性)(?:成就|成效|成绩)|回顾|完成情况|发展环境|面临(?:的)?形势)[::。]?$/;
/** Headings of reviews where the text does not plan. 「工作开展情况」, 「存在问题」 */
const TELLING =
  /(?:进展|进展情况|成效|开展情况|推进情况|落实情况|执行情况|实施情况|基本情况|总体情况|工作情况|运行情况|概况|(?:存在|主要|突出)的?(?:主要|突出)?(?:问题|困难|短板)(?:和不足)?|困难和问题|问题与挑战|主要做法)[::。]?$/;

/** What a heading reviews outright, or where the text itself does not plan; null for any other. */
function reviewOf(title: string): 'outright' | 'telling' | null {
  if (title.length > 24 || /[,;]/.test(title) || NO_REVIEW.test(title)) return null;
  return OUTRIGHT.test(title) ? 'outright' : TELLING.test(title) ? 'telling' : null;
}

/** 「积极应对人口形势变化」, 「夯实基层基础」 name what is to be done about it, 「应对疫情取得重大成果」 what was. */
const ACTS_ON =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]?)?\s?(?:积极|主动|科学|有效|全力|精准|妥善|着力|切实|进一步|持续|不断)*(?:应对|适应|把握|夯实|破解|补齐|筑牢|打牢|厚植|着眼|瞄准|直面|解决|整改)/;
const HAS_DONE = /取得|成效|成果|成就|进展|显著|明显|情况|有力|有效[。:]?$|了|更加|不断[夯增提完]/;

/** The leaning of a heading, or null where it leaves the kind open. */
export function kindOfHeading(title: string): HeadingKind | null {
  if (DONE.test(title)) return { kind: 'achieved', weak: false, done: true };
  if (/工作总结及|总结和.{0,8}计划|总结与.{0,8}计划/.test(title)) return null;
  if (
    /目标|任务|指标|打算|下一?步|举措|措施|计划|安排|思路|考虑/.test(title) &&
    !/完成情况|推进情况|落实情况|履职|履行职责|现状|回顾|进展|总结|开展的工作|考核|评价/.test(title)
  )
    // 「二、各地主要指标」 stands over what a report has measured as well.
    return { kind: 'target', weak: !/目标|任务|打算|下一?步|举措|措施|计划|安排|思路|考虑/.test(title) };
  // 「面临的问题及对策」 holds both.
  if (/(?:问题|困难|不足|短板)(?:和|及|与|、).{0,8}(?:对策|建议|措施|打算)/.test(title)) return null;
  if (/(?:的|几点|意见和|意见与|对策|意见|工作|对策和|对策与)建议$|^建议/.test(title))
    return { kind: 'target', weak: false };
  if (RULES.test(title)) return { kind: 'norm', weak: false };
  if (BACKWARD.test(title) && !(ACTS_ON.test(title) && !HAS_DONE.test(title)))
    return { kind: 'achieved', weak: false, reviews: reviewOf(title) };
  if (FORWARD.test(title)) return { kind: 'target', weak: true };
  return null;
}

/** What the title of a whole text says about it. 「…统计公报」 looks back, 「…实施方案」 commits. */
export function kindOfTitle(title: string): StatementKind | null {
  if (/(?:总结|情况)(及|和|与|暨).{0,12}(计划|打算|安排|思路|指标|目标|任务)/.test(title)) return null;
  // 「“高质量完成‘十四五’规划”系列新闻发布会实录」
  if (
    /(?:高质量|圆满|胜利)完成|“?十[一二三四五六]五[”’]?[^,。]{0,14}(?:成就|收官|答卷|回眸|巡礼|综述)/.test(title) &&
    !/方案|行动计划|计划$|要点|安排|任务分解/.test(title)
  )
    return 'achieved';
  if (
    /评估报告|中期评估|自评(?:表|报告|情况)|绩效评价报告|监测(?:报告|结果)(?=$|[(（])|公报|统计公告|年报|通报|总结|回顾|(?:工作|情况)汇报|调研报告|成效|进展|完成情况|推进情况|落实情况|实施情况|实现情况|执行情况|监控情况|评价结果|统计数据|概况|简报|快报|述职|疫情(?:通报|分析|信息|动态)/.test(
      title,
    )
  )
    return 'achieved';
  if (
    /关于(?:进一步)?(?:规范|调整|明确|统一|做好|公布)[^,。]{2,50}(?:的通知|的公告|的意见)$/.test(title) &&
    !/工作的通知|任务/.test(title)
  )
    return 'norm';
  if (
    /考核(?:办法|细则|方案|工作|指标|标准)|评价(?:办法|细则|指标|标准|方案)|评分|绩效考核|收费标准|价格的通知|支付标准|配置标准|配备标准|建设标准|基本标准|待遇保障|待遇政策|待遇标准|缴费标准|筹资标准|服务规范|(?:管理|救助|保障|奖励|补助|报销|支付|结算|扶助)办法|待遇(?:一览|清单|明细)|实施细则|设置标准|(?:标准|规范|规程|规定)(?:\((?:试行|暂行|(?:19|20)\d{2}年?版)\))?$/.test(
      title,
    )
  ) {
    return 'norm';
  }
  if (/规划|方案|计划|任务|要点|行动|意见|工作安排|责任|分工|纲要|清单|绩效目标(?:申报)?表/.test(title))
    return 'target';
  return null;
}

/** What a bracket says that names who answers for an item. */
export const ANSWERS_FOR = '(?:负责|牵头|责任单位)';
/** 「…相关文件(市卫生健康委负责2019年12月底前完成)」: who answers for an item, where no full stop parts it from the item. */
export const BODIES_BEHIND = new RegExp(`\\((?=[^()]*${ANSWERS_FOR})[^()]*\\)\\s*$`);
