import type { Bilingual, Chart, ChartContext, ChartStatement } from '../../src/charts/chart.ts';
import { drawDeadlineChart } from '../../src/charts/deadline-chart.ts';
import { drawDocumentMap } from '../../src/charts/document-map.ts';
import { drawIndicatorChart } from '../../src/charts/indicator-chart.ts';
import type { IndicatorRow } from '../../src/charts/indicator-row.ts';
import { drawLedgerChart } from '../../src/charts/ledger-chart.ts';
import { drawOrganisationChart } from '../../src/charts/organisation-chart.ts';
import type { AxisVerdict } from '../../src/charts/share-axis.ts';
import { drawSlopeChart } from '../../src/charts/slope-chart.ts';
import { drawThemeChart } from '../../src/charts/theme-chart.ts';
import { numeralClassSchema } from '../../src/schemas/numeral.ts';
import { LONG_NAME, LONG_NAME_EN, makeStatement } from './fixtures.ts';

const source: Bilingual = {
  zh: '焦作《医疗服务体系建设三年行动实施方案》',
  en: 'Jiaozuo, Three-year plan for the medical service system',
};

/** Place or thing number `index`; the third has a name that fits nowhere. */
function nameThing(index: number): Bilingual {
  return index === 2 ? { zh: LONG_NAME, en: LONG_NAME_EN } : { zh: `某某市${index}`, en: `Place ${index}` };
}

const listOf = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export function makeIndicatorRows(count: number): IndicatorRow[] {
  return listOf(count, (index) => {
    const value = 50 + ((index * 37) % 46);
    const changes: Partial<ChartStatement>[] = [
      { value_min: value, value_max: value },
      { comparator: 'gte', value_min: value, value_max: null },
      { comparator: 'lt', value_min: null, value_max: value },
      { comparator: 'range', value_min: value, value_max: value + 4 },
    ];
    const due = String(2018 + (index % 4) * 2);
    return {
      place: nameThing(index),
      statement: makeStatement({ ...changes[index % 4], due, place_id: `p${index}` }),
      population: null,
      definition: null,
      aside: null,
    };
  });
}

export function judgeAll(rows: readonly IndicatorRow[], verdict: AxisVerdict['verdict']): AxisVerdict[] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).map((b) => ({
      a_statement_id: a.statement.id,
      b_statement_id: b.statement.id,
      verdict,
      reasons: verdict === 'not_comparable' ? ['denominator' as const] : ['year' as const],
    })),
  );
}

/** Each of the seven charts with `count` of what it repeats: places, panels, sections, documents. */
export const SAMPLES: Readonly<Record<string, (count: number, context: ChartContext) => Chart>> = {
  slopes: (count, context) =>
    drawSlopeChart(
      {
        place: nameThing(count > 2 ? 2 : 0),
        rows: listOf(count, (index) => ({
          name: nameThing(index),
          baseline: makeStatement({ kind: 'achieved', value_min: 10 + index, value_max: 10 + index }),
          target: makeStatement({
            comparator: index % 2 === 0 ? 'gte' : 'eq',
            value_min: 20,
            value_max: index % 2 === 0 ? null : 20,
          }),
          repeats: index % 3 === 1 ? [makeStatement({ value_min: 30, value_max: 30 })] : [],
        })),
        source,
      },
      context,
    ),
  indicator: (count, context) => {
    const rows = makeIndicatorRows(count);
    return drawIndicatorChart(
      { name: nameThing(2), rows, verdicts: judgeAll(rows, 'with_caveats'), contradictions: [], source },
      context,
    );
  },
  refused: (count, context) => {
    const rows = makeIndicatorRows(count);
    return drawIndicatorChart(
      { name: nameThing(0), rows, verdicts: judgeAll(rows, 'not_comparable'), contradictions: [], source },
      context,
    );
  },
  deadlines: (count, context) =>
    drawDeadlineChart(
      {
        rows: listOf(count, (index) => ({
          place_id: `p${index}`,
          place: nameThing(index),
          statements: listOf(index * 3, (each) =>
            makeStatement({ due: each % 5 === 4 ? null : String(2018 + ((index + each) % 12)) }),
          ),
        })),
        source,
      },
      context,
    ),
  themes: (count, context) =>
    drawThemeChart(
      {
        themes: listOf(23, (index) => ({ id: `t${index}`, name: nameThing(index) })),
        places: listOf(count, (index) => ({ id: `p${index}`, name: nameThing(index), isIncomplete: index === 1 })),
        counts: listOf(count * 23, (index) => ({
          theme_id: `t${index % 23}`,
          place_id: `p${Math.floor(index / 23)}`,
          statements: (index * 7) % 11,
          measures: (index * 3) % 5,
        })),
        source,
      },
      context,
    ),
  organisations: (count, context) =>
    drawOrganisationChart(
      {
        organisations: listOf(count, (index) => ({
          id: `o${index}`,
          name: nameThing(index),
          total: 9,
          leads: index % 3,
        })),
        themes: listOf(23, (index) => ({ id: `t${index}`, name: nameThing(index) })),
        counts: listOf(count * 5, (index) => ({
          organisation_id: `o${Math.floor(index / 5)}`,
          theme_id: `t${(index * 5) % 23}`,
          roles: index % 3 === 0 ? { lead: 1, joint: 2 } : { joint: 1 },
        })),
        source,
      },
      context,
    ),
  map: (count, context) =>
    drawDocumentMap(
      {
        document: nameThing(2),
        segments: listOf(count, (index) => ({
          id: `s${index}`,
          title: nameThing(index),
          start: index * 100,
          end: (index + 1) * 100,
        })),
        numerals: listOf(count * 9, (index) => ({
          start: index * 11,
          class: numeralClassSchema.options[index % 9] ?? 'noise',
        })),
        breaksOff: true,
        source,
      },
      context,
    ),
  ledger: (count, context) =>
    drawLedgerChart(
      {
        rows: listOf(count, (index) => ({
          document_id: `d${index}`,
          name: nameThing(index),
          counts: {
            target: index * 40,
            achieved: 3,
            norm: 0,
            date: 9,
            reference: 1,
            heading: 12,
            name: 30,
            lexical: 2,
            noise: 0,
          },
          undecided: index === 1 ? 2 : 0,
        })),
        source,
      },
      context,
    ),
};
