import type { Statement } from '../schemas/statement.ts';

type Due = Pick<Statement, 'due' | 'due_basis'>;

/** Whether a target is dated by the end of its plan only: neither its sentence nor its section prints a deadline. */
export const isPlanDue = (s: Due): boolean => s.due !== null && s.due_basis === 'document';

/** How the end of a plan is said that stands for a deadline, its date written out. */
export const sayPlanEnd = (end: string, lang: 'zh' | 'en'): string =>
  lang === 'zh' ? `规划期至${end}` : `plan period to ${end}`;

/** What the deadlines of some targets rest on, in counts. */
export interface DueCounts {
  /** Stated in the sentence of the target. */
  stated: number;
  /** Carried from its paragraph or heading. */
  section: number;
  /** Only the end of the plan’s period. */
  plan: number;
  undated: number;
}

export function countDueBasis(targets: readonly Due[]): DueCounts {
  const counts: DueCounts = { stated: 0, section: 0, plan: 0, undated: 0 };
  for (const target of targets) {
    if (target.due === null) counts.undated += 1;
    else if (target.due_basis === 'stated') counts.stated += 1;
    else if (isPlanDue(target)) counts.plan += 1;
    else counts.section += 1;
  }
  return counts;
}
