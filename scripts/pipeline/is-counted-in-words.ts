import { APPOSITION_MEASURES, ASSERTED, LIST_BEFORE } from './lexicon/counting-words.ts';
import { ARTICLE_MEASURES } from './lexicon/measure-words.ts';
import type { Quantity } from './quantity.ts';
import { not, type Verdict } from './verdict.ts';

/** 「新建县妇幼保健院综合楼一栋」, 「争取国家医学中心一个」: a number behind its noun counts. */
const POSTPOSED =
  /(?:新建|建设|建成|改建|扩建|购置|购买|配备|配置|争取|引进|设立|设置|成立|组建|打造|创建|培育|新增|拥有)[^,。;、]{1,24}[^,。;、这那另每第某同上下前后]$/;

/** What a verb counted before the pause goes on being counted behind it. */
const COUNTED_TOO =
  /(?:[建设立养备发成进训置展配]|新增|开展)了?[一二两三四五六七八九十\d]{1,4}[个名所家座项套条支台栋][^,。;、]{1,14}、$/;

/** Things that are one only in a manner of speaking. */
const FIGURE: Readonly<Record<string, RegExp>> = {
  支: /^[^,。;\d]{2,18}(?:人才|干部|专业|管理|服务|基层|医生|村医|监督|执法|卫生)[^,。;\d]{0,6}(?:队伍|铁军)|^[^,。;\d]{0,12}(?:高素质|过硬|专业化|结构合理|稳定)[^,。;\d]{0,12}(?:队伍|团队)/,
  套: /^[^,。;\d]{0,14}(?:制度|机制|体系|办法|流程|打法|模式|经验|做法)/,
  条: /^[^,。;\d]{0,14}(?:路子|道路|路径|新路|之路)/,
  张: /^[^,。;\d]{0,6}(?:蓝图|好牌|名片)/,
};
const CROWD = /^(?:大会|评议|规模|讲堂|健步|健身|计划|工程|大讲|签名|同[唱跳])/;

/** 一所, 两家, 三个: a quantity only where one is asserted; an article, a pointer or part of a word otherwise. */
const GROWN = /(?:提高|增加|延长|增长)(?:了|约|近)?$/;

const SAID_FIGURE =
  /点|^[一二两三四五六七八九].*[十百千][^千百]*[万亿]$|^[一二两三四五六七八九][百千][零一二三四五六七八九]/;
/** Behind 的 stands what follows, not who is meant: 「连续两次排名靠后的单位」. */
const RULED_ON =
  /^[^,。;\d的]{1,14}的(?!(?:医疗|用人|责任|成员|参保|定点)?(?:单位|机构|医院|药店|企业|部门|医师|人员|县|区|市|乡|镇|科室|个人|家庭|患者))/;
const REPEATED = /(?:连续|累计|年度内|一年内|超过|达到?)$/;
/** 「配了一台DR」, 「新开了一家药店」: one is said to have been had, bought, opened. */
const HAD = /[一-鿿]了$/;
/** What a figure said aloud stands behind: 「千人口献血率也到了十一点三」, 「老人是一百零六万,」. */
const SAID_AFTER = /(?:[到达为是有超过了至占比数率投花]|大概|大约|差不多)$/;

export function isCountedInWords(text: string, q: Quantity, before: string, after: string): Verdict | null {
  if (q.unit === null) {
    if (q.adjoining !== null && q.low >= 10) return null;
    const said = text.slice(q.numberStart, q.numberEnd);
    if (SAID_AFTER.test(before) && SAID_FIGURE.test(said) && /^(?:[,。;、!?)\n]|$|的|左右|上下)/.test(after))
      return null;
    return not('lexical', 'ordinary-word');
  }
  // 「市一医院」
  if (q.unitZh === '医院' && /[市县省区州旗附院学]$/.test(before)) return not('name', 'proper-name');
  // 「零门槛」, 「零条件」
  if (q.high === 0) return not('lexical', 'ordinary-word');
  if (q.unit !== 'count') {
    // 「最多一天超过620人」
    if (
      q.low === 1 &&
      /^[天日年月周]$/.test(q.unitZh ?? '') &&
      /最[多少高]$/.test(text.slice(q.start - 1, q.numberStart))
    )
      return not('lexical', 'ordinary-word');
    // 「人均预期寿命再增加一岁」
    if (q.unit === 'years') return GROWN.test(before) ? null : not('name', 'age-group');
    // 「年产值过亿元的企业」 sizes the firms.
    if (q.unit === 'cny' && q.adjoining === null && /^[百千万亿]+$/.test(text.slice(q.numberStart, q.numberEnd)))
      return not('name', 'size-class');
    return q.low === 1 && q.unit !== 'cny' && q.unit !== 'ratio' && q.adjoining === null
      ? not('lexical', 'ordinary-word')
      : null;
  }
  // 「打造一支高素质队伍」, 「形成一套管用的制度」, 「走出一条新路」 count nothing.
  if (q.low === 1 && q.adjoining === null && FIGURE[q.unitZh ?? '']?.test(after)) return not('lexical', 'article');
  // 「千人大会」, 「万人评议」
  if (/^[百千万]$/.test(text.slice(q.numberStart, q.numberStart + 1)) && q.unitZh === '人' && CROWD.test(after))
    return not('name', 'fixed-term');
  // 「签约一人,履约一人,做实一人」, 「发现一例、报告一例」
  if (q.low === 1 && /^[,、][^,。、]{1,4}一[人例户家件]/.test(after)) return not('name', 'slogan');
  if (q.low === 1 && /一[人例户家件][,、][^,。、]{1,4}$/.test(before)) return not('name', 'slogan');
  // 「4个县没有一家」
  if (q.low === 1 && /没有$/.test(before)) return not('lexical', 'ordinary-word');
  // 「CT一台800万元、DR两台160万元」
  if (/^[台套辆架]$/.test(q.unitZh ?? '') && /^\d/.test(after)) return null;
  const each = /每[^,。;]{0,16}$/.test(before);
  const least = q.adjoining !== null;
  if (q.low === 1 && q.high === 1) {
    if (POSTPOSED.test(before) && /^(?:[,。;、)\n]|$)/.test(after)) return null;
    if (ARTICLE_MEASURES.has(q.unitZh ?? '')) {
      // 「培育一所区域中医医疗中心、一个国家级名老中医传承工作室」
      if (q.unitZh === '个' && /[一两三四五六七八九\d][所个家名间][^,。;]{2,24}、$/.test(before)) return null;
      const frequency =
        q.unitZh === '次' && /每(?:[\d两二三四五六半]{0,2}个?(?:年|季度|月|周|天|日|小时))[^,。;]{0,18}$/.test(before);
      const counted =
        (least ||
          /(?:各|都有|均有|建好|建成|至少有|至少建成|办好)(?:建成|建好|建设|设置|配备|有)?$/.test(before) ||
          (each && /(?:建|有|设|配|办)[成好置备]?(?:了)?$/.test(before))) &&
        q.unitZh !== '批' &&
        q.unitZh !== '系列';
      // 「一个结算年度内只收一次」
      const once =
        q.unitZh === '次' &&
        /(?:[只仅](?:收取?|计|付|报销|享受|补助|发放|结算|计算|能|限)|(?:免费|可)(?:享受|接受|获得|进行|体检|检查|接种|参加))$/.test(
          before,
        );
      return frequency || counted || once ? null : not('lexical', 'article');
    }
    // 「去年省里给配了一台DR」
    if (/^[台家所辆栋幢座套架间]$/.test(q.unitZh ?? '') && HAD.test(before)) return null;
    return least || each || ASSERTED.test(before) || /每.{0,8}$/.test(before) ? null : not('lexical', 'article');
  }
  if (/^(?:方面|层面|环节|维度|层次|阶段|关键)/.test(after)) return not('name', 'pointer');
  if (least || ASSERTED.test(before)) {
    if (
      !least &&
      APPOSITION_MEASURES.has(q.unitZh ?? '') &&
      /(?:、[^,。;、]{1,12}|等)$/.test(before) &&
      !ASSERTED.test(before)
    )
      return not('name', 'apposition');
    return null;
  }
  if (/每(?:年|季度|月|周|半年|天)[^,。;]{0,18}$/.test(before)) return null;
  // 「连续两次不满意的转诊」, 「累计三次预警的约谈」: so many events have a consequence.
  if (REPEATED.test(before) && q.unitZh === '次' && RULED_ON.test(after)) return null;
  // 「年内开展跨区域综合演练两次、桌面推演4次以上」
  if (
    q.unitZh === '次' &&
    /(?:开展|组织|举办|进行|召开)[^,。;、]{2,14}$/.test(before) &&
    /^(?:[,。;、]|以上)/.test(after)
  )
    return null;
  if (q.low <= 20 && (q.unitZh === '次' || q.unitZh === '期' || q.unitZh === '场'))
    return not('lexical', 'ordinary-word');
  if (
    /[一-鿿)”]$/.test(before) &&
    /^(?:[,。;、)\n]|$)/.test(after) &&
    !/(?:这|那|其他|上述|以下|前|后|第|等)$/.test(before)
  )
    return null;
  // 「执法力量分布不均,三个县没有专职监督员」
  if (
    /(?:^|[,;。])$/.test(before) &&
    /^(?:县|区|市|乡镇|街道|村|医院|机构|单位|科室)[^,。;]{0,8}(?:没有|未|尚|缺|无|仍|已|全部|均|新开|新建|开通|开设|建成|完成|实现|获|达到|启动|通过)/.test(
      after,
    )
  )
    return null;
  // 「二百零四个行政村卫生室全部实现公有产权」: no slogan counts that far.
  if (q.low > 20 && !LIST_BEFORE.test(before)) return null;
  // 「新建了一座医院、两个急救站」, 「关停了三个病区」
  if (COUNTED_TOO.test(before) || /[一-鿿]了$/.test(before)) return null;
  // 「近百家医疗机构、上百名专家参与」
  if (q.low >= 10 && /[上数几逾]$/.test(before)) return null;
  if (LIST_BEFORE.test(before) || APPOSITION_MEASURES.has(q.unitZh ?? '')) return not('name', 'apposition');
  return /[一-鿿”]$/.test(before) && !/[家所名张辆人支座例户]/.test(q.unitZh ?? '') ? not('name', 'apposition') : null;
}
