import type { StatementKind } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import type { GoverningDate } from './governing-date.ts';
import type { DocumentContext } from './read-context.ts';

type Dates = Pick<Draft, 'due' | 'asOf' | 'dueBasis'>;
export const UNDATED: Dates = { due: null, asOf: null, dueBasis: null };

/** When a number is due or of. */
export function datesFor(
  kind: StatementKind,
  date: GoverningDate | null,
  baseline: boolean,
  document: DocumentContext,
): Dates {
  switch (kind) {
    case 'norm':
      // A rule holds from now on; only a date of its own clause limits it: 「2024年个人缴费标准为每人380元」.
      return date?.value && date.near ? { due: date.value, asOf: null, dueBasis: date.basis } : UNDATED;
    case 'achieved':
      return dateOfFact(date, baseline, document);
    case 'target':
      return deadlineOf(date, document);
    default:
      return kind satisfies never;
  }
}

/** 「民生实事进展(截至9月底):计划开通坐席8条」, 「年度任务60个,已建成52个」: what was set for the year that a report looks at. */
export function dueInYear(
  said: string,
  kind: StatementKind,
  date: GoverningDate | null,
  { kind: of, reported }: DocumentContext,
): Dates | null {
  if (kind !== 'target' || of !== 'achieved' || reported === null || date?.basis === 'stated') return null;
  return SET_FOR_YEAR.test(said) ? { due: reported.slice(0, 4), asOf: null, dueBasis: 'document' } : null;
}
const SET_FOR_YEAR = new Cue(/(?:年度?|全年)(?:任务|目标|计划)|^,?计划(?!生育)/);

const yearOf = (value: string): number => Number(value.slice(0, 4));

/** What a fact is dated by: its own date, one that has passed, else the period that the text reports on. */
function dateOfFact(date: GoverningDate | null, baseline: boolean, document: DocumentContext): Dates {
  const { year, reported, periodEnd } = document;
  if (baseline) return date?.value && date.own ? { due: null, asOf: date.value, dueBasis: 'stated' } : UNDATED;
  if (date === null) return reported === null ? UNDATED : { due: null, asOf: reported, dueBasis: 'document' };
  if (date.trails) return dateOfFact(date.section ?? null, baseline, document);
  if (date.value === null) return UNDATED;
  // 「预计“十四五”期末将突破88万;总和生育率仅为1.21」: a forecast dates no fact beside it.
  if (document.kind === 'target' && date.basis !== 'stated' && year !== null && yearOf(date.value) > year)
    return UNDATED;
  // 「到2020年底,全旗有医院1所」 in a plan from 2021 on; 「到2025年,…(13.7%)」 dates no fact in it.
  const open = date.use === 'deadline' && year !== null && yearOf(date.value) >= year && !date.own;
  // 「从起步情况看,到2022年6月末,累计建成健康步道137公里」 in a plan from 2022 on tells how far it has come.
  const stage =
    date.limits === false &&
    date.basis === 'stated' &&
    yearOf(date.value) < (periodEnd === null ? Number(year) + 1 : yearOf(periodEnd));
  if (open && !(stage && date.value.length > 4)) return UNDATED;
  return { due: null, asOf: date.value, dueBasis: date.basis };
}

/**
 * What a target is due by: its own date, one carried that has not passed, else that of its section or the end of the
 * plan’s period.
 */
function deadlineOf(date: GoverningDate | null, document: DocumentContext): Dates {
  const { kind, year, periodEnd, aimedYear, reported } = document;
  // 「去年我们…」, where no year is known, says nothing of what comes next.
  if (date !== null && date.value === null) return date.section ? deadlineOf(date.section, document) : UNDATED;
  const passed =
    date?.value != null &&
    date.basis !== 'stated' &&
    // 「下半年工作」 of a report on the first half of its year is to come.
    (date.use === 'until' ||
      (year !== null && date.use !== 'deadline' && yearOf(date.value) < year && !(reported && date.value > reported)));
  if (date?.value != null && !passed) return { due: date.value, asOf: null, dueBasis: date.basis };
  if (date?.section) return deadlineOf(date.section, document);
  // The period of a report is no deadline.
  const end = periodEnd ?? aimedYear;
  if (end === null || kind === 'achieved') return UNDATED;
  return { due: end, asOf: null, dueBasis: 'document' };
}
