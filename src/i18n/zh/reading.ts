import type { ReadFirst } from '../../data/home-view.ts';
import type { PlaceSummary } from '../../data/sum-up-place.ts';
import type { DueCounts } from '../../domain/due-basis.ts';
import type { StatusInForce } from '../../domain/read-status.ts';

export const reading = {
  home: {
    title: '医改台账：各地医改文件里的每一个数字',
    promise: '每一个数字，都能回到原文的那几个字。',
    searchHere: '从这里检索',
    lead: (n: string) =>
      `${n}个地方在文件里写下医改要做到什么，有的也写明哪一年做到、谁来负责。这里把每一个数字摘出来，注明出处，放在一起比；能不能比，也说清楚。`,
    caution: ({ from, to, planned, ended, documents, reposted, broken, unsigned }: ReadFirst) =>
      [
        `这些文件年份各不相同（${from}—${to}）`,
        ended === 0 ? '' : ended === planned ? '，规划期都已过去' : `，写有规划期的 ${planned} 份里 ${ended} 份已到期`,
        '；写的是承诺，不是结果。',
        reposted + broken === 0
          ? `${documents} 份文本`
          : `${documents} 份文本里 ${[
              reposted === 0 ? '' : `${reposted} 份出自转载网站`,
              broken === 0 ? '' : `${broken} 份残缺`,
            ]
              .filter(Boolean)
              .join('、')}，`,
        `由程序读出${unsigned ? '、语言模型审阅，没有人工签字' : '，再经审阅'}。`,
      ].join(''),
    countsLead: '一条陈述是一个数字说的一件事：目标、现状或标准。措施是写了要做、没有写数字的承诺，不在陈述之内。',
    specimen: '一个数字的来历',
    asPrinted: '原文怎么印',
    asRead: '我们怎么读',
    asSaid: '说成白话',
    counts: '已入账',
    zeroUndecided: '处数字，全部有类别，没有一处悬而未决',
    someUndecided: (n: string) => `处数字；其中 ${n} 处仅按默认归类`,
    glance: '这些地方答应了什么',
    comparisons: '值得一看的比较',
    finding: (a: string, b: string, barrier: string | null) =>
      a === b
        ? `同样写 ${a}，分量不一样`
        : barrier === null
          ? `${a} 对 ${b}：可以比，要加说明`
          : `${a} 对 ${b}：${barrier}，比不出高下`,
    comparisonsLead:
      '数字看着差不多，说的未必是一回事。能不能相比，由单位、分母、人群、口径、年份等字段算出，不凭感觉。',
    due: '什么时候该做到什么',
    dueLead: ({ stated, section, plan, undated }: DueCounts) =>
      `${stated + section + plan + undated} 条目标陈述里，${stated} 条在本句写明期限，${section} 条由所在段落或标题写明，${plan} 条没有写、只能按规划期的终点排列${undated === 0 ? '' : `，${undated} 条没有年份`}。期限已过不等于没有做到：本数据集只有承诺，没有结果。`,
    dueTable: '按年份列表',
    dueYear: '期限',
    dueCount: '目标陈述',
    duePlan: '其中只有规划期',
    duePlaces: '地区',
    noDeadline: '没有年份',
    readPlan: '读它的承诺',
  },
  cities: {
    title: '地区',
    lead: '每个地区一页：文件从哪里来、写了什么、缺了什么。',
    tier: '层级',
    province: '省区',
    documents: '文件',
  },
  place: {
    summary: ({ targets, measures, printed, planned, busiest, bodies, breaksOff }: PlaceSummary) => {
      const text = breaksOff ? '现存文本' : '文件';
      const year = busiest?.targets === targets ? ` ${busiest.year} 年` : '';
      const dates =
        printed + planned === 0
          ? '没有写期限'
          : planned === 0
            ? `${printed === targets ? '都' : `${printed} 条`}写有期限${year === '' ? '' : `，都是${year}`}`
            : printed === 0
              ? `都没有写期限，只有规划期${year === '' ? '' : `（至${year}）`}`
              : `${printed} 条写有期限，${planned} 条没写、只有规划期${year === '' ? '' : `，都到${year}`}`;
      return [
        targets === 0 ? `${text}里没有带数字的目标` : `${text}写下 ${targets} 条带数字的目标陈述：${dates}`,
        measures === 0 ? '' : `；另有 ${measures} 项承诺没有写数字`,
        bodies === 0 ? `。由谁负责，${text}没有写。` : `。点名负责的单位有 ${bodies} 家。`,
      ].join('');
    },
    description: (name: string) => `${name}的医改文件写了哪些目标、期限和责任单位，逐字可查。`,
    notice: (name: string) => `本页不是${name}政府的网页。`,
    copyFrom: '这份文本的来历',
    hostedBy: (site: string) => `所用副本出自转载网站 ${site}，不是发文机关的原页。`,
    ended: (end: string, date: string) => `规划期到 ${end} 年为止；以本版数据日期（${date}）计已经结束。`,
    running: (end: string) => `规划期到 ${end} 年为止。`,
    over: '已到期',
    facts: '文件概况',
    whole: '全文完整',
    breaksOff: '文本中断，后文未收到',
    targets: '目标',
    targetsLead: '按主题排列，同一目标重复出现、或一个目标用到两个数，各计一条；每句由字段生成，点数字可回到原文。',
    norms: '标准与规则',
    achieved: '现状与成果',
    otherTheme: '未归入共享指标',
    baseline: '从现状到目标',
    baselineLead: '只列原文同时印有现状与目标、且口径相同的指标。',
    baselineFrom: '现状',
    baselineTo: '目标',
    measures: '没有数字的承诺',
    measuresLead: '写了要做、但没有写数字的事项。',
    absence: '各项指标的载明情况',
    absenceLead: (compared: string, others: string) =>
      `这里列比较页所比的 ${compared} 项指标；其余 ${others} 项，各指标页和数据表 absences 逐项写明。`,
    map: '数字在文中的位置',
    corrections: '更正与存疑',
    noCorrections: '没有发现更正或存疑。',
    cite: '引用与下载',
    compareWith: '与其他地区比较',
    read: '阅读全文',
    proposal: '政协提案',
    proposalNote: '以下出自政协委员个人提案，不是该地的陈述，对该地没有约束力。',
    nothing: '这份文件没有这类陈述。',
  },
  documents: {
    title: '文件全文',
    lead: '每份文件按收到的样子完整登出，网站附加的文字折叠标明。',
    chars: (n: string) => `${n} 字`,
  },
  document: {
    description: (title: string) => `《${title}》全文，每个数字标明类别，每条陈述可点开。`,
    contents: '本文目录',
    beforeFirst: '标题之前',
    legend: '数字的类别',
    legendHint: '点带线的数字可打开该条陈述的来历；其余数字标明它为什么不是陈述。',
    boilerplate: '承载网页添加的文字',
    breaksOff: '文本在此中断。所收到的副本到此为止，后文未收到。',
    textNote: '',
    facts: '文件概况',
    cites: '所引文件',
    number: '文号',
    map: '数字在文中的位置',
    ledger: '逐字台账视图',
    title: '标题',
    kind: '文种',
    completeness: '完整性',
    tier: '发文层级',
    review: '审阅状态',
    evidence: '印于原文',
    redacted: '个人信息已遮盖',
    period: '规划期',
    statuses: {
      kept: '保留',
      in_force: '继续有效',
      amended: '已修改',
      repealed: '已废止',
      expired: '已失效',
    } satisfies Record<StatusInForce, string>,
    chineseOnly: '',
    periodFrom: (start: string) => `自${start}起，止年未写`,
    periodTo: (end: string) => `至${end}，起年未写`,
    note: '编者说明',
    silent: '没有写明',
  },
  statement: {
    title: (noun: string, place: string) => `${place}：${noun}`,
    other: 'English',
    context: '原文',
    printed: '原文所印',
    normalised: '规范读法',
    arithmetic: '换算',
    value: '数值',
    unit: '单位',
    noun: '所计对象',
    scope: '适用范围',
    base: '基数',
    comparator: '约束方式',
    date: '日期',
    dateBasis: '日期依据',
    force: '约束力',
    modality: '语气',
    cycle: '周期',
    indicator: '指标',
    section: '所在章节',
    baseline: '现状值',
    path: '同一指标的其他阶段',
    where: '字符位置',
    whereValue: (file: string, start: number, end: number) => `${file} 第 ${start} 至 ${end} 码点`,
    review: '审阅与编码',
    reviewHonest: '编码与审阅由模型完成，没有人工签字。',
    coder: (id: string, kind: string, date: string) => `${id}（${kind}，${date}）`,
    corrections: '更正与存疑',
    cite: '引用',
    copySentence: '复制为一句话',
    copySentenceOther: '复制英文句',
    permanent: '永久网址',
    unprintedForce: '原文未印',
    noResponsible: '原文未写',
    worded: '原文以文字表示全覆盖，读作百分之百',
    sentenceFor: (sentence: string, title: string, url: string, isDated: boolean) =>
      `${sentence}（《${title}》${isDated ? '' : '，原文未写日期'}，${url}）`,
  },
  measure: {
    title: (place: string) => `${place}：没有数字的承诺`,
    kind: '没有数字的承诺',
    suggestionTitle: (document: string) => `${document}：一项建议`,
    suggestion: '委员的建议，不是承诺',
    strength: '动词力度',
    themes: '主题',
    benchmark: '参照标准',
    direction: '承诺方向',
    summary: '英文摘要（本站译）',
  },
  tombstone: {
    title: (id: string) => `${id} 已停用`,
    listTitle: '停用的标识',
    kinds: {
      moved: '已移至另一标识',
      split: '已拆分为多条',
      withdrawn: '已撤回',
    },
    successors: '现在请看',
    kept: '标识一经使用不再改作他用；本页与其 JSON 一直保留，旧链接不会失效。',
  },
  cite: {
    gbt7714: 'GB/T 7714',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    copy: '复制',
    title: '引用格式',
  },
};

export type Reading = typeof reading;
