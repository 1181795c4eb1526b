import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { boundsOf, showBound, singleValue } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** Amounts that a period adds: no level to compare with an earlier one. */
const ADDED = /培养|培训|新增|新建|引进|招聘|完成|开展|选拔|取得|组建/;
const KEPT = /保持|稳定|维持|巩固|控制在|不低于/;
const RISING = /提高|提升|增加|扩大|上升|增长|达/;
const FALLING = /降|减少|缩短/;
const HARM = /死亡|发病|患病|感染|吸烟|近视|失能|失智|负担|自付|个人卫生支出|费用|检出率|漏报/;

/** A target beside its baseline: a goal that the baseline has already passed is none. */
export const targetBeyondBaseline: TextCheck = {
  name: 'target-beyond-baseline',
  run(view) {
    const byId = new Map(view.statements.map((s) => [s.id, s]));
    return view.statements.flatMap((target) => {
      const baseline = target.baseline_id === null ? undefined : byId.get(target.baseline_id);
      return baseline && target.kind === 'target' && target.comparator !== 'change'
        ? [judge(view, baseline, target)]
        : [];
    });
  },
};

type Outcome = 'ahead' | 'kept' | 'passed' | 'not_kept' | 'added' | 'unclear';

/** How the baseline stands to the target; a target without a verb or bound says no direction, and cannot be called passed. */
function weigh(view: DocumentView, baseline: Statement, target: Statement): Outcome {
  const words = view.clauseBefore(target);
  if (target.unit === 'count' && ADDED.test(words)) return 'added';
  const { low, high } = boundsOf(target);
  const [least, most] = [baseline.value_min, baseline.value_max];
  if (KEPT.test(words)) {
    const slack = target.comparator === 'approx' ? (target.value_min ?? 0) * 0.05 : 0;
    return (most ?? Infinity) >= low - slack && (least ?? -Infinity) <= high + slack ? 'kept' : 'not_kept';
  }
  const now = singleValue(baseline);
  if (now === null) return 'unclear';
  if (FALLING.test(words)) return now < high ? 'passed' : 'ahead';
  if (RISING.test(words) || target.comparator === 'gte' || target.comparator === 'gt')
    return now > low ? 'passed' : 'ahead';
  const rises = target.value_min !== null && !HARM.test(target.noun_zh);
  return (rises ? now <= low : now >= high) ? 'ahead' : 'unclear';
}

const NOTES: Record<Outcome, { readonly result: Finding['result']; readonly zh: string; readonly en: string }> = {
  ahead: { result: 'passed', zh: '目标尚未被基线越过。', en: 'the baseline has not passed the target.' },
  kept: {
    result: 'passed',
    zh: '目标要求保持或控制，与基线相容。',
    en: 'the target asks to keep or hold a level, and the baseline is compatible with it.',
  },
  passed: {
    result: 'failed',
    zh: '基线已越过目标；目标或基线可能有误，或口径不同，仅凭文本无法判定。',
    en: 'the baseline has already passed the target; one of them may be wrong or measured differently, which the text cannot decide.',
  },
  not_kept: {
    result: 'undecidable',
    zh: '目标要求保持或控制，而基线不在其界限之内；口径可能不同，无法判定。',
    en: 'the target asks to keep or hold a level that the baseline does not have; they may be measured differently, so this cannot be decided.',
  },
  added: {
    result: 'undecidable',
    zh: '所计为期内新增的数量，不是水平，目标与基线不能比较高低。',
    en: 'an amount to add in the period is no level; target and baseline cannot be ranked.',
  },
  unclear: {
    result: 'undecidable',
    zh: '原文未写明升降方向，不能判定目标是否已经达到。',
    en: 'the text gives no direction, so whether the target is already met cannot be decided.',
  },
};

function judge(view: DocumentView, baseline: Statement, target: Statement): Finding {
  const outcome = weigh(view, baseline, target);
  const { result, zh, en } = NOTES[outcome];
  return {
    result,
    statements: [baseline, target],
    computation: `${showBound(baseline)} → ${showBound(target)}`,
    note_zh: `“${target.noun_zh}”：${zh}`,
    note_en: `${nounInEnglish(target)}: ${en}`,
    fault: result === 'failed' ? 'contradiction' : null,
  };
}
