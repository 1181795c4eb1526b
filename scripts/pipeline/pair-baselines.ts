import type { BaselineCandidate } from '../../src/schemas/baseline-candidate.ts';
import type { Statement } from '../../src/schemas/statement.ts';

type Paired = Pick<
  Statement,
  'id' | 'kind' | 'comparator' | 'unit' | 'per_value' | 'indicator_id' | 'scope_zh' | 'noun_zh' | 'number_start'
>;

const TAIL = /[一-鿿]{2,3}(?:率|数|比例|占比|比重)$|.{2}(?:医院|机构|学科|中心)$/;

/**
 * For each target the fact of the same indicator, unit, base and scope; and the facts that only look like one,
 * with the reasons why not (签约率 of the elderly beside that of key groups).
 */
export function pairBaselines(statements: readonly Paired[]): BaselineCandidate[] {
  const facts = statements.filter((s) => s.kind === 'achieved' && s.comparator !== 'change');
  const candidates: BaselineCandidate[] = [];
  for (const target of statements) {
    if (target.kind !== 'target' || target.comparator === 'change') continue;
    for (const fact of facts) {
      const same = target.indicator_id !== null && fact.indicator_id === target.indicator_id;
      if (!same && !looksAlike(target.noun_zh, fact.noun_zh)) continue;
      const reasons: BaselineCandidate['reasons'] = [];
      if (target.unit !== fact.unit) reasons.push('unit');
      if (target.per_value !== fact.per_value) reasons.push('denominator');
      if (same && target.scope_zh !== fact.scope_zh && target.scope_zh !== null && fact.scope_zh !== null)
        reasons.push('scope');
      if (!same) reasons.push(target.scope_zh === fact.scope_zh ? 'definition' : 'population');
      candidates.push({ target_id: target.id, achieved_id: fact.id, accepted: reasons.length === 0, reasons });
    }
  }
  return candidates;
}

/** Two nouns that end alike: 签约率, 建档率 … are worth a second look. */
function looksAlike(a: string, b: string): boolean {
  const x = TAIL.exec(a)?.[0];
  return x !== undefined && b.endsWith(x.slice(-Math.min(3, x.length)));
}

/** Stages of one indicator: several targets of one indicator, unit and scope with different dates share a path. */
export function linkPaths(
  statements: readonly (Paired & Pick<Statement, 'due' | 'document_id'>)[],
): Map<string, string> {
  const groups = new Map<string, (Paired & Pick<Statement, 'due' | 'document_id'>)[]>();
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
