import { lastStartingBy } from './last-starting-by.ts';
import { matchesOf } from './matches-of.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** Worded coverage: the word, and the predicate that it belongs to. */
export interface Coverage {
  readonly start: number;
  readonly end: number;
}

/** What worded coverage says as a number: all of them. */
export const ALL_COVERED = {
  comparator: 'eq',
  direction: null,
  min: 100,
  max: 100,
  unit: 'percent',
  unitZh: null,
} as const;

/** 全部费用, 全部自费, 所有权, 所有制: words that assert no coverage. */
const NOT_ALL =
  /^全部(?:的)?(?:费用|收入|支出|自费|由(?:个人|基金|财政|患者)|内容|过程|责任|职责|金额|资金|个人|自付|工作|信息|精力|余额|资料|材料|任务(?![^,。;]{0,4}完成)|职能|编制|流程|时间|股权|资产|业务|是|为|项目资金)/;
const NOT_EVERY = /^所有(?:权|制|者|人(?!员)|患者的|费用|信息|问题|资料|数据|内容|环节|工作(?!人员)|重点)/;
const EACH = /每一?(?:个|家|所|名|位|村|县|乡镇|镇|户)[^,。;]{0,24}?(?:(?<![平人日年])均|都)(?!衡|匀|等|可)/y;
const PREDICATE =
  /(?:实现|参与|配齐|配备|建成|建立|完成|纳入|达到|覆盖|开展|配备|设置|具备|接入|签订|推行|取消|落实|到位|开设|实行|执行|开通|上线|联通|达标|提供|脱贫|关闭|清零|使用|公开|列入|持证|上岗|投入|改造|通过|安装|消除|推开|启动|运行|开放|支持|接受|收支平衡|互通|都有|都能|都要|均须|均应|均要|成立|转为|实施|挂牌|标准化|建好|设立|拥有|配置|进入|建有|连通|互认|办结|制定|完善|归并|整合|移交|推广|享受|享有|受益|达)/g;

const COVERED = /全覆盖/g;
const ALL = /全部/g;
const EVERY = /所有/g;
const STOPS = /[,。;]/g;

/** Finds 全覆盖, 全部, 所有 and 每个…均/都 where they assert that all are reached; one for each predicate. */
export function readCoverage(text: string, sentence: ClauseSpan): Coverage[] {
  const window = text.slice(sentence.start, sentence.end);
  if (!/全覆盖|全部|所有|每|无一例外|百分之百/.test(window)) return [];
  const found: Coverage[] = [];
  const clauses = new Clauses(window);
  const said = new Set<number>();
  const take = (at: number, length: number): void => {
    said.add(clauses.indexAt(at));
    found.push({ start: sentence.start + at, end: sentence.start + at + length });
  };
  /** One worded coverage for each predicate: another in the same clause says the same. */
  const isSaid = (at: number): boolean => said.has(clauses.indexAt(at));
  const lastPredicate = lastMatchOf(PREDICATE, window);
  for (const m of matchesOf(COVERED, window))
    if (
      // 「全覆盖、全周期的服务体系」, 「开展全覆盖检查」
      !/^(?:面|率|的(?!目标)|、[^,。;]{1,14}的|式|体系|[监检督培巡抽走排]|无死角(?:监|检|督|巡|排))/.test(
        window.slice(m.index + 3),
      ) ||
      /实现|达到|做到/.test(window.slice(Math.max(0, m.index - 8), m.index))
    )
      take(m.index, 3);
  for (const m of matchesOf(ALL, window)) {
    const rest = window.slice(m.index);
    // 「特需服务规模不得超过全部医疗服务的10%」
    if (/^全部[^,。;\d]{2,10}的\d/.test(rest)) continue;
    // 「采购金额占全部采购金额的比例」
    if (NOT_ALL.test(rest) || /[的占]$/.test(window.charAt(m.index - 1))) continue;
    if (isSaid(m.index)) continue;
    if (m.index <= lastPredicate() || /^全部[一-鿿]{2,}/.test(rest)) take(m.index, 2);
  }
  for (const m of matchesOf(EVERY, window)) {
    const rest = window.slice(m.index);
    if (
      /(?:融入|针对|适应|满足|包括|涉及|适用于|关于|以及|含|除|参与|符合|按照|根据)$/.test(
        window.slice(Math.max(0, m.index - 8), m.index),
      )
    )
      continue;
    if (NOT_EVERY.test(rest) || /(?:国|公|私|集体|归|为|占)$/.test(window.slice(Math.max(0, m.index - 8), m.index)))
      continue;
    if (isSaid(m.index)) continue;
    const clause = /^[^,。;]*/.exec(rest)?.[0] ?? '';
    const counted = /全部|全覆盖|\d+(?:\.\d+)?%|至少|不低于|不少于/.exec(clause);
    const covered =
      /(?:覆盖(?:到|至|了)?|接入|连通|联通|贯通|惠及|走进|进入|推广到|推广至|扩大[到至]|延伸到|延伸至)(?:全[省市县区旗州盟])?$/.test(
        window.slice(Math.max(0, m.index - 6), m.index),
      );
    if (!covered && counted && counted[0] !== '至少') continue;
    if (covered || m.index <= lastPredicate()) take(m.index, 2);
  }
  EACH.lastIndex = 0;
  for (let i = window.indexOf('每'); i >= 0; i = window.indexOf('每', i + 1)) {
    EACH.lastIndex = i;
    const m = EACH.exec(window);
    if (!m || isSaid(i)) continue;
    take(i, 2);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The clauses of a sentence, numbered: a comma, full stop or semicolon closes one. */
class Clauses {
  private readonly stops: readonly { readonly start: number }[];

  constructor(window: string) {
    this.stops = matchesOf(STOPS, window).map((m) => ({ start: m.index + 1 }));
  }

  indexAt(at: number): number {
    return lastStartingBy(this.stops, at);
  }
}

/** Where the last match of a pattern in the window begins, or -1; looked for when first asked. */
function lastMatchOf(pattern: RegExp, window: string): () => number {
  let last: number | null = null;
  return () => {
    if (last !== null) return last;
    last = -1;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(window); m; m = pattern.exec(window)) {
      last = m.index;
      pattern.lastIndex = m.index + 1;
    }
    return last;
  };
}
