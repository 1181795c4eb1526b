import { groupIn } from '../../src/domain/group-in.ts';
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
      else {
        const trap = looksAlike(target, fact);
        if (trap) candidates.push({ ...ids, ...trap });
      }
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

type Judgement = Omit<BaselineCandidate, 'target_id' | 'achieved_id'>;

/** Of one indicator: a baseline, unless unit, base, people or scope differ. */
function judgeSame(target: Paired, fact: Paired): Judgement {
  const reasons: BaselineCandidate['reasons'] = [];
  if (target.unit !== fact.unit) reasons.push('unit');
  if (target.per_value !== fact.per_value) reasons.push('denominator');
  const groups = [groupOf(target), groupOf(fact)];
  if (groups[0] !== groups[1] && !groups.includes(null)) reasons.push('population');
  const flows = FLOW.test(target.noun_zh) && FLOW.test(fact.noun_zh);
  if (flows) reasons.push('definition');
  const scoped = target.scope_zh !== fact.scope_zh && target.scope_zh !== null && fact.scope_zh !== null;
  if (scoped && !reasons.includes('population')) reasons.push('scope');
  return {
    accepted: reasons.length === 0,
    reasons,
    ...(scoped ? scopeNote(target, fact) : flows ? FLOW_NOTE : NO_NOTE),
  };
}

/** 培养的高端卫生人才: what was done in one period is no starting point of what is to be done in the next. */
const FLOW = /^(?:选拔|规范化|自主)?(?:引进|培养|培训|招聘|选派|新增|新建|完成)[^,]*的/;
const FLOW_NOTE = {
  note_zh: '这一事实是已经完成的数，目标是今后要完成的数，前者不是后者的起点。',
  note_en:
    'This fact counts what has been done, the target what is still to be done: the one is no starting point of the other.',
};
const NO_NOTE = { note_zh: null, note_en: null };
const groupOf = (s: Paired): string | null => groupIn(`${s.scope_zh ?? ''}${s.noun_zh}`);
/** A list of names says no more than that they are others. */
const LONGEST_SCOPE = 20;

function scopeNote(target: Paired, fact: Paired): Pick<BaselineCandidate, 'note_zh' | 'note_en'> {
  const scopes = [target.scope_zh ?? '', fact.scope_zh ?? ''];
  if (scopes.some((scope) => scope.length > LONGEST_SCOPE))
    return {
      note_zh: '目标与这一事实所指的对象不同。',
      note_en: 'The target and this fact are about different ones.',
    };
  return {
    note_zh: `目标的范围：${scopes[0]}；这一事实的范围：${scopes[1]}。`,
    note_en: `Scope of the target: ${target.scope_en ?? scopes[0]}; scope of this fact: ${fact.scope_en ?? scopes[1]}.`,
  };
}

/** 每千人注册护士数 and 注册护士 speak of one thing, the one by head, the other in all. */
const bare = (noun: string): string => noun.replace(/^每[千万百]+(?:常住)?人口?/, '').replace(/(?:总数|数量|数)$/, '');

/** A fact of another indicator that a reader would take for the baseline, and why it is none. */
function looksAlike(target: Paired, fact: Paired): Judgement | null {
  if (
    target.per_value !== null &&
    fact.per_value === null &&
    fact.unit === 'count' &&
    bare(target.noun_zh) === bare(fact.noun_zh)
  )
    return {
      accepted: false,
      reasons: ['unit', 'denominator'],
      note_zh: '事实是总数，目标是按人口平均的数。',
      note_en: 'The fact is a total, the target a number by head of population.',
    };
  const group = groupOf(target);
  // Children are too wide a group to be mistaken for one.
  if (
    group === null ||
    group === '儿童' ||
    group !== groupOf(fact) ||
    target.unit !== 'percent' ||
    fact.unit !== 'percent'
  )
    return null;
  return {
    accepted: false,
    reasons: ['definition'],
    note_zh: `两者说的是同一人群（${group}），所量的却不是一回事：目标是“${target.noun_zh}”，事实是“${fact.noun_zh}”。`,
    note_en: 'Both speak of the same people, but they measure different things.',
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
