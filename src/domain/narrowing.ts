import type { Indicator } from '../schemas/indicator.ts';
import type { Statement } from '../schemas/statement.ts';
import { groupIn } from './group-in.ts';

/** Whom a statement narrows its indicator to; a group of which the indicator always speaks narrows nothing. */
export function populationOf(
  s: Pick<Statement, 'scope_zh' | 'noun_zh'>,
  indicator: Pick<Indicator, 'name_zh' | 'definition_zh'>,
): string | null {
  const group = groupIn(`${s.scope_zh ?? ''}${s.noun_zh}`);
  return group === null || `${indicator.name_zh}${indicator.definition_zh}`.includes(group) ? null : group;
}

/** Which of several things a statement of its indicator counts: a class of grade, what is newly made, a form that differs. */
export function definitionOf(
  s: Pick<Statement, 'unit' | 'unit_zh' | 'number_text' | 'noun_zh' | 'scope_zh'>,
  indicator: Pick<Indicator, 'definition_varies_en' | 'terms'>,
): string | null {
  // 三级甲等, 三级乙等 and a bare 三级 are no one rank.
  const rank = s.unit === 'grade' ? (/[甲乙丙]/.exec(`${s.number_text}${s.unit_zh ?? ''}`)?.[0] ?? null) : null;
  const made = /^(?:新建|新增|新设)/.exec(s.noun_zh)?.[0] ?? null;
  const named = `${s.scope_zh ?? ''}${s.noun_zh}`;
  const form = indicator.definition_varies_en === null ? undefined : indicator.terms.find((t) => named.includes(t));
  const parts = [rank, made, form].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : parts.join(' ');
}
