import type { BaselineCandidate } from '../../src/schemas/baseline-candidate.ts';
import type { FalseFriend, Indicator } from '../../src/schemas/indicator.ts';
import type { Statement } from '../../src/schemas/statement.ts';

type Paired = Pick<
  Statement,
  | 'id'
  | 'kind'
  | 'comparator'
  | 'unit'
  | 'per_value'
  | 'indicator_id'
  | 'noun_zh'
  | 'scope_zh'
  | 'scope_en'
  | 'number_start'
>;

/** 培养的高端卫生人才: what was done in one period is no starting point of what is to be done in the next. */
const FLOW = /^(?:选拔|规范化|自主)?(?:引进|培养|培训|招聘|选派|新增|新建|完成)[^,]*的/;

/**
 * For each target the facts of the same indicator, accepted where unit, base and scope agree; and the facts that only
 * look like a baseline (签约率 of the elderly beside that of key groups), with the editors' reason why they are none.
 */
export function pairBaselines(
  statements: readonly Paired[],
  indicators: readonly Pick<Indicator, 'id' | 'false_friends'>[],
): BaselineCandidate[] {
  const friends = new Map(indicators.map((i) => [i.id, i.false_friends]));
  const facts = statements.filter((s) => s.kind === 'achieved' && s.comparator !== 'change');
  const candidates: BaselineCandidate[] = [];
  for (const target of statements) {
    if (target.kind !== 'target' || target.comparator === 'change' || target.indicator_id === null) continue;
    for (const fact of facts) {
      const ids = { target_id: target.id, achieved_id: fact.id };
      const friend = friends.get(target.indicator_id)?.find((f) => f.friend_id === fact.indicator_id);
      if (fact.indicator_id === target.indicator_id) candidates.push({ ...ids, ...judgeSame(target, fact) });
      else if (friend) candidates.push({ ...ids, accepted: false, ...reasonsOf(friend) });
    }
  }
  return candidates;
}

const reasonsOf = ({
  reasons,
  note_zh,
  note_en,
}: FalseFriend): Omit<BaselineCandidate, 'target_id' | 'achieved_id' | 'accepted'> => ({
  reasons: [...reasons],
  note_zh,
  note_en,
});

/** Of one indicator: a baseline, unless unit, base or scope differ. */
function judgeSame(target: Paired, fact: Paired): Omit<BaselineCandidate, 'target_id' | 'achieved_id'> {
  const reasons: BaselineCandidate['reasons'] = [];
  if (target.unit !== fact.unit) reasons.push('unit');
  if (target.per_value !== fact.per_value) reasons.push('denominator');
  const flows = FLOW.test(target.noun_zh) && FLOW.test(fact.noun_zh);
  if (flows) reasons.push('definition');
  const scoped = target.scope_zh !== fact.scope_zh && target.scope_zh !== null && fact.scope_zh !== null;
  if (scoped) reasons.push('scope');
  return {
    accepted: reasons.length === 0,
    reasons,
    note_zh: scoped
      ? `目标的范围：${target.scope_zh}；这一事实的范围：${fact.scope_zh}。`
      : flows
        ? '这一事实是已经完成的数，目标是今后要完成的数，前者不是后者的起点。'
        : null,
    note_en: scoped
      ? `Scope of the target: ${target.scope_en ?? target.scope_zh}; of this fact: ${fact.scope_en ?? fact.scope_zh}.`
      : flows
        ? 'This fact counts what has been done, the target what is still to be done: the one is no starting point of the other.'
        : null,
  };
}

type Staged = Paired & Pick<Statement, 'due' | 'document_id'>;

/** Stages of one indicator: several targets of one indicator, unit and scope with different dates share a path. */
export function linkPaths(statements: readonly Staged[]): Map<string, string> {
  const groups = new Map<string, Staged[]>();
  for (const s of statements) {
    if (s.kind !== 'target' || s.indicator_id === null || s.due === null || s.comparator === 'change') continue;
    const key = [s.indicator_id, s.unit, s.per_value ?? '', s.scope_zh ?? ''].join('|');
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const paths = new Map<string, string>();
  for (const group of groups.values()) {
    if (new Set(group.map((s) => s.due)).size < 2) continue;
    const id = `${group[0]?.document_id}-path-${group[0]?.indicator_id}`;
    for (const s of group) paths.set(s.id, id);
  }
  return paths;
}
